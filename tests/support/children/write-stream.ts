/** Opens FILE and writes steps without end; prints the revision of every write that was acknowledged. */
import { writeSync } from 'node:fs'
import { openStorage } from '../../../src/main/core/storage/index.ts'
import { writeStep } from '../write-steps.ts'

const [, , file = ''] = process.argv
const say = (line: string): number => writeSync(1, `${line}\n`)

say('opening')
const storage = openStorage({ file, now: () => new Date('2026-11-24T10:00:00Z') })
say('open')
for (;;) {
  const revision = storage.revision() + 1
  await writeStep(storage, revision)
  // No change, and written while other writes go on.
  void storage.keepAnalyses('1', [{ word: `woord${revision}`, form: 'plain', analysis: '{}' }])
  say(String(revision))
}
