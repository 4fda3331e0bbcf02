import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Command } from '../../src/shared/contract/index.ts'
import { openStorage, type Storage, type Tx } from '../../src/main/core/storage/index.ts'

const anne = { window: 'a', author: 'Anne' }
const bram = { window: 'b', author: 'Bram' }
const command: Command = { type: 'import-tags', tags: 1 }

let folder: string
let storage: Storage

const open = (): Storage =>
  openStorage({ file: join(folder, 'kb.bloemlezing'), now: () => new Date('2026-11-24T10:00:00Z') })
const write = (origin: typeof anne, body: (tx: Tx) => void): Promise<null> =>
  storage.write(origin, async (tx) => {
    body(tx)
    return { command, result: null }
  })
const titles = async (): Promise<string[]> =>
  (await storage.reads.selectFrom('programme').select('title').orderBy('position').execute()).map(
    (row) => row.title,
  )

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bloemlezing-'))
  storage = open()
})
afterEach(async () => {
  await storage.close()
  rmSync(folder, { recursive: true })
})

const addProgramme = (id: string, position: number) => (tx: Tx) =>
  tx.insert('programme', { id, title: id, position })

test('undo and redo walk back and forth through the changes of a window', async () => {
  await write(anne, addProgramme('one', 1))
  await write(anne, (tx) => tx.update('programme', 'one', { title: 'een' }))
  await storage.reverse('undo', anne)
  expect(await titles()).toEqual(['one'])
  await storage.reverse('undo', anne)
  expect(await titles()).toEqual([])
  await storage.reverse('redo', anne)
  await storage.reverse('redo', anne)
  expect(await titles()).toEqual(['een'])
})

test('undo leaves the changes of another window alone', async () => {
  await write(anne, addProgramme('one', 1))
  await write(bram, addProgramme('two', 2))
  await storage.reverse('undo', anne)
  expect(await titles()).toEqual(['two'])
})

test('undo is refused where another window changed the same row since, and nothing is half undone', async () => {
  await write(anne, (tx) => {
    addProgramme('one', 1)(tx)
    addProgramme('two', 2)(tx)
  })
  await write(bram, (tx) => tx.update('programme', 'one', { title: 'een' }))
  await expect(storage.reverse('undo', anne)).rejects.toMatchObject({
    code: 'UNDO_REFUSED',
    data: { reason: 'changed-since' },
  })
  expect(await titles()).toEqual(['een', 'two'])
})

test('after a refusal undo takes the step before, and the refused one again once others made way', async () => {
  await write(anne, addProgramme('one', 1))
  await write(anne, addProgramme('two', 2))
  await write(bram, (tx) => tx.update('programme', 'two', { title: 'twee' }))
  await expect(storage.reverse('undo', anne)).rejects.toMatchObject({ code: 'UNDO_REFUSED' })
  await storage.reverse('undo', anne)
  expect(await titles()).toEqual(['twee'])
  await storage.reverse('undo', bram)
  await storage.reverse('undo', anne)
  expect(await titles()).toEqual([])
})

test('undo is refused where a later row hangs on what would go', async () => {
  await write(anne, addProgramme('one', 1))
  await write(bram, (tx) =>
    tx.insert('edition', {
      id: 'e',
      programme_id: 'one',
      title: 'e',
      year: null,
      status: 'draft',
      levels: '[]',
      reopened_reason: null,
    }),
  )
  await expect(storage.reverse('undo', anne)).rejects.toMatchObject({ code: 'UNDO_REFUSED' })
  expect(await titles()).toEqual(['one'])
})

test('after a restart undo takes back the last change of the file', async () => {
  await write(anne, addProgramme('one', 1))
  await storage.close()
  storage = open()
  await storage.reverse('undo', bram)
  expect(await titles()).toEqual([])
})

test('a bulk insert is undone and redone whole', async () => {
  await write(anne, (tx) => {
    for (let index = 0; index < 2_000; index += 1) addProgramme(`p${index}`, index)(tx)
  })
  await storage.reverse('undo', anne)
  expect(await titles()).toEqual([])
  await storage.reverse('redo', anne)
  expect((await titles()).length).toBe(2_000)
  await storage.reverse('undo', anne)
  expect(await titles()).toEqual([])
})

test('a write that fails leaves nothing behind', async () => {
  const failing = storage.write(anne, async (tx) => {
    addProgramme('one', 1)(tx)
    throw new Error('planted')
  })
  await expect(failing).rejects.toThrow('planted')
  expect(await titles()).toEqual([])
  expect(storage.revision()).toBe(0)
})

test('a write that changes nothing is no change', async () => {
  await write(anne, addProgramme('one', 1))
  await write(anne, (tx) => tx.update('programme', 'one', { title: 'one' }))
  expect(storage.revision()).toBe(1)
})
