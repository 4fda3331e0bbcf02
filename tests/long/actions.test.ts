import { expect, test } from 'vitest'
import { actionNames, inAnyOrder, undoneAndRedone } from '../support/action-rounds.ts'

// fast-check prints the seed of a failure.
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)

test('random actions of two windows: undo of all gives the start, redo of all the end', async () => {
  const { done } = await undoneAndRedone(500, { numRuns: 20, seed })
  expect([...done].toSorted()).toEqual(actionNames.toSorted())
})

test('actions, undo, redo and deleting for good in any order leave a sound file', async () => {
  const { done } = await inAnyOrder(150, { numRuns: 60, seed })
  expect([...done]).toContain('purge')
})
