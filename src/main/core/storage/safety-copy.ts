/** Verified copies of a knowledge base: written beside under a temporary name, checked, and only then given their name. */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { copiedAt, copiesToRemove, copyName, type CopyReason, ownCopies } from './copy-retention.ts'
import { putInPlace } from './file-system.ts'
import { readWithoutTrace } from './inspection.ts'
import { findDamage } from './integrity.ts'
import { OpenError } from './open-error.ts'

/** A copy did not turn out equal to what was copied; nothing was put in place. */
export class CopyError extends Error {
  override name = 'CopyError'
}

/** `muchSmaller`: less than half the size of the copy before it, which somebody should look at. */
export type SafetyCopy = { readonly path: string; readonly muchSmaller: boolean }

/**
 * Copies an open knowledge base to `target`, replacing what is there only after the copy was verified:
 * integrity, foreign keys and the number of rows of every table.
 * @throws OpenError when `target` is itself in use, CopyError, or the error of the file system; `target` is unchanged then
 */
export function writeVerifiedCopy(db: Database, target: string): void {
  // A log beside it belongs to a knowledge base that is open or was left open: it would be played into the copy.
  if (existsSync(`${target}-wal`)) throw new OpenError('in-use', target)
  const temporary = `${target}.${process.pid}.deel`
  rmSync(temporary, { force: true })
  try {
    db.prepare('VACUUM INTO ?').run(temporary)
    verify(db, temporary)
    putInPlace(temporary, target)
  } finally {
    rmSync(temporary, { force: true })
  }
}

/** Folder of the automatic safety copies of a knowledge base. */
export const safetyFolder = (file: string): string =>
  join(dirname(file), `${basename(file, extname(file))}-reservekopieen`)

/**
 * Makes a safety copy in the folder beside the file, and removes old ones that need not stay.
 * When it is much smaller than the one before, nothing is removed.
 */
export function makeSafetyCopy(db: Database, file: string, reason: CopyReason, at: Date): SafetyCopy {
  const folder = safetyFolder(file)
  mkdirSync(folder, { recursive: true })
  const path = join(folder, copyName(at, reason))
  const previous = ownCopies(readdirSync(folder)).find((name) => join(folder, name) !== path)
  writeVerifiedCopy(db, path)
  const muchSmaller =
    previous !== undefined && statSync(path).size * 2 < statSync(join(folder, previous)).size
  if (!muchSmaller) {
    for (const name of copiesToRemove(readdirSync(folder), at)) rmSync(join(folder, name))
  }
  return { path, muchSmaller }
}

/** The safety copies of a knowledge base, the newest first; `at` is in ISO 8601. */
export function listSafetyCopies(
  file: string,
): readonly { readonly name: string; readonly at: string; readonly bytes: number }[] {
  const folder = safetyFolder(file)
  if (!existsSync(folder)) return []
  return ownCopies(readdirSync(folder)).map((name) => ({
    name,
    at: copiedAt(name),
    bytes: statSync(join(folder, name)).size,
  }))
}

function verify(original: Database, copy: string): void {
  readWithoutTrace(copy, (db) => {
    const [damage] = findDamage(db)
    if (damage !== undefined) throw new CopyError(JSON.stringify(damage))
    const expected = rowCounts(original)
    for (const [table, count] of rowCounts(db)) {
      if (expected.get(table) !== count) throw new CopyError(`${table}: ${count} rows`)
    }
  })
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
