/** One writer: the process that holds an exclusive SQLite lock on FILE-lock, which the system frees when it dies. */
import Sqlite from 'better-sqlite3'

export type Lock = { release(): void }

/** Takes the lock, or gives null when another process has it. @throws when the folder cannot be written */
export function takeLock(file: string): Lock | null {
  const db = new Sqlite(`${file}-lock`, { timeout: 0 })
  try {
    // Nothing is ever written, so no journal file is needed; the lock is all. (OFF is not allowed in defensive mode.)
    db.pragma('journal_mode = MEMORY')
    db.exec('BEGIN EXCLUSIVE')
    return { release: () => db.close() }
  } catch (error) {
    db.close()
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null
    throw error
  }
}
