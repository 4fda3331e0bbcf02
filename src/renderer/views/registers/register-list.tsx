/** The entries of a register as a list: name, what is said of it, number of statements. */
import { type KeyboardEvent, type ReactNode } from 'react'
import { useLetterKeys } from '../../app/actions/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { chooseEntry, type RegisterView, useStore } from '../../app/state/index.ts'
import { type MenuPoint, VirtualList } from '../../components/index.ts'

export type RegisterEntry = {
  readonly id: string
  readonly name: string
  readonly note: string | null
  readonly statements: number
}

export type RegisterListProps = {
  readonly register: RegisterView
  readonly entries: readonly RegisterEntry[]
  readonly onOpen: () => void
  readonly onMenu: (entry: string, at: MenuPoint) => void
  readonly onKey: (event: KeyboardEvent) => void
}

export function RegisterList({ register, entries, onOpen, onMenu, onKey }: RegisterListProps): ReactNode {
  const text = useText()
  const letterKeys = useLetterKeys()
  const { place } = useServices()
  const chosen = useStore(place, (now) => now.entries[register])
  const active = entries.findIndex(({ id }) => id === chosen)
  return (
    <VirtualList
      letterKeys={letterKeys}
      label={text(`shell.view.${register}`)}
      count={entries.length}
      typicalHeight={45}
      keyOf={(index) => entries[index]?.id ?? String(index)}
      active={active === -1 ? null : active}
      onActivate={(index) => place.set(chooseEntry(register, entries[index]?.id ?? null))}
      onOpen={onOpen}
      onMenu={(index, at) => {
        const entry = entries[index]
        if (entry !== undefined) onMenu(entry.id, at)
      }}
      onKey={(event, index) => {
        if (index !== null) onKey(event)
      }}
    >
      {(index) => {
        const entry = entries[index]
        return entry === undefined ? null : <EntryRow entry={entry} />
      }}
    </VirtualList>
  )
}

function EntryRow({ entry }: { readonly entry: RegisterEntry }): ReactNode {
  const text = useText()
  return (
    <div className="bl-register-entry">
      <span className="bl-register-entry__name">{entry.name}</span>
      <span className="bl-register-entry__count" aria-hidden="true">
        {text.number(entry.statements)}
      </span>
      {entry.note === null ? null : <span className="bl-register-entry__note">{entry.note}</span>}
      <span className="bl-visually-hidden">
        {text('library.statementCount', { count: entry.statements })}
      </span>
    </div>
  )
}
