/** One drawn row of a virtual list. The list itself takes focus and keys. */
import type { HTMLAttributes, MouseEvent, ReactNode, RefCallback } from 'react'
import { Icon } from './icon.tsx'

export type VirtualRowProps = {
  readonly measure: RefCallback<HTMLElement>
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
  /** Stands above the row and is no part of it; null for most rows. */
  readonly heading: ReactNode
  readonly dragProps: HTMLAttributes<HTMLElement>
  readonly onClick: (event: MouseEvent) => void
  readonly onDoubleClick: () => void
  /** A click on the mark in front, which selects without any key held. */
  readonly onMark: () => void
  readonly children: ReactNode
}

export function VirtualRow(props: VirtualRowProps): ReactNode {
  const { measure, index, start, heading } = props
  const place = {
    ref: measure,
    'data-index': index,
    style: { transform: `translateY(${start}px)` },
  }
  if (heading === null) return <Option {...props} place={place} />
  return (
    <div {...place} className="bl-list__stretch" role="presentation">
      {heading}
      <Option {...props} place={null} />
    </div>
  )
}

type Place = HTMLAttributes<HTMLElement> & {
  readonly ref: VirtualRowProps['measure']
  readonly 'data-index': number
}

/** @param props `place` is null where something around the row has it */
function Option(props: VirtualRowProps & { readonly place: Place | null }): ReactNode {
  const { id, index, setSize, isActive, isSelected, dragProps, place } = props
  return (
    // The listbox itself takes the keys, so a row needs none of its own.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      {...dragProps}
      {...place}
      id={id}
      className="bl-list__row"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      data-active={isActive ? '' : undefined}
      data-drop={props.isDropBefore ? 'before' : props.isDropAfter ? 'after' : undefined}
      aria-selected={isSelected ?? isActive}
      aria-posinset={index + 1}
      aria-setsize={setSize}
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
