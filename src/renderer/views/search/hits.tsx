/** What was found, best first. */
import type { ReactNode } from 'react'
import type { SearchHit, SearchResult } from '../../../shared/contract/index.ts'
import { useLetterKeys } from '../../app/actions/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useTop } from '../../app/panes/index.ts'
import { useServices } from '../../app/services/index.ts'
import { choose, useStore } from '../../app/state/index.ts'
import { HighlightedText, PaneHeader, usePaneLayout, VirtualList } from '../../components/index.ts'
import { StatementItem } from '../statement/index.ts'

export type HitsProps = {
  readonly result: SearchResult
  readonly actions: ReactNode
  readonly onOpen: () => void
}

export function Hits({ result, actions, onOpen }: HitsProps): ReactNode {
  const text = useText()
  const letterKeys = useLetterKeys()
  const { place } = useServices()
  const layout = usePaneLayout()
  const choice = useStore(place, (now) => now.choices.search)
  const query = useStore(place, (now) => now.query)
  const { hits, total } = result
  const { top, onTop } = useTop('search', query)
  const active = hits.findIndex(({ id }) => id === choice?.statement)
  return (
    <>
      <PaneHeader
        title={text('search.found', { count: total })}
        note={total > hits.length ? text('search.shown', { shown: hits.length }) : undefined}
        actions={actions}
      />
      <VirtualList
        letterKeys={letterKeys}
        label={text('search.results')}
        count={hits.length}
        typicalHeight={72}
        keyOf={(index) => hits[index]?.id ?? String(index)}
        active={active === -1 ? null : active}
        opensOn={layout === 'single' ? 'click' : 'double-click'}
        top={top}
        onRange={onTop}
        onOpen={onOpen}
        onActivate={(index) => {
          const hit = hits[index]
          if (hit !== undefined) place.set(choose('search', { statement: hit.id, index }))
        }}
      >
        {(index) => {
          const hit = hits[index]
          return hit === undefined ? null : <Hit hit={hit} />
        }}
      </VirtualList>
    </>
  )
}

function Hit({ hit }: { readonly hit: SearchHit }): ReactNode {
  const text = useText()
  const where = hit.edition ?? text('search.inInbox')
  const source = { name: where, organisation: null, page: null }
  return (
    <StatementItem place={hit.section || '–'} tags={hit.tags} source={source}>
      <HighlightedText text={hit.text} highlights={hit.highlights} />
    </StatementItem>
  )
}
