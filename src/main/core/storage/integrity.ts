/** Looks for damage in an open file. */
import type { Database } from 'better-sqlite3'

/** Sentences of SQLite about damaged pages and rows without their parents; empty when all is well. At most 20 of each. */
export function findDamage(db: Database): readonly string[] {
  const pages = db.pragma('integrity_check(20)', { simple: false }) as { integrity_check: string }[]
  const orphans = db.pragma('foreign_key_check') as { table: string; rowid: number | null; parent: string }[]
  return [
    ...pages.map((row) => row.integrity_check).filter((message) => message !== 'ok'),
    ...orphans.slice(0, 20).map((row) => `${row.table} refers to a missing ${row.parent}`),
  ]
}

/** Whether the full-text index says the same as the statements; needs a connection that may write, though nothing is changed. */
export function isIndexInStep(db: Database): boolean {
  try {
    db.exec(`INSERT INTO statement_fts (statement_fts, rank) VALUES ('integrity-check', 1)`)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CORRUPT'))
      return false
    throw error
  }
}
