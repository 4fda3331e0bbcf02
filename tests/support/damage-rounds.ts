/** Random damage to a file: whatever it is, the file opens or is refused with a reason, and is never made worse. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect } from 'vitest'
import { OpenError, openStorage } from '../../src/main/core/storage/index.ts'
import { fixtureFile, folderState } from './storage.ts'
import { writeStep } from './write-steps.ts'

const whole = readFileSync(fixtureFile)

const now = (): Date => new Date('2026-11-24T10:00:00Z')

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

type Runs = { readonly numRuns: number; readonly seed: number }

export const randomDamage = (runs: Runs): Promise<void> =>
  fc.assert(
    fc.asyncProperty(damage, (planted) => inFolder((folder) => checkDamaged(folder, planted))),
    runs,
  )

/** A log that a killed process left is believed up to its first damaged byte: whole writes, and no half one. */
export async function randomLogDamage(runs: Runs): Promise<void> {
  const left = await makeLeftOpen()
  await fc.assert(
    fc.asyncProperty(fc.nat(left.log.length - 1), fc.boolean(), (at, cut) =>
      inFolder(async (folder) => {
        const file = join(folder, 'kb.bloemlezing')
        writeFileSync(file, left.base)
        writeFileSync(`${file}-wal`, cut ? left.log.subarray(0, at) : flipped(left.log, at))
        const storage = openStorage({ file, now })
        const titles = storage.reader.prepare('SELECT title FROM programme').pluck().all()
        const revision = storage.revision()
        expect(titles).toEqual(revision === 0 ? [] : [titleOf(revision)])
        expect(storage.check()).toEqual([])
        await storage.close()
      }),
    ),
    runs,
  )
}

const titleOf = (revision: number): string =>
  revision === 1 ? 'Samen tegen mensenhandel' : `Programma ${revision}`

/** A file and its log with four writes. */
const makeLeftOpen = (): Promise<{ readonly base: Buffer; readonly log: Buffer }> =>
  inFolder(async (folder) => {
    const file = join(folder, 'kb.bloemlezing')
    const storage = openStorage({ file, now })
    for (let revision = 1; revision <= 4; revision += 1) await writeStep(storage, revision)
    const left = { base: readFileSync(file), log: readFileSync(`${file}-wal`) }
    await storage.close()
    return left
  })

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(at) ^ 0xff, at)
  return copy
}

async function checkDamaged(folder: string, planted: Damage): Promise<void> {
  const file = join(folder, 'kb.bloemlezing')
  writeFileSync(file, apply(planted))
  const before = folderState(folder)
  try {
    const storage = openStorage({ file, now })
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

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'bloemlezing-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
