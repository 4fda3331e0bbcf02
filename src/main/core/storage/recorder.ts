/** Writes rows and records how to reverse them. The record of a reversal is again a reversible record: undo and redo are one function. */
import type { Database, Statement } from 'better-sqlite3'
import { createOperationLog } from './operation-log.ts'
import { openTextIndex } from './text-index.ts'
import type { NewRow, RecordedTable, RowPatch, Tables } from './tables.ts'

type Value = string | number | null
type RawRow = Readonly<Record<string, Value>>

/**
 * One write, as its reversal needs it. `stamp` is the change that had written the row when the write was done:
 * a row with another stamp was changed since, and the reversal is refused.
 */
export type Operation =
  | { readonly type: 'insert'; readonly table: RecordedTable; readonly id: string; readonly stamp: number }
  /** All rows of a table with this stamp, counted: a bulk import would otherwise list each of its rows. */
  | {
      readonly type: 'insert-all'
      readonly table: RecordedTable
      readonly count: number
      readonly stamp: number
    }
  | {
      readonly type: 'update'
      readonly table: RecordedTable
      readonly id: string
      readonly before: RawRow
      readonly stamp: number
    }
  | { readonly type: 'delete'; readonly table: RecordedTable; readonly row: RawRow }

/** A row was changed since by a later change, so that a reversal would lose that. */
export class ReversalRefused extends Error {
  override name = 'ReversalRefused'
}

/** Who writes, and when: revisions carry it. */
export type Writer = { readonly author: string; readonly at: string }

export type Recorder = {
  insert<Name extends RecordedTable>(table: Name, row: NewRow<Name>): void
  update<Name extends RecordedTable>(table: Name, id: string, patch: RowPatch<Name>): void
  remove(table: RecordedTable, id: string): void
  /** Reverses operations, latest first. @throws ReversalRefused */
  reverse(operations: readonly Operation[]): void
  /** What was written so far, in the order of writing, bulk inserts folded. */
  operations(): readonly Operation[]
  /** The row numbers of the statements that were deleted. */
  removedRows(): readonly number[]
}

/** Records writes on an open transaction under the number `change`. */
export function createRecorder(db: Database, change: number, writer: Writer): Recorder {
  const textIndex = openTextIndex(db)
  const log = createOperationLog()
  const removed: number[] = []
  const statements = new Map<string, Statement>()
  const prepare = (sql: string): Statement => {
    const known = statements.get(sql) ?? db.prepare(sql)
    statements.set(sql, known)
    return known
  }

  const find = (table: RecordedTable, id: string): RawRow | undefined =>
    prepare(`SELECT * FROM ${table} WHERE id = ?`).get(id) as RawRow | undefined

  const inserts = new Map<RecordedTable, Insert>()
  /** Rows of a table mostly have the same columns in the same order. */
  const prepareInsert = (table: RecordedTable, columns: readonly string[]): Statement => {
    const last = inserts.get(table)
    if (last !== undefined && isSame(last.columns, columns)) return last.statement
    const places = columns.map(() => '?').join(', ')
    const statement = prepare(`INSERT INTO ${table} (${columns.join(', ')}, change_id) VALUES (${places}, ?)`)
    inserts.set(table, { columns, statement })
    return statement
  }

  const insertRow = (table: RecordedTable, row: RawRow, stamp: number): void => {
    const { lastInsertRowid } = prepareInsert(table, Object.keys(row)).run(...Object.values(row), stamp)
    if (table === 'statement') textIndex.add(Number(lastInsertRowid), String(row['text']))
    log.inserted(table, String(row['id']), stamp)
  }

  const updateRow = (table: RecordedTable, row: RawRow, values: RawRow): void => {
    const columns = Object.keys(values)
    const assignments = columns.map((column) => `${column} = ?`).join(', ')
    keepRevision(table, row, values)
    prepare(`UPDATE ${table} SET ${assignments} WHERE id = ?`).run(...Object.values(values), row['id'])
    if (table === 'statement' && values['text'] !== undefined) {
      textIndex.remove(Number(row['seq']), String(row['text']))
      textIndex.add(Number(row['seq']), String(values['text']))
    }
    const before = Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))
    log.add({
      type: 'update',
      table,
      id: String(row['id']),
      before,
      stamp: Number(values['change_id']),
    })
  }

  const deleteRow = (table: RecordedTable, row: RawRow): void => {
    prepare(`DELETE FROM ${table} WHERE id = ?`).run(row['id'])
    // The row number belongs to the full-text index and may be taken by another statement meanwhile.
    const { seq, ...kept } = row
    if (table === 'statement') {
      textIndex.remove(Number(seq), String(row['text']))
      removed.push(Number(seq))
    }
    log.add({ type: 'delete', table, row: kept })
  }

  const keepRevision = (table: RecordedTable, row: RawRow, values: RawRow): void => {
    const columns = revisedColumns[table]
    if (columns === undefined) return
    const changes = [columns.text, columns.rich].some((name) => name in values && values[name] !== row[name])
    if (!changes) return
    prepare('INSERT INTO revision (entity, entity_id, text, rich, author, at) VALUES (?, ?, ?, ?, ?, ?)').run(
      table,
      row['id'],
      row[columns.text] ?? '',
      row[columns.rich],
      writer.author,
      writer.at,
    )
  }

  const reverseOne = (operation: Operation): void => {
    switch (operation.type) {
      case 'insert':
        deleteRow(operation.table, unchangedRow(operation.table, operation.id, operation.stamp))
        return
      case 'insert-all': {
        const rows = prepare(`SELECT * FROM ${operation.table} WHERE change_id = ?`).all(
          operation.stamp,
        ) as RawRow[]
        if (rows.length !== operation.count) throw new ReversalRefused(operation.table)
        for (const row of rows) deleteRow(operation.table, row)
        return
      }
      case 'update':
        updateRow(
          operation.table,
          unchangedRow(operation.table, operation.id, operation.stamp),
          operation.before,
        )
        return
      case 'delete': {
        if (find(operation.table, String(operation.row['id'])) !== undefined) {
          throw new ReversalRefused(operation.table)
        }
        insertRow(operation.table, withoutStamp(operation.row), Number(operation.row['change_id']))
        return
      }
    }
  }

  const unchangedRow = (table: RecordedTable, id: string, stamp: number): RawRow => {
    const row = find(table, id)
    if (row === undefined || row['change_id'] !== stamp) throw new ReversalRefused(table)
    return row
  }

  return {
    insert: (table, row) => insertRow(table, withoutStamp(row as RawRow), change),
    update: (table, id, patch) => {
      const row = find(table, id)
      if (row === undefined) throw new Error(`no ${table} ${id} to update`)
      const changed = Object.entries(patch as RawRow).filter(([column, value]) => row[column] !== value)
      if (changed.length === 0) return
      updateRow(table, row, { ...Object.fromEntries(changed), change_id: change })
    },
    remove: (table, id) => {
      const row = find(table, id)
      if (row === undefined) throw new Error(`no ${table} ${id} to remove`)
      deleteRow(table, row)
    },
    reverse: (operations) => {
      for (const operation of operations.toReversed()) reverseOne(operation)
    },
    operations: () => log.all(),
    removedRows: () => removed,
  }
}

/** A row that was copied from another brings the stamp of that one. */
function withoutStamp(row: RawRow): RawRow {
  if (!('change_id' in row)) return row
  const { change_id: _stamp, ...own } = row
  return own
}

type Insert = { readonly columns: readonly string[]; readonly statement: Statement }

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((column, index) => column === other[index])

/** Tables whose earlier texts are kept as revisions. */
const revisedColumns: Partial<Record<keyof Tables, { readonly text: string; readonly rich: string }>> = {
  statement: { text: 'text', rich: 'rich' },
  section: { text: 'intro', rich: 'intro_rich' },
}
