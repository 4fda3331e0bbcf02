/** Kills a writing process at random moments, and holds what is found then against the same writes without a kill. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import * as fc from 'fast-check'
import { expect } from 'vitest'
import { openStorage, type Storage } from '../../src/main/core/storage/index.ts'
import { totalsOfIndex, totalsOfTable } from './index-totals.ts'
import { startProcess } from './process.ts'
import { contents } from './storage.ts'
import { writeStep } from './write-steps.ts'

/** A kill: after so many acknowledged writes (-1: while the file is still being opened) and so many milliseconds more. */
type Kill = { readonly acknowledged: number; readonly after: number }

const kills = fc.record({
  acknowledged: fc.integer({ min: -1, max: 25 }),
  after: fc.integer({ min: 0, max: 12 }),
})

/** From how many revisions on a round begins with a new file, so that rounds stay short and making a file is killed too. */
const longEnough = 60

/** Runs `rounds` kills that follow from `seed`, in `folder`. */
export async function runKillRounds(folder: string, rounds: number, seed: number): Promise<void> {
  const file = join(folder, 'killed.bloemlezing')
  const open = (name: string): Storage =>
    openStorage({ file: join(folder, name), now: () => new Date('2026-11-24T10:00:00Z') })
  let reference = open('reference.bloemlezing')
  for (const [round, kill] of fc.sample(kills, { numRuns: rounds, seed }).entries()) {
    const acknowledged = await writeUntilKilled(file, kill)
    const killed = open('killed.bloemlezing')
    try {
      expect(killed.access, `round ${round}: the lock`).toEqual({ mode: 'write' })
      const revision = killed.revision()
      expect(revision, `round ${round}: acknowledged writes`).toBeGreaterThanOrEqual(acknowledged)
      expect(killed.check(), `round ${round}: check`).toEqual([])
      expect(totalsOfIndex(killed), `round ${round}: index`).toEqual(totalsOfTable(killed))
      await catchUp(reference, revision)
      expect(contents(killed.reader), `round ${round}: rows`).toEqual(contents(reference.reader))
    } finally {
      await killed.close()
    }
    if (reference.revision() > longEnough) {
      await reference.close()
      for (const name of ['killed', 'reference']) rmSync(join(folder, `${name}.bloemlezing`))
      reference = open('reference.bloemlezing')
    }
  }
  await reference.close()
}

/** The last revision that was acknowledged before the kill, or 0. */
async function writeUntilKilled(file: string, kill: Kill): Promise<number> {
  const child = startProcess('write-stream.ts', [file])
  let acknowledged = 0
  const read = async (): Promise<string | null> => {
    const line = await child.line()
    if (line !== null && /^\d+$/.test(line)) acknowledged = Number(line)
    return line
  }
  expect(await read()).toBe('opening')
  for (let lines = 0; lines <= kill.acknowledged; lines += 1) await read()
  await delay(kill.after)
  await child.kill()
  while ((await read()) !== null);
  return acknowledged
}

async function catchUp(reference: Storage, revision: number): Promise<void> {
  while (reference.revision() < revision) await writeStep(reference, reference.revision() + 1)
}
