/** Removes statements for good: rows, earlier texts and every trace in the change log. The one write that is no change. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import type { Operation } from './recorder.ts'
import { forgetGoneWords } from './word-analyses.ts'

/** Names of sources whose file holds more than what was purged, so that the file had to stay. */
export type Purged = { readonly keptSources: readonly string[] }

const childTables = ['placement', 'citation', 'statement_tag', 'note', 'comparison_review'] as const
const edgeTables = ['link', 'lineage'] as const

/** Which columns of which tables name the statement that a row hangs on. */
const owners = [
  { tables: childTables, columns: ['statement_id'] },
  { tables: edgeTables, columns: ['from_statement', 'to_statement'] },
] as const

/** Runs inside a transaction, with `secure_delete` on. */
export function purgeStatements(db: Database, ids: readonly string[]): Purged {
  const list = JSON.stringify(ids)
  const among = `IN (SELECT value FROM json_each(?))`
  const sources = db
    .prepare<[string], string>(
      `SELECT DISTINCT source_id FROM citation WHERE statement_id ${among} AND source_id IS NOT NULL`,
    )
    .pluck()
    .all(list)
  const traces = traceIds(db, ids)
  for (const table of childTables) db.prepare(`DELETE FROM ${table} WHERE statement_id ${among}`).run(list)
  for (const table of edgeTables) {
    db.prepare(`DELETE FROM ${table} WHERE from_statement ${among} OR to_statement ${among}`).run(list, list)
  }
  db.prepare(`DELETE FROM reference WHERE from_statement ${among} OR target ${among}`).run(list, list)
  db.prepare(`DELETE FROM revision WHERE entity_id ${among}`).run(list)
  db.prepare(`DELETE FROM statement WHERE id ${among}`).run(list)
  redactLog(db, traces)
  // Taking texts out one by one leaves their words in the index's old segments; building it again does not.
  db.exec(`INSERT INTO statement_fts (statement_fts) VALUES ('rebuild')`)
  forgetGoneWords(db)
  return { keptSources: sources.flatMap((source) => dropSource(db, source)) }
}

/** A source that nothing cites any more goes with its file, unless another source has the same file. */
function dropSource(db: Database, id: string): readonly string[] {
  const name = db.prepare<[string], string>('SELECT name FROM source WHERE id = ?').pluck().get(id) ?? ''
  const cited = db.prepare('SELECT 1 FROM citation WHERE source_id = ? LIMIT 1').get(id) !== undefined
  if (cited) return [name]
  const sha256 = db.prepare<[string], string | null>('SELECT sha256 FROM source WHERE id = ?').pluck().get(id)
  db.prepare('DELETE FROM source WHERE id = ?').run(id)
  const shared = db.prepare('SELECT 1 FROM source WHERE sha256 = ? LIMIT 1').get(sha256) !== undefined
  if (shared) return [name]
  db.prepare('DELETE FROM content WHERE sha256 = ?').run(sha256)
  return []
}

/** Ids under which the log may know of the statements: their own, and those of all that hung on them, present or gone. */
function traceIds(db: Database, ids: readonly string[]): ReadonlySet<string> {
  const own = new Set<unknown>(ids)
  const list = JSON.stringify(ids)
  const present = owners.flatMap(({ tables, columns }) =>
    tables.flatMap((table) => {
      const belongs = columns.map((column) => `${column} IN (SELECT value FROM json_each(:list))`)
      return db
        .prepare<[{ list: string }], string>(`SELECT id FROM ${table} WHERE ${belongs.join(' OR ')}`)
        .pluck()
        .all({ list })
    }),
  )
  const columns = owners.flatMap((owner) => owner.columns)
  const gone = logRows(db).flatMap(({ operations }) =>
    operations.flatMap((operation) =>
      operation.type === 'delete' && columns.some((column) => own.has(operation.row[column]))
        ? [String(operation.row['id'])]
        : [],
    ),
  )
  return new Set([...ids, ...present, ...gone])
}

/** Changes that hold a purged text, or wrote what hung on it, lose their inverse: they stay in the history by name, but can no longer be undone. */
function redactLog(db: Database, ids: ReadonlySet<string>): void {
  const redact = db.prepare(`UPDATE change SET inverse = ?, state = 'discarded' WHERE id = ?`)
  const empty = deflateRawSync('[]')
  for (const { id, operations } of logRows(db)) {
    if (operations.some((operation) => concerns(operation, ids))) redact.run(empty, id)
  }
}

type LogRow = { readonly id: number; readonly operations: readonly Operation[] }

const logRows = (db: Database): readonly LogRow[] =>
  db
    .prepare<[], { id: number; inverse: Uint8Array }>('SELECT id, inverse FROM change')
    .all()
    .map(({ id, inverse }) => ({
      id,
      operations: JSON.parse(inflateRawSync(inverse).toString('utf8')) as readonly Operation[],
    }))

function concerns(operation: Operation, ids: ReadonlySet<string>): boolean {
  switch (operation.type) {
    case 'insert':
    case 'update':
      return ids.has(operation.id)
    case 'insert-all':
      return false
    case 'delete':
      return Object.values(operation.row).some((value) => typeof value === 'string' && ids.has(value))
  }
}
