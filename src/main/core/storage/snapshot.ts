/** A knowledge base as it stands in a file that cannot be written, held in memory: there SQLite needs no files of its own. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { assertSound, wasLeftOpen } from './inspection.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'

/** Reads the whole file into memory and brings it to the present schema there; a write to it would not last. @throws OpenError */
export function openSnapshot(file: string): Database {
  const leftOpen = wasLeftOpen(file)
  const db = openBytes(leftOpen ? foldElsewhere(file) : readFileSync(file))
  try {
    assertSound(db, file, leftOpen ? 'all-pages' : 'schema')
    migrate(db, migrations, () => undefined)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** A private copy of an open knowledge base in memory, for a check that needs to write. */
export const openScratch = (db: Database): Database => openBytes(db.serialize())

function openBytes(bytes: Buffer): Database {
  // Bytes 18 and 19 of the header say WAL (2); in memory it is read as an ordinary file (1).
  bytes.fill(1, 18, 20)
  return new Sqlite(bytes)
}

/** Folds the log into a copy in a private folder, which is gone again when the bytes are given. */
function foldElsewhere(file: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'bloemlezing-'))
  try {
    const copy = join(folder, 'kennisbank')
    copyFileSync(file, copy)
    copyFileSync(`${file}-wal`, `${copy}-wal`)
    const db = new Sqlite(copy)
    try {
      return db.serialize()
    } finally {
      db.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
