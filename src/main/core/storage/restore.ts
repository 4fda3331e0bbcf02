/** Brings a safety copy back: what is there is kept first, and replaced only by a verified copy. */
import { existsSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { readFileHeader } from './file-header.ts'
import { putInPlace, realFile, removeDatabase } from './file-system.ts'
import { assertSound, readWithoutTrace, recognise } from './inspection.ts'
import { findDamage } from './integrity.ts'
import { takeLock } from './lock.ts'
import { OpenError, toOpenError } from './open-error.ts'
import { makeSafetyCopy, writeVerifiedCopy } from './safety-copy.ts'
import { openSnapshot } from './snapshot.ts'

/**
 * Replaces the knowledge base in `name` by the copy. What was there is kept: as a safety copy, or, when it is damaged
 * or no knowledge base, under another name beside it.
 * @returns where what was there is kept, or null when nothing was
 * @throws OpenError about the copy (foreign, newer, damaged) or the file (in use), CopyError; nothing is changed then
 */
export function restoreFrom(copy: string, name: string, now: Date): string | null {
  return readCopy(copy, (source) => {
    try {
      const file = realFile(name)
      const lock = takeLock(file)
      if (lock === null) throw new OpenError('in-use', file)
      try {
        return replace(source, file, now)
      } finally {
        lock.release()
      }
    } catch (error) {
      throw toOpenError(error, name)
    }
  })
}

function replace(source: Database, file: string, now: Date): string | null {
  const temporary = `${file}.terug`
  removeDatabase(temporary)
  try {
    writeVerifiedCopy(source, temporary)
    switchToWal(temporary)
    const kept = keepPresent(file, now)
    putInPlace(temporary, file)
    return kept
  } finally {
    removeDatabase(temporary)
  }
}

function readCopy<Result>(copy: string, work: (source: Database) => Result): Result {
  try {
    if (recognise(copy) === 'new') throw new OpenError(existsSync(copy) ? 'foreign' : 'missing-folder', copy)
    return openRead(copy, (source) => {
      assertSound(source, copy, 'schema')
      if (findDamage(source).length > 0) throw new OpenError('damaged', copy)
      return work(source)
    })
  } catch (error) {
    throw toOpenError(error, copy)
  }
}

/** A copy of ours needs no files beside it to be read; one made by hand of a file in use does, unless it is read in memory. */
function openRead<Result>(copy: string, read: (db: Database) => Result): Result {
  const header = readFileHeader(copy)
  const isOurs = header.kind === 'knowledge-base' && header.journal === 'rollback'
  const db = isOurs ? new Sqlite(copy, { readonly: true }) : openSnapshot(copy)
  try {
    return read(db)
  } finally {
    db.close()
  }
}

function switchToWal(file: string): void {
  const db = new Sqlite(file)
  try {
    db.pragma('journal_mode = WAL')
  } finally {
    db.close()
  }
}

/** Keeps what is there, and sees to it that no old log stays beside the new file: SQLite would play it into that. */
function keepPresent(file: string, now: Date): string | null {
  if (!isSound(file)) return moveAside(file, now)
  const kept = copyPresent(file, now)
  // Closing removes them, unless a process still reads the old file. Only now: all that is in the log is in the copy.
  for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true })
  return kept
}

function copyPresent(file: string, now: Date): string {
  const db = new Sqlite(file)
  try {
    return makeSafetyCopy(db, file, 'voor-terugzetten', now).path
  } finally {
    db.close()
  }
}

function isSound(file: string): boolean {
  try {
    if (recognise(file) === 'new') return false
    return readWithoutTrace(file, (db) => findDamage(db).length === 0)
  } catch (error) {
    if (toOpenError(error, file) instanceof OpenError) return false
    throw error
  }
}

function moveAside(file: string, now: Date): string | null {
  const moment = now.toISOString().replaceAll(/[-:.Z]/g, '')
  const end = extname(file)
  const aside = join(dirname(file), `${basename(file, end)}-beschadigd-${moment}${end}`)
  const present = ['', '-wal', '-journal'].filter((part) => existsSync(file + part))
  for (const part of present) renameSync(file + part, aside + part)
  rmSync(`${file}-shm`, { force: true })
  return present.length > 0 ? aside : null
}
