import { test } from 'vitest'
import { randomDamage } from '../support/damage-rounds.ts'

test('a file damaged anywhere opens or is refused with a reason, untouched', async () => {
  // fast-check prints the seed of a failure.
  await randomDamage({ numRuns: 5_000, seed: Number(process.env['SEED'] ?? Date.now() % 2 ** 31) })
})
