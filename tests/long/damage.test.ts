import { test } from 'vitest'
import { randomDamage, randomLogDamage } from '../support/damage-rounds.ts'

// fast-check prints the seed of a failure.
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)

test('a file damaged anywhere opens or is refused with a reason, untouched', async () => {
  await randomDamage({ numRuns: 5_000, seed })
})

test('a damaged log of a killed process gives whole writes up to the damage', async () => {
  await randomLogDamage({ numRuns: 1_000, seed })
})
