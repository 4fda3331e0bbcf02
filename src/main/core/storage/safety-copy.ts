/** Verified copies of a knowledge base: written beside under a temporary name, checked, and only then given their name. */
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { findDamage } from './integrity.ts'

/** A copy did not turn out equal to what was copied; nothing was put in place. */
export class CopyError extends Error {
  override name = 'CopyError'
}

/**
 * Copies an open knowledge base to `target`, replacing what is there only after the copy was verified:
 * integrity, foreign keys and the number of rows of every table.
 * @throws CopyError, or the error of the file system; `target` is unchanged then
 */
export function writeVerifiedCopy(db: Database, target: string): void {
  const temporary = `${target}.${process.pid}.deel`
  rmSync(temporary, { force: true })
  try {
    db.prepare('VACUUM INTO ?').run(temporary)
    verify(db, temporary)
    sync(temporary)
    renameSync(temporary, target)
    sync(dirname(target))
  } finally {
    rmSync(temporary, { force: true })
  }
}

/** Folder of the automatic safety copies of a knowledge base. */
export const safetyFolder = (file: string): string =>
  join(dirname(file), `${basename(file, extname(file))}-reservekopieen`)

/** Makes a safety copy in the folder beside the file and gives its path. */
export function makeSafetyCopy(db: Database, file: string, reason: string, at: Date): string {
  const folder = safetyFolder(file)
  mkdirSync(folder, { recursive: true })
  const moment = at.toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15)
  const target = join(folder, `${moment}-${reason}${extname(file)}`)
  writeVerifiedCopy(db, target)
  return target
}

function verify(original: Database, copy: string): void {
  const db = new Sqlite(copy, { readonly: true })
  try {
    const damage = findDamage(db)
    if (damage.length > 0) throw new CopyError(damage.join('; '))
    const expected = rowCounts(original)
    for (const [table, count] of rowCounts(db)) {
      if (expected.get(table) !== count) throw new CopyError(`${table}: ${count} rows`)
    }
  } finally {
    db.close()
  }
}

function rowCounts(db: Database): ReadonlyMap<string, number> {
  const tables = db
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all()
  return new Map(
    tables.map((table) => [table, Number(db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get())]),
  )
}

function sync(path: string): void {
  // Windows cannot flush a folder; the rename is durable there with the file.
  if (process.platform === 'win32' && extname(path) === '') return
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
