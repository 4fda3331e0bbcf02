/** The kept searches in the navigation of the view, each with how many statements it finds now. */
import { type ReactNode, useState } from 'react'
import {
  actionEntries,
  type ActionId,
  actionOfKey,
  pickActions,
  runAction,
  runOrTell,
} from '../../app/actions/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { ContextMenu, type MenuPoint } from '../../components/index.ts'
import { QueryList } from './query-list.tsx'
import type { SavedSearches } from './use-saved.tsx'

export type SavedListProps = { readonly saved: SavedSearches; readonly query: string }

const menu: readonly (readonly ActionId[])[] = [
  ['open-saved-search'],
  ['rename-search', 'update-search'],
  ['remove-search'],
]

export function SavedList({ saved, query }: SavedListProps): ReactNode {
  const text = useText()
  const { notices } = useServices()
  const [menuOf, setMenuOf] = useState<{ readonly id: string; readonly at: MenuPoint } | null>(null)
  const { list, open, states } = saved
  const statesOf = (id: string) => states(list.find((one) => one.id === id) ?? null)
  if (list.length === 0) return null
  const actions = statesOf(menuOf?.id ?? '')
  return (
    <section>
      <h3 className="bl-search-side__title">{text('search.saved')}</h3>
      <QueryList
        label={text('search.saved')}
        entries={list.map((one) => ({
          id: one.id,
          name: one.name,
          count: one.count,
          isCurrent: one.query === query.trim(),
        }))}
        onOpen={open}
        onMenu={(id, at) => setMenuOf({ id, at })}
        onKey={(event, id) => {
          const action = actionOfKey(pickActions(statesOf(id), menu.flat()), event, 'tree')
          if (action === null) return
          event.preventDefault()
          runOrTell(action, notices, text)
        }}
      />
      <ContextMenu
        label={list.find(({ id }) => id === menuOf?.id)?.name ?? text('search.saved')}
        at={menuOf?.at ?? null}
        entries={actionEntries(actions, menu, text)}
        onAction={(id) => runAction(actions, id)}
        onClose={() => setMenuOf(null)}
      />
    </section>
  )
}
