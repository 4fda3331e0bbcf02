/** The properties of undo and redo over random writes, for the ordinary tests (few runs) and the long ones (many). */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { openStorage, type Storage } from '../../src/main/core/storage/index.ts'
import { checkAnyOrder, checkThereAndBack, randomStep, randomWrite } from './random-writes.ts'

type Runs = { readonly numRuns: number; readonly seed: number }

export const thereAndBack = (runs: Runs): Promise<void> =>
  fc.assert(
    fc.asyncProperty(fc.array(randomWrite, { maxLength: 25 }), (writes) =>
      onFreshFile((open) => checkThereAndBack(open, writes)),
    ),
    runs,
  )

export const anyOrder = (runs: Runs): Promise<void> =>
  fc.assert(
    fc.asyncProperty(fc.array(randomStep, { maxLength: 40 }), (steps) =>
      onFreshFile((open) => checkAnyOrder(open, steps)),
    ),
    runs,
  )

async function onFreshFile(check: (open: () => Storage) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bloemlezing-'))
  const file = join(folder, 'kb.bloemlezing')
  try {
    await check(() => openStorage({ file, now: () => new Date('2026-11-24T10:00:00Z') }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
