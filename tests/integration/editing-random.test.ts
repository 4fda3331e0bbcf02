import { expect, test } from 'vitest'
import { actionNames, randomActions } from '../support/random-actions.ts'

test('500 random actions of two windows: undo of all gives the start, redo of all the end', async () => {
  const { changes, done } = await randomActions(500, { numRuns: 1, seed: 20_261_124 })
  expect(changes).toBeGreaterThan(250)
  expect([...done].toSorted()).toEqual(actionNames.toSorted())
})
