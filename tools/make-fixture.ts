/**
 * Writes the fixture of the present schema version: a knowledge base with rows in every table, and those rows as JSON.
 * Run once, when a version is released: `npx node tools/make-fixture.ts`. A released fixture is never made again.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStorage } from '../src/main/core/storage/index.ts'
import { insertSampleRows, sampleRows } from './fixtures/sample-rows.ts'

const folder = fileURLToPath(new URL('../tests/fixtures/knowledge-bases/', import.meta.url))
const origin = { window: 'window', author: 'Anne' }
const text = 'Slachtoffers doen te weinig aangifte; één loket ontbreekt.'

const workplace = mkdtempSync(join(tmpdir(), 'bloemlezing-fixture-'))
const storage = openStorage({
  file: join(workplace, 'fixture.bloemlezing'),
  now: () => new Date('2026-11-24T10:00:00.000Z'),
})
try {
  const version = Number(storage.reader.pragma('user_version', { simple: true }))
  const target = join(folder, `v${version}.bloemlezing`)
  if (existsSync(target)) throw new Error(`${target} is there already and is never made again`)
  await storage.write(origin, async (tx) => {
    insertSampleRows(tx)
    return { command: { type: 'import-tags', tags: 3 }, result: null }
  })
  await storage.write(origin, async (tx) => {
    tx.update('statement', 'st-1', { text })
    return { command: { type: 'edit-statement', statement: 'st-1', place: '2.1-1' }, result: null }
  })
  storage.copyTo(target)
  const statements = sampleRows.statement.map((row) => (row.id === 'st-1' ? { ...row, text } : row))
  const rows = JSON.stringify({ ...sampleRows, statement: statements }, null, 2)
  writeFileSync(join(folder, `v${version}.json`), `${rows}\n`)
  process.stdout.write(`${target}\n`)
} finally {
  await storage.close()
  rmSync(workplace, { recursive: true })
}
