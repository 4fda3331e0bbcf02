/** Finds out what a file is before anything may write to it. Neither the file nor what lies beside it changes. */
import { existsSync, rmSync, statSync } from 'node:fs'
import Sqlite, { type Database } from 'better-sqlite3'
import { readFileHeader } from './file-header.ts'
import { userVersion } from './migrate.ts'
import { schemaVersion } from './migrations/index.ts'
import { OpenError } from './open-error.ts'
import { hasSchemaOfItsVersion } from './schema.ts'

/** Whether a file holds a knowledge base or is still to be made. @throws OpenError when it is anything else */
export function recognise(file: string): 'knowledge-base' | 'new' {
  const header = readFileHeader(file)
  switch (header.kind) {
    case 'absent':
    case 'empty':
      // A log without its file is somebody's work: a new file must not be put on top of it.
      if (wasLeftOpen(file)) throw new OpenError('damaged', file)
      return 'new'
    case 'foreign':
      throw new OpenError('foreign', file)
    case 'cut-off':
      throw new OpenError('damaged', file)
    case 'knowledge-base':
      refuseVersion(header.userVersion, file)
      return 'knowledge-base'
  }
}

/** Whether the last process that wrote was cut off: its log was not folded back into the file. */
export const wasLeftOpen = (file: string): boolean =>
  existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0

/**
 * Refuses a damaged file. Every page is read only when the file was left open: that takes seconds on a large one.
 * Only for the holder of the lock. @throws OpenError
 */
export function refuseDamage(file: string): void {
  const leftOpen = wasLeftOpen(file)
  readWithoutTrace(file, (db) => {
    assertSound(db, file, leftOpen ? 'all-pages' : 'schema')
    // Of a file that was left open the last pages may still be in the log only.
    if (!leftOpen && isCutOff(db, file)) throw new OpenError('damaged', file)
  })
}

/** Reads a file that nobody else can open for writing now, and removes what SQLite makes beside it even for a reader. */
export function readWithoutTrace<Result>(file: string, read: (db: Database) => Result): Result {
  const absent = [`${file}-wal`, `${file}-shm`].filter((beside) => !existsSync(beside))
  try {
    const db = new Sqlite(file, { readonly: true, timeout: 5_000 })
    try {
      return read(db)
    } finally {
      db.close()
    }
  } finally {
    for (const beside of absent) rmSync(beside, { force: true })
  }
}

/** @throws OpenError newer or damaged */
export function assertSound(db: Database, file: string, depth: 'schema' | 'all-pages'): void {
  refuseVersion(userVersion(db), file)
  try {
    if (!hasSchemaOfItsVersion(db)) throw new OpenError('damaged', file)
    if (depth === 'all-pages' && db.pragma('quick_check(1)', { simple: true }) !== 'ok') {
      throw new OpenError('damaged', file)
    }
  } catch (error) {
    // So says SQLite of a schema that it cannot make sense of.
    if (error instanceof Sqlite.SqliteError && error.code === 'SQLITE_ERROR') {
      throw new OpenError('damaged', file, { cause: error })
    }
    throw error
  }
}

/** SQLite itself rounds a last page that was cut off upward. */
function isCutOff(db: Database, file: string): boolean {
  const pages = Number(db.pragma('page_count', { simple: true }))
  return statSync(file).size < pages * Number(db.pragma('page_size', { simple: true }))
}

function refuseVersion(version: number, file: string): void {
  if (version > schemaVersion) throw new OpenError('newer', file)
  if (version < 1) throw new OpenError('damaged', file)
}
