import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { OpenError, restoreFrom, type Tx } from '../../src/main/core/storage/index.ts'
import { insertSampleRows } from '../../tools/fixtures/sample-rows.ts'
import { startProcess } from '../support/process.ts'
import { folderState, openForTest, temporaryFolder, write } from '../support/storage.ts'

const now = new Date('2026-11-24T10:00:00Z')

const titleIn = (file: string): unknown => {
  const db = new Sqlite(file, { readonly: true })
  try {
    return db.prepare('SELECT title FROM programme').pluck().get()
  } finally {
    db.close()
  }
}

/** A folder with a knowledge base in use until now, titled 'nu', and a copy of an earlier moment. */
async function makeBoth(): Promise<{ folder: string; file: string; copy: string }> {
  const folder = temporaryFolder()
  const file = join(folder, 'kb.bloemlezing')
  const copy = join(folder, 'copy.bloemlezing')
  const storage = openForTest(file)
  await write(storage, insertSampleRows)
  storage.copyTo(copy)
  await write(storage, (tx) => tx.update('programme', 'pr-1', { title: 'nu' }))
  await storage.close()
  return { folder, file, copy }
}

const reasonOf = (work: () => unknown): string => {
  try {
    work()
    return 'none'
  } catch (error) {
    if (error instanceof OpenError) return error.reason
    throw error
  }
}

/** Makes the file much larger than its copy. */
function insertManyNotes(tx: Tx): void {
  for (let index = 0; index < 2_000; index += 1) {
    const text = 'lang '.repeat(100)
    const note = { statement_id: 'st-1', section_id: null, text, author: null, at: null, position: index }
    tx.insert('note', { id: `many-${index}`, ...note })
  }
}

function setVersion(file: string, version: number): void {
  const db = new Sqlite(file)
  db.pragma(`user_version = ${version}`)
  db.close()
}

test('restoring brings the copy back, and keeps what was there as a safety copy', async () => {
  const { file, copy } = await makeBoth()
  const kept = restoreFrom(copy, file, now)
  expect(titleIn(file)).toBe('Samen tegen mensenhandel')
  expect(titleIn(kept ?? '')).toBe('nu')
  expect(openForTest(file).check()).toEqual([])
})

test('restoring leaves nothing beside the file', async () => {
  const { folder, file, copy } = await makeBoth()
  restoreFrom(copy, file, now)
  expect(Object.keys(folderState(folder))).toEqual(['copy.bloemlezing', 'kb.bloemlezing'])
})

test('restoring where nothing was, makes the file', async () => {
  const { folder, copy } = await makeBoth()
  const file = join(folder, 'new.bloemlezing')
  expect(restoreFrom(copy, file, now)).toBeNull()
  expect(titleIn(file)).toBe('Samen tegen mensenhandel')
})

test('restoring over a file that was left open keeps the writes in its log too', async () => {
  const { folder, file, copy } = await makeBoth()
  const live = openForTest(file)
  await write(live, (tx) => tx.update('programme', 'pr-1', { title: 'in de log' }))
  const left = join(folder, 'left.bloemlezing')
  for (const end of ['', '-wal']) copyFileSync(file + end, left + end)
  await live.close()
  const kept = restoreFrom(copy, left, now)
  expect(titleIn(kept ?? '')).toBe('in de log')
  expect(existsSync(`${left}-wal`)).toBe(false)
  expect(titleIn(left)).toBe('Samen tegen mensenhandel')
})

test('restoring over a damaged file moves that aside, byte for byte, with its log', async () => {
  const { folder, file, copy } = await makeBoth()
  const bytes = readFileSync(file).fill(0xff, 4096, 20_000)
  writeFileSync(file, bytes)
  writeFileSync(`${file}-wal`, 'part of a log')
  const kept = restoreFrom(copy, file, now)
  expect(kept).toBe(join(folder, 'kb-beschadigd-20261124T100000000.bloemlezing'))
  expect(readFileSync(kept ?? '')).toEqual(bytes)
  expect(readFileSync(`${kept}-wal`, 'utf8')).toBe('part of a log')
  expect(openForTest(file).check()).toEqual([])
})

test('restoring over a file in use is refused, and the file stays', async () => {
  const { file, copy } = await makeBoth()
  const other = startProcess('open.ts', [file])
  await other.line()
  expect(reasonOf(() => restoreFrom(copy, file, now))).toBe('in-use')
  await other.finish()
  expect(titleIn(file)).toBe('nu')
})

test('restoring while another process still reads the old file gives the new one whole', async () => {
  const { file, copy } = await makeBoth()
  const holder = openForTest(file)
  await write(holder, insertManyNotes)
  const reading = startProcess('open.ts', [file])
  await reading.line()
  await holder.close()
  restoreFrom(copy, file, now)
  const storage = openForTest(file)
  await write(storage, (tx) => tx.update('programme', 'pr-1', { title: 'verder' }))
  expect(storage.check()).toEqual([])
  await reading.finish()
  await storage.close()
  expect(titleIn(file)).toBe('verder')
})

test('restoring that cannot keep what was there changes nothing, also not the log that another process reads', async () => {
  const { folder, copy } = await makeBoth()
  const file = join(folder, 'live.bloemlezing')
  const writing = startProcess('write-stream.ts', [file])
  while ((await writing.line()) !== '3');
  const reading = startProcess('open.ts', [file])
  await reading.line()
  await writing.kill()
  writeFileSync(join(folder, 'live-reservekopieen'), 'a file where the folder must come')
  const before = folderState(folder)
  expect(() => restoreFrom(copy, file, now)).toThrow()
  expect(folderState(folder)).toEqual(before)
  await reading.finish()
  expect(openForTest(file).revision()).toBeGreaterThanOrEqual(3)
})

test('restoring from a copy made by hand, log and all, takes the writes in the log and leaves the copy alone', async () => {
  const { folder, file, copy } = await makeBoth()
  const byHand = join(folder, 'usb')
  mkdirSync(byHand)
  const live = openForTest(copy)
  await write(live, (tx) => tx.update('programme', 'pr-1', { title: 'met de hand' }))
  for (const end of ['', '-wal']) copyFileSync(copy + end, join(byHand, `kb.bloemlezing${end}`))
  await live.close()
  const before = folderState(byHand)
  restoreFrom(join(byHand, 'kb.bloemlezing'), file, now)
  expect(titleIn(file)).toBe('met de hand')
  expect(folderState(byHand)).toEqual(before)
})

const badCopies: readonly (readonly [string, (copy: string) => void, string])[] = [
  ['that is damaged', (copy) => writeFileSync(copy, readFileSync(copy).fill(0xff, 9000, 20_000)), 'damaged'],
  ['of another kind', (copy) => writeFileSync(copy, 'hallo'), 'foreign'],
  ['of no bytes', (copy) => writeFileSync(copy, ''), 'foreign'],
  ['of a newer version', (copy) => setVersion(copy, 9), 'newer'],
]
test.each(badCopies)('a copy %s is refused, and everything stays', async (_, spoil, reason) => {
  const { folder, file, copy } = await makeBoth()
  spoil(copy)
  const before = folderState(folder)
  expect(reasonOf(() => restoreFrom(copy, file, now))).toBe(reason)
  expect(folderState(folder)).toEqual(before)
})

test('a copy that is not there is refused, and everything stays', async () => {
  const { folder, file } = await makeBoth()
  const before = folderState(folder)
  expect(reasonOf(() => restoreFrom(join(folder, 'none.bloemlezing'), file, now))).toBe('missing-folder')
  expect(folderState(folder)).toEqual(before)
})
