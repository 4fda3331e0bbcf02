/**
 * Opening a knowledge base of 100,000 statements to the first content of a window, against an empty one.
 * `npx node tests/benchmarks/open.ts`; the bar is 1.5.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStorage, type Storage, type Tx } from '../../src/main/core/storage/index.ts'
import { readFirstContent } from '../support/first-content.ts'
import { startProcess } from '../support/process.ts'

const size = { editions: 10, sections: 100, statements: 100 }
const rounds = 21
const words = 'slachtoffers doen weinig aangifte omdat de opvang vol is en niemand weet wie er belt'.split(
  ' ',
)

const folder = mkdtempSync(join(tmpdir(), 'bloemlezing-'))
const now = (): Date => new Date('2026-11-24T10:00:00Z')
const open = (name: string): Storage => openStorage({ file: join(folder, name), now })

function fill(tx: Tx): void {
  tx.insert('programme', { id: 'p', title: 'Programma', position: 1 })
  for (let edition = 0; edition < size.editions; edition += 1) {
    const id = `e${edition}`
    tx.insert('edition', {
      id,
      programme_id: 'p',
      title: id,
      year: 2000 + edition,
      status: 'final',
      levels: '["1","1"]',
      reopened_reason: null,
    })
    for (let section = 0; section < size.sections; section += 1) fillSection(tx, id, section)
  }
}

function fillSection(tx: Tx, edition: string, position: number): void {
  const section = `${edition}-${position}`
  tx.insert('section', {
    id: section,
    external_id: null,
    edition_id: edition,
    parent_id: null,
    position,
    kind: 'problem-area',
    title: section,
    intro: null,
    intro_rich: null,
    start: null,
    fixed_number: null,
    continued: 0,
  })
  for (let place = 0; place < size.statements; place += 1) {
    const id = `${section}-${place}`
    const text = Array.from(
      { length: 60 },
      (_, word) => words[(word * place + word + position) % words.length],
    )
    tx.insert('statement', {
      id,
      external_id: null,
      edition_id: edition,
      kind: 'bottleneck',
      text: text.join(' '),
      rich: null,
      confidence: null,
      state: 'active',
      bin_origin: null,
      created_at: '2026-11-24T10:00:00.000Z',
    })
    tx.insert('placement', { id, statement_id: id, section_id: section, position: place })
  }
}

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
    fill(tx)
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
