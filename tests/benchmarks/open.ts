/**
 * Opening a knowledge base of 100,000 statements to the first content of a window, against an empty one.
 * `npx node tests/benchmarks/open.ts`; the bar is 1.5.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStorage, type Storage } from '../../src/main/core/storage/index.ts'
import { readFirstContent } from '../support/first-content.ts'
import { fillLibrary } from '../support/large-library.ts'
import { startProcess } from '../support/process.ts'

const size = { editions: 10, sections: 100, statements: 100 }
const rounds = 21
const folder = mkdtempSync(join(tmpdir(), 'bloemlezing-'))
const now = (): Date => new Date('2026-11-24T10:00:00Z')
const open = (name: string): Storage => openStorage({ file: join(folder, name), now })

type Measurement = { readonly opening: number; readonly content: number; readonly process: number }

/** Milliseconds to open and to read within this process, and for a new process to do both from its start. */
async function measure(name: string): Promise<Measurement> {
  const start = performance.now()
  const storage = open(name)
  const opened = performance.now()
  await readFirstContent(storage)
  const end = performance.now()
  await storage.close()
  const spawned = performance.now()
  const child = startProcess('first-content.ts', [join(folder, name)])
  await child.line()
  const ready = performance.now()
  await child.finish()
  return { opening: opened - start, content: end - opened, process: ready - spawned }
}

const medianOf = (measurements: readonly Measurement[], key: keyof Measurement): number =>
  measurements.map((measurement) => measurement[key]).toSorted((a, b) => a - b)[
    Math.floor(measurements.length / 2)
  ] ?? Number.NaN

function report(name: string, measurements: readonly Measurement[]): void {
  const figures = (['opening', 'content', 'process'] as const).map(
    (key) => `${key} ${medianOf(measurements, key).toFixed(1)} ms`,
  )
  process.stdout.write(`${name}: ${figures.join(', ')}\n`)
}

try {
  await open('empty').close()
  const filled = open('large')
  await filled.write({ window: 'w', author: 'Anne' }, async (tx) => {
    fillLibrary(tx, size)
    return { command: { type: 'import-tags', tags: 0 }, result: null }
  })
  await filled.close()
  const empty: Measurement[] = []
  const large: Measurement[] = []
  for (let round = 0; round < rounds; round += 1) {
    empty.push(await measure('empty'))
    large.push(await measure('large'))
  }
  report('empty', empty)
  report('large', large)
  const ratio = medianOf(large, 'process') / medianOf(empty, 'process')
  process.stdout.write(`ratio from the start of the process: ${ratio.toFixed(2)}\n`)
} finally {
  rmSync(folder, { recursive: true })
}
