import { test } from 'vitest'
import { randomDamage } from '../support/damage-rounds.ts'

test('a file damaged anywhere opens or is refused with a reason, untouched (150 runs of the long test)', async () => {
  await randomDamage({ numRuns: 150, seed: 20_261_124 })
})
