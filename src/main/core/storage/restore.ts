/** Brings a safety copy back: the present file is copied first, and replaced only by a verified copy. */
import { existsSync, renameSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { readFileHeader } from './file-header.ts'
import { findDamage } from './integrity.ts'
import { takeLock } from './lock.ts'
import { schemaVersion } from './migrations/index.ts'
import { OpenError, toOpenError } from './open-error.ts'
import { makeSafetyCopy, writeVerifiedCopy } from './safety-copy.ts'

/**
 * Replaces the knowledge base in `file` by the copy.
 * @returns the path of the safety copy of what was there, or null when nothing was
 * @throws OpenError about the copy (foreign, newer, damaged) or the file (in use); nothing is changed then
 */
export function restoreFrom(copy: string, file: string, now: Date): string | null {
  try {
    const source = openCopy(copy)
    try {
      const lock = takeLock(file)
      if (lock === null) throw new OpenError('in-use', file)
      try {
        const safety = keepPresent(file, now)
        const temporary = `${file}.terug`
        writeVerifiedCopy(source, temporary)
        renameSync(temporary, file)
        return safety
      } finally {
        lock.release()
      }
    } finally {
      source.close()
    }
  } catch (error) {
    throw toOpenError(error, copy)
  }
}

function openCopy(copy: string): Sqlite.Database {
  const header = readFileHeader(copy)
  if (header.kind === 'absent') throw new OpenError('missing-folder', copy)
  if (header.kind !== 'knowledge-base') throw new OpenError('foreign', copy)
  if (header.userVersion > schemaVersion) throw new OpenError('newer', copy)
  const db = new Sqlite(copy, { readonly: true })
  if (findDamage(db).length > 0) {
    db.close()
    throw new OpenError('damaged', copy)
  }
  return db
}

/** Copies what is there and folds its log back into the file, so that no old log is left beside the new one. */
function keepPresent(file: string, now: Date): string | null {
  if (!existsSync(file) || readFileHeader(file).kind !== 'knowledge-base') return null
  const db = new Sqlite(file)
  try {
    const safety = makeSafetyCopy(db, file, 'voor-terugzetten', now)
    db.pragma('wal_checkpoint(TRUNCATE)')
    return safety
  } finally {
    db.close()
  }
}
