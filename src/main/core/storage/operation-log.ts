/** What a change did, in the order in which it did it to each table. */
import type { Operation } from './recorder.ts'
import type { RecordedTable } from './tables.ts'

export type OperationLog = {
  inserted(table: RecordedTable, id: string, stamp: number): void
  /** What is not an insert. */
  add(operation: Exclude<Operation, { readonly type: 'insert' }>): void
  /** Table by table; many inserts in one as a single operation. */
  all(): readonly Operation[]
}

/** From how many inserts in one table on they are recorded by their stamp instead of one by one. */
const bulkThreshold = 500

/** The inserts with which the work on a table begins, as their ids alone, because an import makes hundreds of thousands; and what came after. */
type TableLog = { readonly stamp: number; readonly ids: string[]; readonly later: Operation[] }

export function createOperationLog(): OperationLog {
  const tables = new Map<RecordedTable, TableLog>()
  const logOf = (table: RecordedTable, stamp: number): TableLog => {
    const known = tables.get(table)
    if (known !== undefined) return known
    const log = { stamp, ids: [], later: [] }
    tables.set(table, log)
    return log
  }
  return {
    inserted: (table, id, stamp) => {
      const log = logOf(table, stamp)
      if (log.later.length === 0 && log.stamp === stamp) log.ids.push(id)
      else log.later.push({ type: 'insert', table, id, stamp })
    },
    add: (operation) => {
      const stamp = 'stamp' in operation ? operation.stamp : Number(operation.row['change_id'])
      logOf(operation.table, stamp).later.push(operation)
    },
    all: () => [...tables].flatMap(([table, log]) => [...inserts(table, log), ...log.later]),
  }
}

/** A reversal goes backwards: when it comes to these, every later write to the table is undone, and their stamp is on no other row. */
const inserts = (table: RecordedTable, { stamp, ids }: TableLog): readonly Operation[] =>
  ids.length < bulkThreshold
    ? ids.map((id) => ({ type: 'insert', table, id, stamp }))
    : [{ type: 'insert-all', table, count: ids.length, stamp }]
