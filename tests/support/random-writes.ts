/** Random writes over several tables, and what must hold of them whatever they are. */
import * as fc from 'fast-check'
import { expect } from 'vitest'
import { CoreError } from '../../src/shared/contract/index.ts'
import type { Origin, Storage, Tx } from '../../src/main/core/storage/index.ts'
import { insertSampleRows } from '../../tools/fixtures/sample-rows.ts'
import { contents, write } from './storage.ts'

const windows = ['a', 'b'] as const
type Window = (typeof windows)[number]

/** One row written; `pick` chooses which, modulo how many there are, so that an action always has something to act on. */
type RowAction = {
  readonly table: 'statement' | 'placement' | 'tag' | 'note' | 'programme'
  readonly act: 'insert' | 'update' | 'remove'
  readonly pick: number
}
export type RandomWrite = { readonly window: Window; readonly actions: readonly RowAction[] }
export type RandomStep =
  | RandomWrite
  | { readonly window: Window; readonly reverse: 'undo' | 'redo' }
  | { readonly restart: true }

const window = fc.constantFrom(...windows)

export const randomWrite: fc.Arbitrary<RandomWrite> = fc.record({
  window,
  actions: fc.array(
    fc.record({
      table: fc.constantFrom('statement', 'placement', 'tag', 'note', 'programme'),
      act: fc.constantFrom('insert', 'insert', 'update', 'update', 'remove'),
      pick: fc.nat(1_000),
    }),
    { minLength: 1, maxLength: 5 },
  ),
})

export const randomStep: fc.Arbitrary<RandomStep> = fc.oneof(
  { weight: 3, arbitrary: randomWrite },
  { weight: 2, arbitrary: fc.record({ window, reverse: fc.constantFrom('undo', 'redo') }) },
  { weight: 1, arbitrary: fc.constant({ restart: true }) },
)

const originOf = (step: { readonly window: Window }): Origin => ({
  window: step.window,
  author: step.window === 'a' ? 'Anne' : 'Bram',
})

/** Undoing all in the order back gives the start; redoing all in the order of the writes gives the end. */
export async function checkThereAndBack(open: () => Storage, writes: readonly RandomWrite[]): Promise<void> {
  const storage = open()
  try {
    await goThereAndBack(storage, writes)
  } finally {
    await storage.close()
  }
}

async function goThereAndBack(storage: Storage, writes: readonly RandomWrite[]): Promise<void> {
  await write(storage, insertSampleRows, { window: 'first', author: 'Anne' })
  const start = contents(storage.reader)
  const done: RandomWrite[] = []
  for (const [index, step] of writes.entries()) if (await perform(storage, step, index)) done.push(step)
  const end = contents(storage.reader)
  for (const step of done.toReversed()) await storage.reverse('undo', originOf(step))
  expect(contents(storage.reader)).toEqual(start)
  for (const step of done) await storage.reverse('redo', originOf(step))
  expect(contents(storage.reader)).toEqual(end)
  expectWhole(storage)
}

/** Whatever is done, undone and redone by whom, restarts between: a refusal changes nothing, undo and redo cancel out, the file stays whole. */
export async function checkAnyOrder(open: () => Storage, steps: readonly RandomStep[]): Promise<void> {
  let storage = open()
  try {
    await write(storage, insertSampleRows, { window: 'first', author: 'Anne' })
    for (const [index, step] of steps.entries()) {
      if ('restart' in step) {
        await storage.close()
        storage = open()
      } else if ('reverse' in step) await checkReversal(storage, step.reverse, originOf(step))
      else await perform(storage, step, index)
    }
    expectWhole(storage)
  } finally {
    await storage.close()
  }
}

async function checkReversal(storage: Storage, direction: 'undo' | 'redo', origin: Origin): Promise<void> {
  const before = contents(storage.reader)
  if (!(await reverseUnlessRefused(storage, direction, origin))) {
    expect(contents(storage.reader)).toEqual(before)
    return
  }
  const between = contents(storage.reader)
  await storage.reverse(direction === 'undo' ? 'redo' : 'undo', origin)
  expect(contents(storage.reader)).toEqual(before)
  await storage.reverse(direction, origin)
  expect(contents(storage.reader)).toEqual(between)
}

/** Random rows break rules of the product, but never the file: its references and its index hold. */
function expectWhole(storage: Storage): void {
  const kinds = storage.check().map(({ kind }) => kind)
  expect(kinds).not.toContain('damaged-pages')
  expect(kinds).not.toContain('missing-parent')
  expect(kinds).not.toContain('index-out-of-step')
}

async function reverseUnlessRefused(
  storage: Storage,
  direction: 'undo' | 'redo',
  origin: Origin,
): Promise<boolean> {
  try {
    await storage.reverse(direction, origin)
    return true
  } catch (error) {
    if (error instanceof CoreError && error.code === 'UNDO_REFUSED') return false
    throw error
  }
}

/** Whether it changed anything: one that would break a reference is refused whole. */
async function perform(storage: Storage, step: RandomWrite, index: number): Promise<boolean> {
  const before = storage.revision()
  try {
    await write(storage, (tx) => act(storage, tx, step.actions, index), originOf(step))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT'))) {
      throw error
    }
  }
  return storage.revision() > before
}

function act(storage: Storage, tx: Tx, actions: readonly RowAction[], index: number): void {
  const removed = new Set<string>()
  const choose = (table: string, pick: number): string | undefined => {
    const ids = storage.reader
      .prepare<[], string>(`SELECT id FROM ${table} ORDER BY id`)
      .pluck()
      .all()
      .filter((id) => !removed.has(id))
    return ids[pick % Math.max(ids.length, 1)]
  }
  for (const [place, action] of actions.entries()) {
    const { table, pick } = action
    const id = action.act === 'insert' ? `${table}-${index}-${place}` : choose(table, pick)
    if (id === undefined) continue
    switch (action.act) {
      case 'insert':
        insert(tx, table, id, pick, choose)
        break
      case 'update':
        update(tx, table, id, pick, choose)
        break
      case 'remove':
        removed.add(id)
        tx.remove(table, id)
    }
  }
}

type Choose = (table: string, pick: number) => string | undefined

function insert(tx: Tx, table: RowAction['table'], id: string, pick: number, choose: Choose): void {
  const position = pick
  switch (table) {
    case 'statement':
      tx.insert(table, {
        id,
        external_id: null,
        edition_id: choose('edition', pick) ?? null,
        kind: 'question',
        text: `Vraag ${pick}?`,
        rich: null,
        confidence: pick / 7,
        state: 'active',
        bin_origin: null,
        created_at: '2026-11-24T10:00:00.000Z',
      })
      break
    case 'placement':
      tx.insert(table, {
        id,
        statement_id: choose('statement', pick) ?? '',
        section_id: choose('section', pick) ?? '',
        position,
      })
      break
    case 'tag': {
      const parent_id = choose('tag', pick) ?? null
      tx.insert(table, {
        id,
        programme_id: 'pr-1',
        parent_id,
        label: id,
        description: null,
        colour: null,
        position,
      })
      break
    }
    case 'note': {
      const statement_id = choose('statement', pick) ?? null
      tx.insert(table, { id, statement_id, section_id: null, text: id, author: null, at: null, position })
      break
    }
    case 'programme':
      tx.insert(table, { id, title: `Programma ${pick % 20}`, position })
  }
}

function update(tx: Tx, table: RowAction['table'], id: string, pick: number, choose: Choose): void {
  switch (table) {
    case 'statement':
      tx.update(table, id, { text: `Gewijzigd ${pick % 5}`, edition_id: choose('edition', pick) ?? null })
      break
    case 'placement':
      tx.update(table, id, { position: pick % 3, statement_id: choose('statement', pick) ?? '' })
      break
    case 'tag':
      tx.update(table, id, { label: `Label ${pick % 5}`, colour: pick % 2 === 0 ? null : '#000000' })
      break
    case 'note':
      tx.update(table, id, { text: `Opmerking ${pick % 5}` })
      break
    case 'programme':
      tx.update(table, id, { title: `Programma ${pick % 20}` })
  }
}
