import { test } from 'vitest'
import { anyOrder, thereAndBack } from '../support/undo-rounds.ts'

// fast-check prints the seed of a failure.
const runs = { numRuns: 600, seed: Number(process.env['SEED'] ?? Date.now() % 2 ** 31) }

test('undoing all random writes of two windows gives the start, redoing them the end', async () => {
  await thereAndBack(runs)
})

test('undo and redo in any order, by two windows, never leave half a change or a broken file', async () => {
  await anyOrder(runs)
})
