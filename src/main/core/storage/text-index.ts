/**
 * Keeps the full-text table in step with the statements, in the same transaction. Not by triggers: within one SQLite has FTS5 write
 * its words to disk for every row, which makes a large import three times as slow.
 */
import type { Database } from 'better-sqlite3'

export type TextIndex = {
  add(row: number, text: string): void
  /** `text` is what was added. */
  remove(row: number, text: string): void
}

export function openTextIndex(db: Database): TextIndex {
  const add = db.prepare<[number, string]>('INSERT INTO statement_fts (rowid, text) VALUES (?, ?)')
  const remove = db.prepare<[number, string]>(
    `INSERT INTO statement_fts (statement_fts, rowid, text) VALUES ('delete', ?, ?)`,
  )
  return {
    add: (row, text) => void add.run(row, text),
    remove: (row, text) => void remove.run(row, text),
  }
}
