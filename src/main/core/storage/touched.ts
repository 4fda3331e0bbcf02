/** Which statements a change touched: what follows them, such as the search index, looks again at these only. */
import type { Database } from 'better-sqlite3'
import type { Operation } from './recorder.ts'
import type { RecordedTable } from './tables.ts'

/** Row numbers, also of statements that are gone; or more of them than are worth naming. */
export type Touched = { readonly type: 'rows'; readonly rows: readonly number[] } | { readonly type: 'many' }

/** Above it whoever follows does better to look at everything again. */
const worthNaming = 5_000

/** Tables with the column that names the statement of a row. */
const statementColumns: Partial<Record<RecordedTable, string>> = {
  statement: 'id',
  placement: 'statement_id',
  statement_tag: 'statement_id',
  citation: 'statement_id',
}

/** The ids of the statements that were written or on which a written row hangs, or hung. */
export function touchedStatements(db: Database, operations: readonly Operation[]): ReadonlySet<string> {
  const touched = operations.flatMap((operation): readonly unknown[] => {
    const column = statementColumns[operation.table]
    if (column === undefined) return []
    const find = (key: 'id' | 'change_id', value: string | number): readonly unknown[] =>
      db.prepare(`SELECT ${column} FROM ${operation.table} WHERE ${key} = ?`).pluck().all(value)
    switch (operation.type) {
      case 'delete':
        return [operation.row[column]]
      case 'insert':
        return find('id', operation.id)
      case 'update': {
        const before = operation.before[column]
        return before === undefined ? find('id', operation.id) : [before, ...find('id', operation.id)]
      }
      case 'insert-all':
        return find('change_id', operation.stamp)
    }
  })
  return new Set(touched.map(String))
}

/** `removed` are the row numbers of statements that were deleted. */
export function touchedRows(
  db: Database,
  operations: readonly Operation[],
  removed: readonly number[],
): Touched {
  const own = operations.filter(({ table }) => statementColumns[table] !== undefined)
  const written = own.reduce(
    (sum, operation) => sum + (operation.type === 'insert-all' ? operation.count : 1),
    0,
  )
  if (written > worthNaming) return { type: 'many' }
  return { type: 'rows', rows: [...new Set([...rowsOf(db, touchedStatements(db, own)), ...removed])] }
}

/** The row numbers of those statements that are there. */
export const rowsOf = (db: Database, ids: Iterable<string>): readonly number[] =>
  db
    .prepare<[string], number>('SELECT seq FROM statement WHERE id IN (SELECT value FROM json_each(?))')
    .pluck()
    .all(JSON.stringify([...ids]))
