import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Tx } from '../../src/main/core/storage/index.ts'
import { anne, openForTest, temporaryFolder, write } from '../support/storage.ts'
import { anyOrder, thereAndBack } from '../support/undo-rounds.ts'

const runs = { numRuns: 25, seed: 20_261_124 }

test('undoing all random writes of two windows gives the start, redoing them the end', async () => {
  await thereAndBack(runs)
})

test('undo and redo in any order, by two windows, never leave half a change or a broken file', async () => {
  await anyOrder(runs)
})

test('after a restart redo brings back what was undone last, also where another window had undone before', async () => {
  const file = join(temporaryFolder(), 'kb.bloemlezing')
  const bram = { window: 'b', author: 'Bram' }
  const addProgramme = (id: string) => (tx: Tx) => tx.insert('programme', { id, title: id, position: 1 })
  const before = openForTest(file)
  await write(before, addProgramme('van Anne'))
  await before.reverse('undo', anne)
  await write(before, addProgramme('van Bram'), bram)
  await before.close()
  const after = openForTest(file)
  await after.reverse('undo', anne)
  await after.reverse('redo', anne)
  expect(after.reader.prepare('SELECT id FROM programme').pluck().all()).toEqual(['van Bram'])
})
