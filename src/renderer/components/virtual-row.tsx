/** One drawn row of a virtual list. The list itself takes focus and keys. */
import type { HTMLAttributes, MouseEvent, ReactNode } from 'react'
import { Icon } from './icon.tsx'

export type VirtualRowProps = {
  readonly measure: (element: Element | null) => void
  readonly id: string
  readonly index: number
  /** Pixels from the top of the list. */
  readonly start: number
  readonly setSize: number
  readonly isActive: boolean
  /** Whether what is dragged would come before it, or behind it at the end of the list. */
  readonly isDropBefore: boolean
  readonly isDropAfter: boolean
  /** Null where a list has no selection but the active row. */
  readonly isSelected: boolean | null
  readonly dragProps: HTMLAttributes<HTMLElement>
  readonly onClick: (event: MouseEvent) => void
  readonly onDoubleClick: () => void
  /** A click on the mark in front, which selects without any key held. */
  readonly onMark: () => void
  readonly children: ReactNode
}

export function VirtualRow(props: VirtualRowProps): ReactNode {
  const { measure, id, index, start, setSize, isActive, isSelected, dragProps } = props
  return (
    // The listbox itself takes the keys, so a row needs none of its own.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      {...dragProps}
      ref={measure}
      data-index={index}
      id={id}
      className="bl-list__row"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      data-active={isActive ? '' : undefined}
      data-drop={props.isDropBefore ? 'before' : props.isDropAfter ? 'after' : undefined}
      aria-selected={isSelected ?? isActive}
      aria-posinset={index + 1}
      aria-setsize={setSize}
      style={{ transform: `translateY(${start}px)` }}
      onClick={props.onClick}
      onDoubleClick={props.onDoubleClick}
    >
      {isSelected === null ? null : <Mark onMark={props.onMark} />}
      {props.children}
    </div>
  )
}

/** For the mouse only: keys and aria-selected say the same. */
function Mark({ onMark }: { readonly onMark: () => void }): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <span
      className="bl-list__mark"
      aria-hidden="true"
      onClick={(event) => {
        event.stopPropagation()
        onMark()
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <span className="bl-list__box">
        <Icon name="check" />
      </span>
    </span>
  )
}
