/** A button that opens a menu of actions, or of choices of which one is current. */
import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components'
import { Icon, type IconName } from './icon.tsx'
import './button.css'
import './menu.css'

export type MenuEntry = {
  readonly id: string
  readonly label: string
  readonly icon?: IconName
  readonly shortcut?: string
}

export type MenuButtonProps = {
  /** The button's accessible name. */
  readonly label: string
  readonly children: ReactNode
  readonly entries: readonly MenuEntry[]
  readonly onAction: (id: string) => void
  /** Set when the entries are choices: the current one. */
  readonly chosen?: string | null
}

export function MenuButton({ label, children, entries, onAction, chosen }: MenuButtonProps): ReactNode {
  const choices =
    chosen === undefined
      ? ({ selectionMode: 'none' } as const)
      : ({ selectionMode: 'single', selectedKeys: chosen === null ? [] : [chosen] } as const)
  return (
    <MenuTrigger>
      <AriaButton className="bl-button bl-menu-button" data-tone="quiet" aria-label={label}>
        {children}
        <Icon name="chevron-down" />
      </AriaButton>
      <Popover className="bl-popover" placement="bottom start" offset={4}>
        <AriaMenu
          className="bl-menu"
          aria-label={label}
          {...choices}
          onAction={(key) => onAction(String(key))}
        >
          {entries.map((entry) => (
            <MenuItem key={entry.id} id={entry.id} className="bl-menu__item" textValue={entry.label}>
              {chosen === entry.id ? <Icon name="check" /> : null}
              {chosen !== entry.id && entry.icon !== undefined ? <Icon name={entry.icon} /> : null}
              <Text slot="label" className="bl-menu__label">
                {entry.label}
                {entry.shortcut === undefined ? null : <kbd className="bl-menu__keys">{entry.shortcut}</kbd>}
              </Text>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
