import { test } from 'vitest'
import { anyOrder, thereAndBack } from '../support/undo-rounds.ts'

const runs = { numRuns: 25, seed: 20_261_124 }

test('undoing all random writes of two windows gives the start, redoing them the end', async () => {
  await thereAndBack(runs)
})

test('undo and redo in any order, by two windows, never leave half a change or a broken file', async () => {
  await anyOrder(runs)
})
