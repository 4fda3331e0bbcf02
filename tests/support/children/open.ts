/** Opens FILE, prints how, what it reads and whether it may write, and keeps it open until its input ends. */
import { writeSync } from 'node:fs'
import { OpenError, openStorage } from '../../../src/main/core/storage/index.ts'

const [, , file = ''] = process.argv
const say = (value: unknown): number => writeSync(1, `${JSON.stringify(value)}\n`)

try {
  const storage = openStorage({ file, now: () => new Date() })
  const rows = await storage.reads.selectFrom('statement').select('id').orderBy('id').execute()
  const refusal = await storage
    .write({ window: 'w', author: 'Bram' }, async () => ({
      command: { type: 'import-tags', tags: 0 },
      result: null,
    }))
    .catch((error: unknown) => (error instanceof Error ? error.message : null))
  say({ access: storage.access, statements: rows.map((row) => row.id), refusal, damage: storage.check() })
  process.stdin.resume().once('end', () => void storage.close())
} catch (error) {
  if (!(error instanceof OpenError)) throw error
  say({ failure: error.reason })
}
