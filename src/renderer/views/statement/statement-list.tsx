/** The statements of a scope, in reading order. What can be done with them is the view's to say. */
import { type ReactNode, useState } from 'react'
import type { StatementScope } from '../../../shared/contract/index.ts'
import { type ActionId, type ActionStates, useRegisterActions } from '../../app/actions/index.ts'
import { Answer, useStatementPages } from '../../app/data/index.ts'
import { type Text, useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { choose, type ListView } from '../../app/state/index.ts'
import { PaneHeader } from '../../components/index.ts'
import { type Chosen } from './chosen.ts'
import { StatementRows, type StatementRowsProps } from './statement-rows.tsx'
import { useEditionOf } from './use-edition-of.ts'

/** What a view lets an officer do in its list. */
export type StatementOffer = {
  readonly states: (chosen: Chosen) => ActionStates
  /** The menu of a row, in groups. */
  readonly menu: readonly (readonly ActionId[])[]
  /** What stands in the bar while rows are selected. */
  readonly bar: readonly ActionId[]
  /** Set where rows are dragged between rows: the texts of what is dragged (see dragged.ts), and the row before which it comes (`total` for the end). */
  readonly onDrop?: (dragged: readonly string[], index: number, chosen: Chosen) => void
}

export type StatementListProps = {
  readonly scope: StatementScope
  readonly list: ListView
  readonly title: string
  /** How many statements the scope holds, where that is known; each may stand in several places. */
  readonly statements?: number | null
  readonly actions?: ReactNode
  /** What stands here when there are no statements. */
  readonly empty: ReactNode
  readonly onOpen: () => void
  readonly offer?: StatementOffer
}

/** Give it a `key` per scope: another scope is another list. */
export function StatementList(props: StatementListProps): ReactNode {
  const { scope, list, title, actions, statements = null, empty, onOpen, offer = noOffer } = props
  const text = useText()
  const { place } = useServices()
  // The page in sight first; later choices do not draw all of this again.
  const [near] = useState(() => place.get().choices[list]?.index ?? 0)
  const pages = useStatementPages(scope, near)
  const total = pages.data?.total
  const editionOf = useEditionOf(scope)
  return (
    <>
      <PaneHeader
        title={title}
        note={total === undefined ? null : countOf(statements ?? total, total, text)}
        actions={actions}
      />
      {/* What needs no row can be done while the rows are on their way. */}
      {total === undefined ? <WithoutRows offer={offer} list={list} /> : null}
      <Answer query={pages} lines={8}>
        {({ total: count }) =>
          count === 0 ? (
            <>
              <WithoutRows offer={offer} list={list} />
              {empty}
            </>
          ) : (
            <StatementRows
              pages={pages}
              scope={scope}
              total={count}
              statements={statements}
              list={list}
              scopeName={Object.values(scope).join(' ')}
              label={title}
              editionOf={editionOf}
              onOpen={onOpen}
              offer={offer}
            />
          )
        }
      </Answer>
    </>
  )
}

/** Offers what can be done in a list without any row. */
function WithoutRows({ offer, list }: Pick<StatementRowsProps, 'offer' | 'list'>): ReactNode {
  const { place } = useServices()
  useRegisterActions(
    offer.states({
      ...nothingChosen,
      activate: (index, statement) => place.set(choose(list, { index, statement })),
    }),
  )
  return null
}

/** A list shows places; that there are fewer statements is said. */
const countOf = (statements: number, places: number, text: Text): string =>
  statements < places
    ? text('library.statementPlaces', { count: statements, places })
    : text('library.statementCount', { count: places })

const noOffer: StatementOffer = { states: () => ({}), menu: [], bar: [] }

const nothingChosen: Omit<Chosen, 'activate'> = {
  count: 0,
  isSelection: false,
  active: null,
  total: 0,
  rows: async () => [],
  load: async () => [],
  letGo: () => {},
}
