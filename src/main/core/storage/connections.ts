/** Opens the file: one connection that writes and one that only reads, with the settings that keep the data safe. */
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import type { ReadOnlyReason } from '../../../shared/contract/index.ts'
import { applicationId, readFileHeader } from './file-header.ts'
import { type Lock, takeLock } from './lock.ts'
import { migrate, userVersion } from './migrate.ts'
import { migrations, schemaVersion } from './migrations/index.ts'
import { OpenError, toOpenError } from './open-error.ts'

export type Connections =
  | { readonly mode: 'write'; readonly writer: Database; readonly reader: Database; readonly lock: Lock }
  | { readonly mode: 'read-only'; readonly reason: ReadOnlyReason; readonly reader: Database }

/** Below it two connections could damage a WAL file (fixed in 3.51.3). */
const minimumSqlite = [3, 51, 3] as const

/**
 * Opens or makes a knowledge base.
 * A file in use by another process, or one that cannot be written, is opened for reading.
 * @throws OpenError; the file is untouched then
 */
export function openConnections(file: string, now: () => Date): Connections {
  try {
    const header = readFileHeader(file)
    if (header.kind === 'foreign') throw new OpenError('foreign', file)
    if (header.kind === 'knowledge-base' && header.userVersion > schemaVersion) {
      throw new OpenError('newer', file)
    }
    if (header.kind === 'absent' && !existsSync(dirname(file))) throw new OpenError('missing-folder', file)
    const exists = header.kind === 'knowledge-base'
    if (!isWritable(exists ? file : dirname(file)) || !isWritable(dirname(file))) {
      if (!exists) throw new OpenError('no-access', file)
      return { mode: 'read-only', reason: 'read-only-disk', reader: openUnwritable(file) }
    }
    const lock = takeLock(file)
    if (lock === null) {
      if (!exists) throw new OpenError('in-use', file)
      return { mode: 'read-only', reason: 'in-use', reader: openReader(file) }
    }
    try {
      if (exists) refuseDamage(file)
      const writer = openWriter(file, now)
      return { mode: 'write', writer, reader: openReader(file), lock }
    } catch (error) {
      lock.release()
      throw error
    }
  } catch (error) {
    throw toOpenError(error, file)
  }
}

/** Lets go of the file, with everything in the one file again. */
export function closeConnections(connections: Connections): void {
  connections.reader.close()
  if (connections.mode === 'read-only') return
  connections.writer.pragma('wal_checkpoint(TRUNCATE)')
  connections.writer.close()
  connections.lock.release()
}

function openWriter(file: string, now: () => Date): Database {
  const db = new Sqlite(file, { timeout: 5_000 })
  try {
    assertSqliteVersion(db)
    if (userVersion(db) > schemaVersion) throw new OpenError('newer', file)
    db.pragma('foreign_keys = ON')
    // A new file gets its schema before WAL, so that its header is never without our application id.
    migrate(db, file, migrations, now)
    db.pragma('journal_mode = WAL')
    // WAL lowers it to NORMAL at the first write unless it is set explicitly afterwards.
    db.pragma('synchronous = FULL')
    db.pragma('recursive_triggers = ON')
    db.pragma('secure_delete = ON')
    db.pragma(`journal_size_limit = ${64 * 1024 * 1024}`)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function openReader(file: string): Database {
  const db = new Sqlite(file, { readonly: true, timeout: 5_000 })
  try {
    assertSqliteVersion(db)
    if (userVersion(db) !== schemaVersion) throw new OpenError('newer', file)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** On a disk that cannot be written SQLite cannot make the files that WAL needs: the database is read into memory. */
function openUnwritable(file: string): Database {
  if (existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0) return openReader(file)
  const bytes = readFileSync(file)
  // Bytes 18 and 19 of the header say WAL (2); in memory it is read as an ordinary file (1).
  bytes.fill(1, 18, 20)
  const db = new Sqlite(bytes, { readonly: true })
  if (db.pragma('application_id', { simple: true }) !== applicationId) {
    db.close()
    throw new OpenError('damaged', file)
  }
  return db
}

/** Checks a file read-only before anything may write to it: all of it when it was not closed cleanly, else only its schema. */
function refuseDamage(file: string): void {
  const leftOpen = existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0
  const db = new Sqlite(file, { readonly: true, timeout: 5_000 })
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
    const pages = Number(db.pragma('page_count', { simple: true }))
    const size = Number(db.pragma('page_size', { simple: true }))
    if (!leftOpen && statSync(file).size < pages * size) throw new OpenError('damaged', file)
    if (leftOpen && db.pragma('quick_check(1)', { simple: true }) !== 'ok')
      throw new OpenError('damaged', file)
  } finally {
    db.close()
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw error
    return false
  }
}

function assertSqliteVersion(db: Database): void {
  const version = String(db.prepare('SELECT sqlite_version()').pluck().get())
  const parts = version.split('.').map(Number)
  for (const [index, minimum] of minimumSqlite.entries()) {
    const part = parts[index] ?? 0
    if (part > minimum) return
    if (part < minimum) throw new Error(`SQLite ${version} is older than ${minimumSqlite.join('.')}`)
  }
}
