/** Queries to go to: a short list, one tab stop. A click or Enter searches. */
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useLetterKeys } from '../../app/actions/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { type MenuPoint, VirtualList } from '../../components/index.ts'
import './query-list.css'

export type QueryEntry = {
  readonly id: string
  readonly name: string
  /** How many statements it finds, or null while or where that is not known. */
  readonly count: number | null
  /** Whether it is what is searched for now. */
  readonly isCurrent: boolean
}

export type QueryListProps = {
  readonly label: string
  readonly entries: readonly QueryEntry[]
  readonly onOpen: (id: string) => void
  readonly onMenu?: (id: string, at: MenuPoint) => void
  readonly onKey?: (event: KeyboardEvent, id: string) => void
}

export function QueryList({ label, entries, onOpen, onMenu, onKey }: QueryListProps): ReactNode {
  const letterKeys = useLetterKeys()
  const [chosen, setChosen] = useState<string | null>(null)
  const active = entries.findIndex(({ id, isCurrent }) => (chosen === null ? isCurrent : id === chosen))
  const at = (index: number | null): string | null => (index === null ? null : (entries[index]?.id ?? null))
  return (
    <div className="bl-queries">
      <VirtualList
        label={label}
        letterKeys={letterKeys}
        count={entries.length}
        typicalHeight={28}
        keyOf={(index) => entries[index]?.id ?? index}
        active={active === -1 ? null : active}
        opensOn="click"
        onActivate={(index) => setChosen(at(index))}
        onOpen={(index) => {
          const id = at(index)
          if (id !== null) onOpen(id)
        }}
        {...(onMenu === undefined
          ? {}
          : {
              onMenu: (index: number, point: MenuPoint) => {
                const id = at(index)
                if (id !== null) onMenu(id, point)
              },
            })}
        onKey={(event, index) => {
          const id = at(index)
          if (id !== null) onKey?.(event, id)
        }}
      >
        {(index) => {
          const entry = entries[index]
          return entry === undefined ? null : <Entry entry={entry} />
        }}
      </VirtualList>
    </div>
  )
}

function Entry({ entry }: { readonly entry: QueryEntry }): ReactNode {
  const text = useText()
  const { name, count, isCurrent } = entry
  return (
    <div className="bl-query" data-current={isCurrent ? '' : undefined}>
      <span className="bl-query__name">{name}</span>
      {count === null ? null : (
        <>
          <span className="bl-query__count" aria-hidden="true">
            {text.number(count)}
          </span>
          <span className="bl-visually-hidden">, {text('library.statementCount', { count })}</span>
        </>
      )}
    </div>
  )
}
