import { test } from 'vitest'
import { randomDamage, randomLogDamage } from '../support/damage-rounds.ts'

test('a file damaged anywhere opens or is refused with a reason, untouched (150 runs of the long test)', async () => {
  await randomDamage({ numRuns: 150, seed: 20_261_124 })
})

test('a damaged log of a killed process gives whole writes up to the damage (50 runs of the long test)', async () => {
  await randomLogDamage({ numRuns: 50, seed: 20_261_124 })
})
