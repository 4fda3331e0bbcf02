/** The line above the results: how many there are, and in which order they stand. */
import type { ReactNode } from 'react'
import type { SearchResult } from '../../../shared/contract/index.ts'
import { type ActionStates, runAction } from '../../app/actions/index.ts'
import { type Text, useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { useStore } from '../../app/state/index.ts'
import { Icon, IconButton, MenuButton, PaneHeader } from '../../components/index.ts'

export type ResultsHeaderProps = {
  readonly result: SearchResult
  readonly states: ActionStates
  /** The button that folds the pane beside it. */
  readonly folding: ReactNode
}

export function ResultsHeader({ result, states, folding }: ResultsHeaderProps): ReactNode {
  const text = useText()
  const { place } = useServices()
  const sort = useStore(place, (now) => now.sort)
  const grouping = useStore(place, (now) => now.grouping)
  return (
    <PaneHeader
      title={foundIn(result, text)}
      actions={
        <>
          <MenuButton
            label={`${text('search.sort')}: ${text(`search.sorts.${sort}`)}`}
            chosen={`sort-by-${sort}`}
            entries={sortActions.map(({ id, value }) => ({ id, label: text(`search.sorts.${value}`) }))}
            onAction={(id) => runAction(states, id)}
          >
            <Icon name="sort" />
          </MenuButton>
          <IconButton
            icon="grouped"
            label={text('actions.name.group-results')}
            isPressed={grouping === 'grouped'}
            onPress={() => runAction(states, 'group-results')}
          />
          {folding}
        </>
      }
    />
  )
}

const sortActions = [
  { id: 'sort-by-relevance', value: 'relevance' },
  { id: 'sort-by-edition', value: 'edition' },
  { id: 'sort-by-place', value: 'place' },
] as const

/** '22 uitspraken in 5 probleemgebieden gevonden'. */
export function foundIn(result: Pick<SearchResult, 'total' | 'partial' | 'facets'>, text: Text): string {
  const { total, partial, facets } = result
  if (total === 0) return text(partial === 0 ? 'search.noneTitle' : 'search.noneWhole')
  const areas = Object.keys(facets.section).length
  const where = areas === 0 ? '' : text('search.inAreas', { count: areas })
  return text('search.found', { count: total, where }).trim()
}
