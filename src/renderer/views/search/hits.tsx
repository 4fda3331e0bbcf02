/** What was found: the list, what can be selected in it, and what can be done with that. */
import { type ReactNode, useState } from 'react'
import type { SearchResult } from '../../../shared/contract/index.ts'
import {
  actionEntries,
  type ActionId,
  actionIds,
  actionOfKey,
  type ActionStates,
  pickActions,
  runAction,
  runOrTell,
  useLetterKeys,
  useRegisterActions,
} from '../../app/actions/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useTop } from '../../app/panes/index.ts'
import { useServices } from '../../app/services/index.ts'
import { choose, useStore, withRecent } from '../../app/state/index.ts'
import {
  Button,
  ContextMenu,
  type MenuPoint,
  SelectionBar,
  usePaneLayout,
  VirtualList,
} from '../../components/index.ts'
import type { Arranged } from './arrange.ts'
import { type ChosenHits, chosenHits } from './chosen-hits.ts'
import { Headings } from './headings.tsx'
import { Hit } from './hit.tsx'
import { useHitSelection } from './use-hit-selection.ts'
import type { Names } from './use-names.ts'
import { usePlaces } from './use-places.ts'

export type HitsProps = {
  readonly query: string
  readonly result: SearchResult
  readonly arranged: Arranged
  readonly names: Names
  readonly states: (chosen: ChosenHits) => ActionStates
  readonly onOpen: () => void
}

const menu: readonly (readonly ActionId[])[] = [
  ['tag-statements', 'link-statements', 'put-in-section'],
  ['cite-statements', 'export'],
  ['more-like-this', 'show-in-library'],
]

const bar: readonly ActionId[] = [
  'tag-statements',
  'link-statements',
  'cite-statements',
  'put-in-section',
  'export',
]

export function Hits({ query, result, arranged, names, states, onOpen }: HitsProps): ReactNode {
  const text = useText()
  const { client, notices, place, searches } = useServices()
  const letterKeys = useLetterKeys()
  const layout = usePaneLayout()
  const choice = useStore(place, (now) => now.choices.search)
  const { top, onTop } = useTop('search', query)
  const { hits, headings } = arranged
  const selecting = useHitSelection(hits, result.total, query)
  const [range, setRange] = useState({ first: 0, last: 0 })
  const places = usePlaces(hits.slice(range.first, range.last + 1).map(({ id }) => id))
  const [menuAt, setMenuAt] = useState<MenuPoint | null>(null)
  const activeAt = hits.findIndex(({ id }) => id === choice?.statement)
  const active = hits[activeAt] ?? null
  const chosen = chosenHits({
    result,
    hits,
    active,
    selecting,
    allIds: () => client.search.ids({ query }),
  })
  const actions = states(chosen)
  useRegisterActions(actions)
  const isSelection = selecting.count > 0
  const shownHeadings = new Map(
    [...headings].map(([index, above]) => [
      index,
      <Headings key={index} headings={above} names={names} result={result} />,
    ]),
  )
  const isAll = selecting.selection.type === 'all' && selecting.selection.except.size === 0
  return (
    <>
      <VirtualList
        label={text('search.results')}
        letterKeys={letterKeys}
        count={hits.length}
        typicalHeight={72}
        keyOf={(index) => hits[index]?.id ?? index}
        active={active === null ? null : activeAt}
        opensOn={layout === 'single' ? 'click' : 'double-click'}
        top={top}
        onRange={(first, last) => {
          onTop(first)
          setRange({ first, last })
        }}
        selection={selecting}
        onOpen={onOpen}
        onActivate={(index) => {
          searches.set(withRecent(query.trim()))
          const hit = hits[index]
          if (hit !== undefined) place.set(choose('search', { statement: hit.id, index }))
        }}
        onMenu={(_index, at) => setMenuAt(at)}
        onKey={(event) => {
          const action = actionOfKey(pickActions(actions, actionIds), event, 'list', letterKeys)
          if (action === null) return
          event.preventDefault()
          runOrTell(action, notices, text)
        }}
        headings={shownHeadings}
      >
        {(index) => {
          const hit = hits[index]
          return hit === undefined ? null : (
            <Hit hit={hit} place={places.get(hit.id) ?? null} where={names.edition(hit.edition)} />
          )
        }}
      </VirtualList>
      {hits.length < result.total ? (
        <p className="bl-hits__more">{text('search.shown', { shown: text.number(hits.length) })}</p>
      ) : null}
      <SelectionBar
        label={text('library.selection')}
        count={
          isAll
            ? text('search.allSelected', { count: text.number(selecting.count) })
            : isSelection
              ? text('library.selected', { count: selecting.count })
              : null
        }
        onClear={selecting.letGo}
      >
        {isSelection ? (
          <>
            {isAll || result.total <= selecting.count ? null : (
              <Button tone="quiet" icon="check" onPress={() => selecting.onGesture({ type: 'all' })}>
                {text('search.selectAll', { count: text.number(result.total) })}
              </Button>
            )}
            {pickActions(actions, bar)
              .filter(({ whyNot }) => whyNot === null)
              .map(({ id, label, icon, run }) => (
                <Button key={id} tone="quiet" icon={icon} onPress={run}>
                  {text(label)}
                </Button>
              ))}
          </>
        ) : null}
      </SelectionBar>
      <ContextMenu
        label={active?.text ?? text('search.results')}
        at={menuAt}
        entries={actionEntries(actions, menu, text)}
        onAction={(id) => runAction(actions, id)}
        onClose={() => setMenuAt(null)}
      />
    </>
  )
}
