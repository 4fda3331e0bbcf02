/** Brings a file to the present schema: a verified safety copy first, then all pending migrations in one transaction. */
import type { Database } from 'better-sqlite3'
import { applicationId } from './file-header.ts'
import type { Migration } from './migrations/index.ts'

/**
 * Runs what is pending; `beforeChange` comes first when there are rows to lose.
 * @throws what a migration or `beforeChange` throws; the file is as it was then
 */
export function migrate(db: Database, migrations: readonly Migration[], beforeChange: () => void): void {
  const version = userVersion(db)
  const pending = migrations.filter((migration) => migration.version > version)
  if (pending.length === 0) return
  if (version > 0) beforeChange()
  // A table that is made anew is dropped for a moment; what refers to it is checked once all is done.
  db.pragma('foreign_keys = OFF')
  db.exec('BEGIN IMMEDIATE')
  try {
    for (const migration of pending) {
      db.exec(migration.sql)
      db.pragma(`user_version = ${migration.version}`)
    }
    db.pragma(`application_id = ${applicationId}`)
    const orphans = db.pragma('foreign_key_check') as readonly unknown[]
    if (orphans.length > 0) throw new Error(`migration leaves ${orphans.length} rows without their parent`)
    db.exec('COMMIT')
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK')
    throw error
  } finally {
    db.pragma('foreign_keys = ON')
  }
}

export const userVersion = (db: Database): number => Number(db.pragma('user_version', { simple: true }))
