import { expect, test } from 'vitest'
import { actionNames, randomActions } from '../support/random-actions.ts'

test('random actions of two windows: undo of all gives the start, redo of all the end', async () => {
  // fast-check prints the seed of a failure.
  const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
  const { done } = await randomActions(500, { numRuns: 20, seed })
  expect([...done].toSorted()).toEqual(actionNames.toSorted())
})
