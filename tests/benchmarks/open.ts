/**
 * Opening a knowledge base of 100,000 statements to the first content of a window, against an empty one.
 * `npx node tests/benchmarks/open.ts`; the bar is 1.5.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countInbox, listEditions, listStatements, outline } from '../../src/main/core/library/index.ts'
import { openStorage, type Storage, type Tx } from '../../src/main/core/storage/index.ts'

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

/** What a window asks for first: the editions, the tree of the newest, its first statements, the inbox. */
async function firstContent(storage: Storage): Promise<void> {
  const [newest] = await listEditions(storage.reads)
  await countInbox(storage.reads)
  if (newest === undefined) return
  await outline(storage.reads, newest.id)
  await listStatements(storage.reads, { kind: 'edition', edition: newest.id }, { offset: 0, limit: 100 })
}

async function measure(name: string): Promise<{ readonly opening: number; readonly content: number }> {
  const start = performance.now()
  const storage = open(name)
  const opened = performance.now()
  await firstContent(storage)
  const end = performance.now()
  await storage.close()
  return { opening: opened - start, content: end - opened }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

try {
  await open('empty').close()
  const large = open('large')
  await large.write({ window: 'w', author: 'Anne' }, async (tx) => {
    fill(tx)
    return { command: { type: 'import-tags', tags: 0 }, result: null }
  })
  await large.close()
  const results = { empty: [await measure('empty')], large: [await measure('large')] }
  for (let round = 1; round < rounds; round += 1) {
    results.empty.push(await measure('empty'))
    results.large.push(await measure('large'))
  }
  const totals = { empty: 0, large: 0 }
  for (const name of ['empty', 'large'] as const) {
    const opening = median(results[name].map((result) => result.opening))
    const content = median(results[name].map((result) => result.content))
    totals[name] = opening + content
    process.stdout.write(
      `${name}: opening ${opening.toFixed(1)} ms, first content ${content.toFixed(1)} ms\n`,
    )
  }
  process.stdout.write(`ratio ${(totals.large / totals.empty).toFixed(2)}\n`)
} finally {
  rmSync(folder, { recursive: true })
}
