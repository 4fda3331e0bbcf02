import { expect, test } from 'vitest'
import { actionNames, disturbanceNames, inAnyOrder, undoneAndRedone } from '../support/action-rounds.ts'

const seed = 20_261_125

test('500 random actions of two windows: undo of all gives the start, redo of all the end', async () => {
  const { changes, done } = await undoneAndRedone(500, { numRuns: 1, seed })
  expect(changes).toBeGreaterThan(250)
  expect([...done].toSorted()).toEqual(actionNames.toSorted())
})

test('actions, undo, redo and deleting for good in any order leave a sound file', async () => {
  const { done } = await inAnyOrder(60, { numRuns: 3, seed })
  expect([...done]).toEqual(expect.arrayContaining([...disturbanceNames]))
})
