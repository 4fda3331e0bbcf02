/** The menu of a row: opens where `VirtualList` or `Tree` asked for it, and gives focus back to where it was. */
import { type ReactNode, useId, useRef, useState } from 'react'
import { Menu as AriaMenu, Popover } from 'react-aria-components'
import { afterMenu } from './after-menu.ts'
import './context-menu.css'
import { disabledIds, DrawnEntries, type MenuEntries, SharedReason, sharedReason } from './menu-entries.tsx'
import './menu.css'
import type { MenuPoint } from './menu-point.ts'

export type ContextMenuProps = {
  /** What the menu is of, such as the words of the row. */
  readonly label: string
  /** Where it stands open, or null. */
  readonly at: MenuPoint | null
  readonly entries: MenuEntries
  readonly onAction: (id: string) => void
  readonly onClose: () => void
}

export function ContextMenu({ at, ...rest }: ContextMenuProps): ReactNode {
  return at === null ? null : <OpenMenu at={at} {...rest} />
}

type OpenMenuProps = Omit<ContextMenuProps, 'at'> & { readonly at: MenuPoint }

function OpenMenu({ label, at, entries, onAction, onClose }: OpenMenuProps): ReactNode {
  const [opener] = useState(() => document.activeElement)
  const reasonId = useId()
  const reason = sharedReason(entries)
  const point = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={point} className="bl-menu-point" style={{ insetInlineStart: at.x, insetBlockStart: at.y }} />
      <Popover
        className="bl-popover"
        triggerRef={point}
        placement="bottom start"
        offset={0}
        isOpen
        onOpenChange={(open) => {
          if (!open) onClose()
        }}
        onContextMenu={(event) => event.preventDefault()}
      >
        <SharedReason id={reasonId} reason={reason} />
        <AriaMenu
          className="bl-menu"
          aria-label={label}
          {...(reason === null ? {} : { 'aria-describedby': reasonId })}
          autoFocus="first"
          disabledKeys={disabledIds(entries)}
          onAction={(key) => afterMenu(onClose, opener, () => onAction(String(key)))}
          onClose={onClose}
        >
          <DrawnEntries entries={entries} said={reason} />
        </AriaMenu>
      </Popover>
    </>
  )
}
