/** The line above the results: how many there are, and in which order they stand. */
import type { ReactNode } from 'react'
import type { SearchResult } from '../../../shared/contract/index.ts'
import { type ActionStates, runAction } from '../../app/actions/index.ts'
import { type Text, useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { useStore } from '../../app/state/index.ts'
import { IconButton, MenuButton, PaneHeader } from '../../components/index.ts'

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
  const { total, partial } = result
  const shown = result.hits.length
  const notes = [
    inAreas(result, text),
    shown < total + partial ? text('search.shown', { shown: text.number(shown) }) : null,
  ].filter((note) => note !== null)
  return (
    <PaneHeader
      title={text('search.found', { count: total })}
      note={notes.join(' · ')}
      actions={
        <>
          <MenuButton
            label={text('search.sort')}
            chosen={`sort-by-${sort}`}
            entries={sortActions.map(({ id, value }) => ({ id, label: text(`search.sorts.${value}`) }))}
            onAction={(id) => runAction(states, id)}
          >
            <span>{text(`search.sorts.${sort}`)}</span>
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

/** 'in 5 probleemgebieden', or null where what was found stands in none. */
function inAreas({ facets }: Pick<SearchResult, 'facets'>, text: Text): string | null {
  const areas = Object.keys(facets.section).length
  return areas === 0 ? null : text('search.inAreas', { count: areas })
}

/** '22 uitspraken gevonden in 5 probleemgebieden'. */
export const foundIn = (result: Pick<SearchResult, 'total' | 'facets'>, text: Text): string =>
  result.total === 0
    ? text('search.noneTitle')
    : [text('search.found', { count: result.total }), inAreas(result, text)]
        .filter((part) => part !== null)
        .join(' ')
