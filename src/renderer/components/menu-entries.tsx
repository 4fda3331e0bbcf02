/** The entries of a menu, in groups. */
import { Fragment, type ReactNode } from 'react'
import { MenuItem, Separator, Text } from 'react-aria-components'
import { Icon, type IconName } from './icon.tsx'
import './menu.css'

export type MenuEntry = {
  readonly id: string
  readonly label: string
  readonly icon?: IconName
  readonly shortcut?: string
  /** `danger` for what cannot be brought back. */
  readonly tone?: 'plain' | 'danger'
  /** Set when the entry does nothing now: why not, shown below it. */
  readonly whyNot?: string
}

/** Entries stand in groups with a line between them; a flat array is one group. */
export type MenuEntries = readonly MenuEntry[] | readonly (readonly MenuEntry[])[]

type DrawnProps = {
  readonly entries: MenuEntries
  readonly chosen?: string | null
  /** A reason that is said already, for all that share it. */
  readonly said?: string | null
}

export function DrawnEntries({ entries, chosen, said = null }: DrawnProps): ReactNode {
  return groupsOf(entries).map((group, index) => (
    <Fragment key={group[0]?.id}>
      {index === 0 ? null : <Separator className="bl-menu__line" />}
      {group.map((entry) => (
        <Entry key={entry.id} entry={entry} isChosen={chosen === entry.id} said={said} />
      ))}
    </Fragment>
  ))
}

export const disabledIds = (entries: MenuEntries): readonly string[] =>
  groupsOf(entries)
    .flat()
    .filter((entry) => entry.whyNot !== undefined)
    .map((entry) => entry.id)

/** The reason that most entries share, or null where every reason stands alone: said once above them all. */
export function sharedReason(entries: MenuEntries): string | null {
  const reasons = groupsOf(entries)
    .flat()
    .flatMap(({ whyNot }) => (whyNot === undefined ? [] : [whyNot]))
  const shared = [...Map.groupBy(reasons, (reason) => reason).values()]
    .filter((alike) => alike.length > 1)
    .toSorted((one, other) => other.length - one.length)
  return shared[0]?.[0] ?? null
}

/** What stands above the entries; the menu is described by it. */
export function SharedReason({
  id,
  reason,
}: {
  readonly id: string
  readonly reason: string | null
}): ReactNode {
  return reason === null ? null : (
    <p id={id} className="bl-menu__shared">
      {reason}
    </p>
  )
}

type EntryProps = { readonly entry: MenuEntry; readonly isChosen: boolean; readonly said: string | null }

function Entry({ entry, isChosen, said }: EntryProps): ReactNode {
  return (
    <MenuItem id={entry.id} className="bl-menu__item" data-tone={entry.tone} textValue={entry.label}>
      {isChosen ? <Icon name="check" /> : null}
      {!isChosen && entry.icon !== undefined ? <Icon name={entry.icon} /> : null}
      <Text slot="label" className="bl-menu__label">
        {/* All inside the label: what is seen must be part of the name (WCAG 2.5.3). */}
        <span className="bl-menu__name">{entry.label}</span>
        {entry.shortcut === undefined ? null : <kbd className="bl-menu__keys"> {entry.shortcut}</kbd>}
        {entry.whyNot === undefined || entry.whyNot === said ? null : (
          <span className="bl-menu__why"> {entry.whyNot}</span>
        )}
      </Text>
    </MenuItem>
  )
}

const isGrouped = (entries: MenuEntries): entries is readonly (readonly MenuEntry[])[] =>
  Array.isArray(entries[0])

const groupsOf = (entries: MenuEntries): readonly (readonly MenuEntry[])[] =>
  (isGrouped(entries) ? entries : [entries]).filter((group) => group.length > 0)
