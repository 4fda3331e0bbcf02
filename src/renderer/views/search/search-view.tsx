/** Search as one types: what was found, how it is spread, and details of the chosen hit. */
import type { ReactNode } from 'react'
import type { SearchResult } from '../../../shared/contract/index.ts'
import { Answer, useSearch } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useSideFolding, useSplit } from '../../app/panes/index.ts'
import { useServices } from '../../app/services/index.ts'
import { choose, useStore } from '../../app/state/index.ts'
import { Button, EmptyState, SplitPanes } from '../../components/index.ts'
import { DetailsPane, useOpening } from '../statement/index.ts'
import { Facets } from './facets.tsx'
import { Hits } from './hits.tsx'
import { useBestHit } from './use-best-hit.ts'
import { useSettled } from './use-settled.ts'

const typingPauseMs = 40
const mostHits = 200

export function SearchView(): ReactNode {
  const text = useText()
  const { place } = useServices()
  const { split } = useSplit()
  const opening = useOpening('search')
  const folding = useSideFolding(text('search.facets'))
  const query = useSettled(
    useStore(place, (now) => now.query.trim()),
    typingPauseMs,
  )
  const found = useSearch(query, mostHits)
  useBestHit(query, found.isPlaceholderData ? undefined : found.data)
  const reset = (): void => place.set((now) => choose('search', null)({ ...now, query: '' }))

  if (query === '')
    return (
      <section className="bl-pane" data-pane="list" tabIndex={-1} aria-label={text('search.title')}>
        <EmptyState icon="search" title={text('search.startTitle')} text={text('search.startText')} />
      </section>
    )

  const hits = (result: SearchResult): ReactNode =>
    result.total === 0 ? (
      <EmptyState
        icon="search"
        title={text('search.noneTitle')}
        text={text('search.noneText', { query })}
        actions={
          <>
            {result.didYouMean === null ? null : <Suggestion words={result.didYouMean} />}
            <Button onPress={reset}>{text('search.reset')}</Button>
          </>
        }
      />
    ) : (
      <Hits result={result} actions={folding.button} onOpen={opening.ask} />
    )

  const told =
    found.data === undefined
      ? ''
      : text(found.data.total === 0 ? 'search.noneTitle' : 'search.found', { count: found.data.total })

  return (
    <>
      {/* Read out whenever the results change; it must be there before they do. */}
      <output className="bl-visually-hidden">{told}</output>
      <SplitPanes
        {...split}
        label={text('search.title')}
        panes={[
          {
            id: 'side',
            label: text('search.facets'),
            size: { min: 180, max: 480, initial: 264 },
            folded: folding.folded,
            content: <Answer query={found}>{(result) => <Facets facets={result.facets} />}</Answer>,
          },
          {
            id: 'list',
            label: text('search.results'),
            size: 'flexible',
            content: <Answer query={found}>{hits}</Answer>,
          },
          {
            id: 'details',
            label: text('library.details'),
            size: { min: 260, max: 640, initial: 384 },
            content: <DetailsPane list="search" opening={opening} />,
          },
        ]}
      />
    </>
  )
}

function Suggestion({ words }: { readonly words: string }): ReactNode {
  const text = useText()
  const { place } = useServices()
  return (
    <Button onPress={() => place.set((now) => ({ ...now, query: words }))}>
      {text('search.didYouMean', { suggestion: words })}
    </Button>
  )
}
