/** What tests of storage share: a folder that goes away, an opened file, and what is in it. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Database } from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import type { Command } from '../../src/shared/contract/index.ts'
import { openStorage, type Origin, type Storage, type Tx } from '../../src/main/core/storage/index.ts'
import { schemaVersion } from '../../src/main/core/storage/migrations/index.ts'
import { sampleRows } from '../../tools/fixtures/sample-rows.ts'

export const anne: Origin = { window: 'a', author: 'Anne' }
export const someCommand: Command = { type: 'import-tags', tags: 1 }
/** A knowledge base of the present version, with rows in every table. */
export const fixtureFile = fileURLToPath(
  new URL(`../fixtures/knowledge-bases/v${schemaVersion}.bloemlezing`, import.meta.url),
)
export const recordedTables = Object.keys(sampleRows)

/** A folder of its own for the running test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bloemlezing-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Opens a file until the running test is finished, or until the test closes it. */
export function openForTest(file: string, now: Date = new Date('2026-11-24T10:00:00Z')): Storage {
  const storage = openStorage({ file, now: () => now })
  let closed: Promise<void> | null = null
  const close = (): Promise<void> => (closed ??= storage.close())
  onTestFinished(close)
  return { ...storage, close }
}

export const write = (storage: Storage, body: (tx: Tx) => void, origin: Origin = anne): Promise<null> =>
  storage.write(origin, async (tx) => {
    body(tx)
    return { command: someCommand, result: null }
  })

/** Makes a closed knowledge base. */
export async function makeFile(file: string, body: (tx: Tx) => void = () => undefined): Promise<void> {
  const storage = openStorage({ file, now: () => new Date('2026-11-24T10:00:00Z') })
  await write(storage, body)
  await storage.close()
}

/** All rows of the recorded tables, without the row number that nothing refers to. */
export const contents = (db: Database): Readonly<Record<string, readonly unknown[]>> =>
  Object.fromEntries(recordedTables.map((table) => [table, rowsOf(db, table)]))

const rowsOf = (db: Database, table: string): readonly unknown[] =>
  db
    .prepare<[], Record<string, unknown>>(`SELECT * FROM ${table} ORDER BY id`)
    .all()
    .map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'seq')))

/**
 * Every file of a folder with the hash of its bytes. The lock file says nothing and is left out; of SQLite's index
 * of the log (-shm) only that it is there, as every reader makes it anew.
 */
export const folderState = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => !name.endsWith('-lock') && statSync(join(folder, name)).isFile())
      .toSorted()
      .map((name) => [name, name.endsWith('-shm') ? 'there' : hashOf(join(folder, name))]),
  )

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')
