/** The statements of a scope, in reading order. */
import { memo, type ReactNode, useEffect } from 'react'
import type { StatementRow, StatementScope } from '../../../shared/contract/index.ts'
import { Answer, type StatementPages, useStatementPages } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { choose, type ListView, useStore } from '../../app/state/index.ts'
import { PaneHeader, usePaneLayout, VirtualList } from '../../components/index.ts'
import { settleChoice } from './settle-choice.ts'
import { StatementItem } from './statement-item.tsx'

export type StatementListProps = {
  readonly scope: StatementScope
  readonly list: ListView
  readonly title: string
  readonly actions?: ReactNode
  /** What stands here when there are no statements. */
  readonly empty: ReactNode
  readonly onOpen: () => void
}

/** Give it a `key` per scope: another scope is another list. */
export function StatementList({ scope, list, title, actions, empty, onOpen }: StatementListProps): ReactNode {
  const text = useText()
  const { place } = useServices()
  const choice = useStore(place, (now) => now.choices[list])
  const pages = useStatementPages(scope, choice?.index ?? 0)
  const total = pages.data?.total
  return (
    <>
      <PaneHeader
        title={title}
        note={total === undefined ? null : text('library.statementCount', { count: total })}
        actions={actions}
      />
      <Answer query={pages} lines={8}>
        {({ total }) =>
          total === 0 ? empty : <Rows pages={pages} total={total} list={list} label={title} onOpen={onOpen} />
        }
      </Answer>
    </>
  )
}

type RowsProps = Pick<StatementListProps, 'list' | 'onOpen'> & {
  readonly pages: StatementPages
  readonly total: number
  readonly label: string
}

function Rows({ pages, total, list, label, onOpen }: RowsProps): ReactNode {
  const { place } = useServices()
  const layout = usePaneLayout()
  const choice = useStore(place, (now) => now.choices[list])
  const settled = settleChoice(choice, total, pages)
  useEffect(() => {
    if (settled !== choice) place.set(choose(list, settled))
  }, [settled, choice, list, place])
  return (
    <VirtualList
      label={label}
      count={total}
      typicalHeight={72}
      keyOf={(index) => keyOf(pages.row(index), index)}
      active={settled?.index ?? null}
      onRange={pages.onRange}
      opensOn={layout === 'single' ? 'click' : 'double-click'}
      onOpen={onOpen}
      onActivate={(index) => place.set(choose(list, { index, statement: pages.row(index)?.id ?? null }))}
    >
      {(index) => <Row row={pages.row(index)} />}
    </VirtualList>
  )
}

/** Drawn again only when its own statement changed, so that moving through the list stays quick. */
const Row = memo(function Row({ row }: { readonly row: StatementRow | undefined }): ReactNode {
  return row === undefined ? (
    <StatementItem place={null} tags={[]}>
      …
    </StatementItem>
  ) : (
    <StatementItem place={row.place} kind={row.kind} tags={row.tags} source={row.source}>
      {row.text}
    </StatementItem>
  )
})

const keyOf = (row: StatementRow | undefined, index: number): string =>
  row === undefined ? `at-${index}` : (row.placement ?? row.id)
