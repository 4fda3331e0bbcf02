/** Opens the file: one connection that writes and one that only reads, with the settings that keep the data safe. */
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import type { ReadOnlyReason } from '../../../shared/contract/index.ts'
import { isWritable, putInPlace, realFile, removeDatabase } from './file-system.ts'
import { recognise, refuseDamage } from './inspection.ts'
import { type Lock, takeLock } from './lock.ts'
import { migrate, userVersion } from './migrate.ts'
import { migrations, schemaVersion } from './migrations/index.ts'
import { OpenError, toOpenError } from './open-error.ts'
import { makeSafetyCopy } from './safety-copy.ts'
import { openSnapshot } from './snapshot.ts'

/** An open knowledge base; `file` is its real name, where links led to it. */
export type Connections = { readonly file: string; readonly reader: Database } & (
  | { readonly mode: 'write'; readonly writer: Database; readonly lock: Lock }
  | { readonly mode: 'read-only'; readonly reason: ReadOnlyReason }
)

/** Below it two connections could damage a WAL file (fixed in 3.51.3). */
const minimumSqlite = [3, 51, 3] as const

/**
 * Opens or makes a knowledge base.
 * A file in use by another process, or one that cannot be written, is opened for reading.
 * @throws OpenError; the file is untouched then
 */
export function openConnections(name: string, now: () => Date): Connections {
  try {
    assertSqliteVersion()
    const file = realFile(name)
    const isNew = recognise(file) === 'new'
    if (!mayWrite(file)) {
      if (isNew) throw new OpenError('no-access', file)
      return { file, mode: 'read-only', reason: 'read-only-disk', reader: openUnwritable(file) }
    }
    const lock = takeLock(file)
    if (lock === null) {
      if (isNew) throw new OpenError('in-use', file)
      return { file, mode: 'read-only', reason: 'in-use', reader: openReader(file) }
    }
    try {
      // Another process may have made the file since, and let go of it again.
      if (recognise(file) === 'new') createFile(file)
      else refuseDamage(file)
      const writer = openWriter(file, now)
      return { file, mode: 'write', writer, reader: openReader(file), lock }
    } catch (error) {
      lock.release()
      throw error
    }
  } catch (error) {
    throw toOpenError(error, name)
  }
}

/** Whether the file, and all that is written beside it, may be written; in a shared folder they can be somebody else's. */
const mayWrite = (file: string): boolean =>
  isWritable(dirname(file)) &&
  ['', '-wal', '-shm', '-lock']
    .map((end) => file + end)
    .every((path) => !existsSync(path) || isWritable(path))

/** Lets go of the file, with everything in the one file again. */
export function closeConnections(connections: Connections): void {
  connections.reader.close()
  if (connections.mode === 'read-only') return
  connections.writer.pragma('wal_checkpoint(TRUNCATE)')
  connections.writer.close()
  connections.lock.release()
}

/** Builds a new file beside its place and gives it its name when it is whole: a half-made one is never found there. */
function createFile(file: string): void {
  const temporary = `${file}.nieuw`
  removeDatabase(temporary)
  const db = new Sqlite(temporary)
  try {
    migrate(db, migrations, () => undefined)
    db.pragma('journal_mode = WAL')
  } finally {
    db.close()
  }
  putInPlace(temporary, file)
}

function openWriter(file: string, now: () => Date): Database {
  const db = new Sqlite(file, { timeout: 5_000 })
  try {
    db.pragma('journal_mode = WAL')
    // WAL lowers it to NORMAL at the first write unless it is set explicitly afterwards.
    db.pragma('synchronous = FULL')
    db.pragma('recursive_triggers = ON')
    db.pragma('secure_delete = ON')
    db.pragma(`journal_size_limit = ${64 * 1024 * 1024}`)
    migrate(db, migrations, () => makeSafetyCopy(db, file, 'voor-bijwerken', now()))
    db.pragma('foreign_keys = ON')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function openReader(file: string): Database {
  const db = new Sqlite(file, { readonly: true, timeout: 5_000 })
  try {
    // An older version has it open and will not let it be brought up to date.
    if (userVersion(db) < schemaVersion) throw new OpenError('in-use', file)
    if (userVersion(db) > schemaVersion) throw new OpenError('newer', file)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Somebody else may be writing where we cannot: with the index of the log SQLite follows that, else a snapshot is all there is. */
export const openUnwritable = (file: string): Database =>
  existsSync(`${file}-wal`) && existsSync(`${file}-shm`) ? openReader(file) : openSnapshot(file)

function assertSqliteVersion(): void {
  const db = new Sqlite(':memory:')
  const version = String(db.prepare('SELECT sqlite_version()').pluck().get())
  db.close()
  const parts = version.split('.').map(Number)
  for (const [index, minimum] of minimumSqlite.entries()) {
    const part = parts[index] ?? 0
    if (part > minimum) return
    if (part < minimum) throw new Error(`SQLite ${version} is older than ${minimumSqlite.join('.')}`)
  }
}
