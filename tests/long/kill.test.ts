import { expect, test } from 'vitest'
import { runKillRounds } from '../support/kill-rounds.ts'
import { temporaryFolder } from '../support/storage.ts'

test('200 kills at random moments lose no acknowledged write and leave a sound file each time', async () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
  await expect(runKillRounds(temporaryFolder(), 200, seed), `SEED=${seed}`).resolves.toBeUndefined()
})
