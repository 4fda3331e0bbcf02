/** Search as one types: what was found, how it is spread, kept searches, and details of the chosen hit. */
import { type ReactNode, useDeferredValue, useMemo } from 'react'
import { maxQueryLength } from '../../../shared/contract/index.ts'
import { chipsOf } from '../../../shared/query/index.ts'
import { runAction, useRegisterActions } from '../../app/actions/index.ts'
import { Answer, useSearch } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useSideFolding, useSplit } from '../../app/panes/index.ts'
import { useServices } from '../../app/services/index.ts'
import { choose, useStore } from '../../app/state/index.ts'
import { Button, EmptyState, IconButton, type Pane, PaneHeader, SplitPanes } from '../../components/index.ts'
import { DetailsPane, useOpening } from '../statement/index.ts'
import { arrange } from './arrange.ts'
import { Facets } from './facets.tsx'
import { Hits } from './hits.tsx'
import { QueryBar } from './query-bar.tsx'
import { RecentList } from './recent-list.tsx'
import { foundIn, ResultsHeader } from './results-header.tsx'
import { SavedList } from './saved-list.tsx'
import './search-view.css'
import { Start } from './start.tsx'
import { useBestHit } from './use-best-hit.ts'
import { useHitActions } from './use-hit-actions.tsx'
import { useNames } from './use-names.ts'
import { useFreshCounts } from './use-fresh-counts.ts'
import { useSaved } from './use-saved.tsx'
import { useSettled } from './use-settled.ts'
import { useViewActions } from './use-view-actions.tsx'

/** So short that it only takes together what comes at once, such as keys that waited on a busy machine. */
const typingPauseMs = 10
/** More than anybody looks through; who wants all of them selects all of them. */
const mostHits = 200

export function SearchView(): ReactNode {
  const text = useText()
  const { place } = useServices()
  const { split } = useSplit()
  const opening = useOpening('search')
  const folding = useSideFolding(text('search.searches'))
  const typed = useStore(place, (now) => now.query.slice(0, maxQueryLength))
  // A blank behind the last word says that it is whole, so it stays.
  const asked = typed.trim() === '' ? '' : typed
  const query = useSettled(asked, typingPauseMs)
  const sort = useStore(place, (now) => now.sort)
  const grouping = useStore(place, (now) => now.grouping)
  const found = useSearch(query, mostHits, sort)
  const result = query === '' ? undefined : found.data
  const arranged = useMemo(() => arrange(result?.hits ?? [], grouping), [result, grouping])
  const isOld = query !== '' && found.isPlaceholderData
  const isBusy = query !== asked || isOld
  useBestHit(query, result === undefined || isOld ? undefined : arranged.hits)
  const names = useNames(Object.keys(result?.facets.edition ?? {}))
  // The hits go first: who types on does not wait for what stands beside them.
  const spread = useDeferredValue(useMemo(() => ({ query, result, names }), [query, result, names]))
  const saved = useSaved(asked)
  useFreshCounts(result?.answeredBy === 'index')
  const hits = useHitActions()
  const view = useViewActions(query)
  const kept = saved.list.find((one) => one.query === asked.trim()) ?? null
  const states = { ...saved.states(kept), ...view.states }
  useRegisterActions(states)

  const side: Pane = {
    id: 'side',
    label: text(query === '' ? 'search.searches' : 'search.facets'),
    size: { min: 180, max: 480, initial: 264 },
    folded: folding.folded,
    content: (
      <>
        <PaneHeader
          title={text(query === '' ? 'search.searches' : 'search.facets')}
          actions={
            query === '' ? undefined : (
              <>
                <IconButton
                  icon="question"
                  label={text('actions.name.search-help')}
                  onPress={() => runAction(states, 'search-help')}
                />
                <IconButton
                  icon="swap"
                  label={text('actions.name.compare-editions')}
                  onPress={() => runAction(states, 'compare-editions')}
                />
                <IconButton
                  icon="add"
                  label={`${text('actions.name.save-search')} (Ctrl S)`}
                  onPress={() => runAction(states, 'save-search')}
                />
              </>
            )
          }
        />
        <div className="bl-search-side">
          <SavedList saved={saved} query={query} />
          {query === '' ? (
            <>
              <RecentList onForget={() => runAction(states, 'forget-searches')} />
              {saved.list.length === 0 ? (
                <p className="bl-search-side__hint">{text('search.savedHint')}</p>
              ) : null}
            </>
          ) : null}
          {result === undefined || spread.result === undefined ? null : (
            <Facets query={spread.query} result={spread.result} names={spread.names} />
          )}
        </div>
      </>
    ),
  }
  const list: Pane = {
    id: 'list',
    label: text('search.results'),
    size: 'flexible',
    content:
      query === '' ? (
        <Start folding={folding.button} />
      ) : (
        <Answer query={found}>
          {(answer) =>
            answer.hits.length === 0 ? (
              <NothingFound query={query} />
            ) : (
              <>
                <ResultsHeader result={answer} states={states} folding={folding.button} />
                <Hits
                  query={query}
                  result={answer}
                  arranged={arranged}
                  names={names}
                  states={hits.states}
                  onOpen={opening.ask}
                />
              </>
            )
          }
        </Answer>
      ),
  }
  const details: Pane = {
    id: 'details',
    label: text('library.details'),
    size: { min: 260, max: 640, initial: 384 },
    content: <DetailsPane list="search" opening={opening} />,
  }

  return (
    <div className="bl-search-view" aria-busy={isBusy}>
      {/* Read out whenever the results change; it must be there before they do. */}
      <output className="bl-visually-hidden">{result === undefined ? '' : foundIn(result, text)}</output>
      <QueryBar result={result} names={names} />
      <SplitPanes
        {...split}
        label={text('search.title')}
        panes={query === '' ? [side, list] : [side, list, details]}
      />
      {saved.dialog}
      {hits.dialog}
      {view.dialog}
    </div>
  )
}

function NothingFound({ query }: { readonly query: string }): ReactNode {
  const text = useText()
  const { place } = useServices()
  const search = (next: string): void => place.set((now) => choose('search', null)({ ...now, query: next }))
  const { text: words, chips } = chipsOf(query)
  return (
    <EmptyState
      icon="search"
      title={text('search.noneTitle')}
      text={text(chips.length === 0 ? 'search.noneText' : 'search.noneFiltered', {
        query: words.trim() === '' ? query.trim() : words.trim(),
      })}
      actions={
        <>
          {chips.length === 0 || words.trim() === '' ? null : (
            <Button tone="primary" onPress={() => search(words)}>
              {text('search.withoutFilters')}
            </Button>
          )}
          <Button onPress={() => search('')}>{text('search.reset')}</Button>
        </>
      }
    />
  )
}
