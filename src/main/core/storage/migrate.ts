/** Brings a file to the present schema: a verified safety copy first, then all pending migrations in one transaction. */
import type { Database } from 'better-sqlite3'
import { applicationId } from './file-header.ts'
import type { Migration } from './migrations/index.ts'
import { makeSafetyCopy } from './safety-copy.ts'

/** Runs what is pending. On any failure the file is as it was, and the error is handed on. */
export function migrate(db: Database, file: string, migrations: readonly Migration[], now: () => Date): void {
  const version = userVersion(db)
  const pending = migrations.filter((migration) => migration.version > version)
  if (pending.length === 0) return
  if (version > 0) makeSafetyCopy(db, file, `voor-versie-${pending.length + version}`, now())
  db.exec('BEGIN IMMEDIATE')
  try {
    for (const migration of pending) {
      db.exec(migration.sql)
      db.pragma(`user_version = ${migration.version}`)
    }
    db.pragma(`application_id = ${applicationId}`)
    db.exec('COMMIT')
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK')
    throw error
  }
}

export const userVersion = (db: Database): number => Number(db.pragma('user_version', { simple: true }))
