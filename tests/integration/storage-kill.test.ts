import { test } from 'vitest'
import { runKillRounds } from '../support/kill-rounds.ts'
import { temporaryFolder } from '../support/storage.ts'

test('a process killed while it writes loses no acknowledged write and leaves a sound file (8 rounds of the long test)', async () => {
  await runKillRounds(temporaryFolder(), 8, 20_261_124)
})
