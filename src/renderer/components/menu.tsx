/** A button that opens a menu of actions, or of choices of which one is current. */
import { type ReactNode, useId, useRef, useState } from 'react'
import { Button as AriaButton, Menu as AriaMenu, MenuTrigger, Popover } from 'react-aria-components'
import { afterMenu } from './after-menu.ts'
import { Icon } from './icon.tsx'
import { disabledIds, DrawnEntries, type MenuEntries, SharedReason, sharedReason } from './menu-entries.tsx'
import './button.css'
import './menu.css'

export type MenuButtonProps = {
  /** The button's accessible name. */
  readonly label: string
  readonly children: ReactNode
  readonly entries: MenuEntries
  readonly onAction: (id: string) => void
  /** Set when the entries are choices: the current one. */
  readonly chosen?: string | null
}

export function MenuButton({ label, children, entries, onAction, chosen }: MenuButtonProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null)
  const reasonId = useId()
  const reason = sharedReason(entries)
  const [isOpen, setIsOpen] = useState(false)
  const choices =
    chosen === undefined
      ? ({ selectionMode: 'none' } as const)
      : ({ selectionMode: 'single', selectedKeys: chosen === null ? [] : [chosen] } as const)
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <AriaButton ref={button} className="bl-button bl-menu-button" data-tone="quiet" aria-label={label}>
        {children}
        <Icon name="chevron-down" />
      </AriaButton>
      <Popover className="bl-popover" placement="bottom start" offset={4}>
        <SharedReason id={reasonId} reason={reason} />
        <AriaMenu
          className="bl-menu"
          aria-label={label}
          {...(reason === null ? {} : { 'aria-describedby': reasonId })}
          {...choices}
          disabledKeys={disabledIds(entries)}
          onAction={(key) =>
            afterMenu(
              () => setIsOpen(false),
              button.current,
              () => onAction(String(key)),
            )
          }
        >
          <DrawnEntries entries={entries} said={reason} {...(chosen === undefined ? {} : { chosen })} />
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
