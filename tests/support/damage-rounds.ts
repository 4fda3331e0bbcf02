/** Random damage to a file: whatever it is, the file opens or is refused with a reason, and is never made worse. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { expect } from 'vitest'
import { OpenError, openStorage } from '../../src/main/core/storage/index.ts'
import { folderState } from './storage.ts'

const whole = readFileSync(
  fileURLToPath(new URL('../fixtures/knowledge-bases/v1.bloemlezing', import.meta.url)),
)

type Damage =
  | { readonly kind: 'cut'; readonly length: number }
  | { readonly kind: 'change'; readonly at: number; readonly bytes: Uint8Array }

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constant('cut'), length: fc.integer({ min: 1, max: whole.length - 1 }) }),
  fc.record({
    kind: fc.constant('change'),
    // The header and the schema are small, and most is decided there.
    at: fc.oneof(fc.nat(200), fc.nat(8_000), fc.nat(whole.length - 1)),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
  }),
)

export const randomDamage = (runs: { readonly numRuns: number; readonly seed: number }): Promise<void> =>
  fc.assert(
    fc.asyncProperty(damage, (planted) => inFolder((folder) => checkDamaged(folder, planted))),
    runs,
  )

async function checkDamaged(folder: string, planted: Damage): Promise<void> {
  const file = join(folder, 'kb.bloemlezing')
  writeFileSync(file, apply(planted))
  const before = folderState(folder)
  try {
    const storage = openStorage({ file, now: () => new Date('2026-11-24T10:00:00Z') })
    const found = storage.check()
    await storage.close()
    // Bytes may have been changed where nothing is kept, or into what they were.
    if (planted.kind === 'cut') expect(found).not.toEqual([])
  } catch (error) {
    expect(error).toBeInstanceOf(OpenError)
    expect(folderState(folder)).toEqual(before)
  }
}

function apply(planted: Damage): Buffer {
  if (planted.kind === 'cut') return whole.subarray(0, planted.length)
  const bytes = Buffer.from(whole)
  bytes.set(planted.bytes.subarray(0, bytes.length - planted.at), planted.at)
  return bytes
}

async function inFolder(check: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bloemlezing-'))
  try {
    await check(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
