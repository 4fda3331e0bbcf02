/** The filters of a search as chips: one tab stop, arrows move, Enter edits, Delete removes. */
import type { ReactNode } from 'react'
import { Button as AriaButton, Tag as AriaTag, TagGroup, TagList } from 'react-aria-components'
import './filter-chips.css'
import { Icon } from './icon.tsx'

export type FilterChip = {
  readonly id: string
  /** What it looks at, such as 'Editie'. */
  readonly name: string
  readonly value: string
}

export type FilterChipsProps = {
  readonly label: string
  readonly chips: readonly FilterChip[]
  readonly onEdit: (id: string) => void
  readonly onRemove: (id: string) => void
  /** Called before the last chip goes, so that focus has somewhere to go. */
  readonly onLast: () => void
}

export function FilterChips({ label, chips, onEdit, onRemove, onLast }: FilterChipsProps): ReactNode {
  return (
    <TagGroup
      aria-label={label}
      selectionMode="none"
      onRemove={(keys) => {
        if (keys.size >= chips.length) onLast()
        for (const key of keys) onRemove(String(key))
      }}
    >
      <TagList className="bl-chips" items={chips}>
        {({ id, name, value }) => (
          <AriaTag id={id} className="bl-chip" textValue={`${name}: ${value}`} onAction={() => onEdit(id)}>
            <span className="bl-chip__name">{name}</span>
            <span className="bl-chip__value">{value}</span>
            <AriaButton slot="remove" className="bl-chip__remove">
              <Icon name="close" />
            </AriaButton>
          </AriaTag>
        )}
      </TagList>
    </TagGroup>
  )
}
