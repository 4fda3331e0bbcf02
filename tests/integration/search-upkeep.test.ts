import { statSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import {
  buildIndex,
  createSearchIndex,
  readDocuments,
  type SearchIndex,
} from '../../src/main/core/search/upkeep/index.ts'
import { count, createKeys, evaluate, members } from '../../src/shared/search/index.ts'
import type { LiveIndex } from '../../src/main/core/search/live-index.ts'
import { openForReading, type Storage, type Tx } from '../../src/main/core/storage/index.ts'
import { parseQuery, type Query } from '../../src/shared/query/index.ts'
import { insertSampleRows } from '../../tools/fixtures/sample-rows.ts'
import { fillLibrary } from '../support/large-library.ts'
import { lexicon } from '../support/lexicon.ts'
import { anne, openForTest, temporaryFolder, write } from '../support/storage.ts'

type Opened = { readonly storage: Storage; readonly index: SearchIndex; readonly log: string[] }

/** `build` stands for the worker. */
function openIndex(storage: Storage, build = async () => buildIndex(storage.reader, lexicon)): Opened {
  const log: string[] = []
  const index = createSearchIndex({
    storage,
    lexicon: () => lexicon,
    build,
    log: (line) => log.push(line),
  })
  onTestFinished(() => index.close())
  return { storage, index, log }
}

async function withSampleRows(): Promise<Opened> {
  const storage = openForTest(join(temporaryFolder(), 'kb.bloemlezing'))
  await write(storage, insertSampleRows)
  return openIndex(storage)
}

async function live({ index }: Opened): Promise<LiveIndex> {
  await index.prepare()
  const live = await index.live()
  if (live === null) throw new Error('no index')
  return live
}

/** The ids of what a query finds, words as they are written. */
async function found(opened: Opened, typed: string): Promise<readonly string[]> {
  const index = await live(opened)
  const query: Query = typed === '' ? { type: 'everything' } : parseQuery(typed)
  const rows = index.parts.flatMap((part) => {
    const word = (asked: { readonly word: string }) =>
      evaluate(
        part,
        { type: 'phrase', words: [asked.word], last: 'word', range: { start: 0, end: 0 } },
        meaning,
      )
    const meaning = { word, field: index.field.bind(null, part) }
    return [...members(evaluate(part, query, meaning))].map((doc) => part.segment.rows[doc] ?? 0)
  })
  const idOf = opened.storage.reader
    .prepare<[number], string>('SELECT id FROM statement WHERE seq = ?')
    .pluck()
  return rows.map((row) => idOf.get(row) ?? 'gone').toSorted()
}

describe('what the index holds', () => {
  test('are the active statements, those of the inbox too', async () => {
    expect(await found(await withSampleRows(), '')).toEqual(['st-1', 'st-2', 'st-inbox', 'st-old'])
  })

  test.each([
    ['the id of an edition', 'editie:ed-2018', ['st-old']],
    ['its title', 'editie:"Bloemlezing 2018"', ['st-old']],
    ['its year', 'jaar:2019..2022', ['st-1', 'st-2']],
    ['a section by its number', 'probleemgebied:1.1', ['st-1']],
    ['a section with what is under it', 'probleemgebied:knelpunten', ['st-1', 'st-2']],
    ['a tag by its label', 'label:aangifte', ['st-1']],
    ['a tag by its path', 'label:thema/aangifte', ['st-1']],
    ['a tag by a synonym', 'label:melding', ['st-1']],
    ['a tag with those below it', 'label:thema', ['st-1']],
    ['an organisation by a word of its name', 'organisatie:voorbeeld', ['st-1']],
    ['a source', 'bron:pagina', ['st-1']],
    ['a kind', 'soort:knelpunt', ['st-1', 'st-2', 'st-inbox', 'st-old']],
    ['what has no tag', 'zonder:label', ['st-2', 'st-inbox', 'st-old']],
    ['what has no place', 'zonder:probleemgebied', ['st-inbox']],
    ['what nothing is called', 'label:nergens', []],
    ['a field and a word', 'jaar:2022 aangifte', ['st-1']],
    ['anything but a field', 'NIET jaar:2022', ['st-inbox', 'st-old']],
  ])('is found by %s', async (_, query, ids) => {
    expect(await found(await withSampleRows(), query)).toEqual(ids)
  })

  test('facets count every statement once for each name', async () => {
    const index = await live(await withSampleRows())
    expect(index.facets(index.parts.map((part) => ({ part, docs: part.live })))).toEqual({
      edition: { 'ed-2018': 1, 'ed-2022': 2 },
      section: { 'ed-2018/1': 1, 'ed-2022/1.1': 1, 'ed-2022/1.2': 2 },
      tag: { 'Thema/Aangifte': 1 },
      kind: { bottleneck: 4 },
      organisation: { 'Opvanghuis Voorbeeld': 1 },
    })
  })
})

describe('the index follows', () => {
  test.each<[string, (tx: Tx) => void, string, readonly string[]]>([
    ['a text', (tx) => tx.update('statement', 'st-1', { text: 'De opvang is dicht.' }), 'dicht', ['st-1']],
    ['the text that was', (tx) => tx.update('statement', 'st-1', { text: 'Anders.' }), 'loket', []],
    ['the bin', (tx) => tx.update('statement', 'st-1', { state: 'binned' }), 'aangifte', ['st-old']],
    [
      'what comes out of it',
      (tx) => tx.update('statement', 'st-bin', { state: 'active' }),
      'vervallen',
      ['st-bin'],
    ],
    ['a tag that is given', (tx) => giveTag(tx, 'st-2', 'tg-opvang'), 'label:opvang', ['st-2']],
    ['a tag that is taken', (tx) => tx.remove('statement_tag', 'tt-1'), 'label:thema', []],
    [
      'a tag that gets another name',
      (tx) => tx.update('tag', 'tg-thema', { label: 'Onderwerp' }),
      'label:onderwerp',
      ['st-1'],
    ],
    ['a tag that moves', (tx) => tx.update('tag', 'tg-aangifte', { parent_id: null }), 'label:thema', []],
    ['a place', (tx) => tx.remove('placement', 'pl-1'), 'probleemgebied:1.1', []],
    [
      'a section that moves',
      (tx) => tx.update('section', 'se-2.2', { parent_id: null, position: 9 }),
      'probleemgebied:2',
      ['st-1', 'st-2'],
    ],
    [
      'the year of an edition',
      (tx) => tx.update('edition', 'ed-2018', { year: 2017 }),
      'jaar:2017',
      ['st-old'],
    ],
    [
      'the name of an organisation',
      (tx) => tx.update('stakeholder', 'sh-1', { organisation: 'Fier' }),
      'organisatie:fier',
      ['st-1'],
    ],
    ['a citation that goes', (tx) => tx.remove('citation', 'ci-1'), 'bron:pagina', []],
  ])('%s', async (_, body, query, ids) => {
    const opened = await withSampleRows()
    await opened.index.prepare()
    await write(opened.storage, body)
    expect(await found(opened, query)).toEqual(ids)
    await opened.storage.reverse('undo', anne)
    await opened.storage.reverse('redo', anne)
    expect(await found(opened, query)).toEqual(ids)
  })

  const giveTag = (tx: Tx, statement: string, tag: string): void =>
    tx.insert('statement_tag', {
      id: `${statement}-${tag}`,
      statement_id: statement,
      tag_id: tag,
      position: 1,
    })

  test('a statement that is not there any more, and one that gets its row number', async () => {
    const opened = await withSampleRows()
    await opened.index.prepare()
    const statement = (id: string, text: string) => ({
      id,
      external_id: null,
      edition_id: null,
      kind: 'quote' as const,
      text,
      rich: null,
      confidence: null,
      state: 'active' as const,
      bin_origin: null,
      created_at: '2026-11-24T10:00:00.000Z',
    })
    await write(opened.storage, (tx) => tx.insert('statement', statement('st-new', 'Tijdelijk woord.')))
    expect(await found(opened, 'tijdelijk')).toEqual(['st-new'])
    await opened.storage.reverse('undo', anne)
    expect(await found(opened, 'tijdelijk')).toEqual([])
    await write(opened.storage, (tx) => tx.insert('statement', statement('st-newer', 'Later woord.')))
    expect(await found(opened, 'woord')).toEqual(['st-newer'])
  })

  test('any changes, as an index that is built anew has them', async () => {
    const words = fc.constantFrom('opvang', 'vol', 'aangifte', 'OM', 'politie')
    const ids = ['st-old', 'st-1', 'st-2', 'st-bin', 'st-inbox']
    const step = fc.oneof(
      fc.record({
        id: fc.constantFrom(...ids),
        text: fc.array(words, { maxLength: 4 }).map((text) => text.join(' ')),
      }),
      fc.record({
        id: fc.constantFrom(...ids),
        state: fc.constantFrom('active' as const, 'binned' as const),
      }),
      fc.constant('undo' as const),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const opened = await withSampleRows()
        await opened.index.prepare()
        let undoable = 0
        for (const step of steps) {
          if (step !== 'undo') {
            const { id, ...patch } = step
            const before = opened.storage.revision()
            await write(opened.storage, (tx) => tx.update('statement', id, patch))
            undoable += opened.storage.revision() - before
          } else if (undoable > 0) {
            await opened.storage.reverse('undo', anne)
            undoable -= 1
          }
        }
        const anew = openIndex(opened.storage)
        for (const query of ['', 'opvang', '"opvang vol"', 'om', 'pol*', 'NIET vol']) {
          expect(await found(opened, query), query).toEqual(await found(anew, query))
        }
      }),
      { numRuns: 10 },
    )
  })
})

describe('building', () => {
  const size = (statements: number) => ({ editions: 1, sections: 1, statements })
  const total = ({ parts }: LiveIndex): number => parts.reduce((sum, part) => sum + count(part.live), 0)

  async function large(statements: number): Promise<Storage> {
    const storage = openForTest(join(temporaryFolder(), 'kb.bloemlezing'))
    await write(storage, (tx) => fillLibrary(tx, size(statements)))
    return storage
  }

  test('goes on elsewhere for a large library; changes meanwhile are taken along', async () => {
    const storage = await large(400)
    const worker = Promise.withResolvers<void>()
    const opened = openIndex(storage, async () => {
      const built = buildIndex(storage.reader, lexicon)
      await worker.promise
      return built
    })
    expect(await opened.index.live()).toBeNull()
    await write(storage, (tx) => tx.update('statement', 'e0-0-7', { text: 'Onderwijl veranderd.' }))
    worker.resolve()
    expect(await found(opened, 'onderwijl')).toEqual(['e0-0-7'])
    expect(total(await live(opened))).toBe(400)
  })

  test('begins again when too much changed meanwhile', async () => {
    const storage = await large(400)
    const worker = Promise.withResolvers<void>()
    let builds = 0
    const opened = openIndex(storage, async () => {
      builds += 1
      const built = buildIndex(storage.reader, lexicon)
      await worker.promise
      return built
    })
    const ready = opened.index.prepare()
    await storage.reverse('undo', anne)
    await write(storage, (tx) => fillLibrary(tx, size(5_500)))
    worker.resolve()
    await ready
    expect([builds, total(await live(opened))]).toEqual([2, 5_500])
  })

  test('that fails is told in the log, and is tried again when the index is wanted', async () => {
    const storage = await large(400)
    const failures = [new Error('no memory')]
    const opened = openIndex(storage, async () => {
      const failure = failures.pop()
      if (failure !== undefined) throw failure
      return buildIndex(storage.reader, lexicon)
    })
    await opened.index.prepare()
    expect(opened.log).toEqual(['the index was not built: Error: no memory'])
    expect(total(await live(opened))).toBe(400)
  })

  test('that fails is not tried again by every search', async () => {
    const storage = await large(400)
    let builds = 0
    const opened = openIndex(storage, async () => {
      builds += 1
      throw new Error('no memory')
    })
    await opened.index.prepare()
    for (let search = 0; search < 3; search += 1) expect(await opened.index.live()).toBeNull()
    expect(builds).toBe(1)
  })

  test('keeps nobody from deleting words for good', async () => {
    const file = join(temporaryFolder(), 'kb.bloemlezing')
    const storage = openForTest(file)
    await write(storage, insertSampleRows)
    const worker = openForReading(file)
    onTestFinished(() => void worker.close())
    const documents = readDocuments(worker, createKeys(), 'all')
    await storage.purge(['st-bin'])
    expect(statSync(`${file}-wal`).size).toBe(0)
    expect([...documents]).toHaveLength(4)
  })

  test('is no longer asked of a file that is closed', async () => {
    const opened = await withSampleRows()
    opened.index.close()
    await opened.storage.close()
    await expect(opened.index.prepare()).resolves.toBeUndefined()
  })

  test('follows another process that writes, where this one only reads', async () => {
    const file = join(temporaryFolder(), 'kb.bloemlezing')
    const writing = openForTest(file)
    await write(writing, insertSampleRows)
    const reading = openIndex(openForTest(file))
    expect(reading.storage.access).toEqual({ mode: 'read-only', reason: 'in-use' })
    expect(await found(reading, 'opvang')).toEqual(['st-2'])
    await write(writing, (tx) => tx.update('statement', 'st-2', { text: 'Anders.' }))
    expect(await found(reading, 'opvang')).toEqual([])
  })

  test('keeps what is known of the words for the next time', async () => {
    const opened = await withSampleRows()
    await opened.index.prepare()
    const kept = opened.storage.reader.prepare('SELECT count(*) FROM word_analysis').pluck()
    await expect.poll(() => kept.get()).toBeGreaterThan(0)
    expect(buildIndex(opened.storage.reader, lexicon).fresh.analyses).toEqual([])
  })

  test('keeps nothing of words that were deleted for good meanwhile', async () => {
    const storage = await large(400)
    await write(storage, (tx) => tx.update('statement', 'e0-0-7', { text: 'Geheimwoord.', state: 'binned' }))
    await write(storage, (tx) => tx.update('statement', 'e0-0-7', { state: 'active' }))
    const worker = Promise.withResolvers<void>()
    const opened = openIndex(storage, async () => {
      const built = buildIndex(storage.reader, lexicon)
      await worker.promise
      return built
    })
    const ready = opened.index.prepare()
    await write(storage, (tx) => tx.update('statement', 'e0-0-7', { state: 'binned' }))
    await storage.purge(['e0-0-7'])
    worker.resolve()
    await ready
    await storage.keepAnalyses('last', [])
    const words = storage.reader.prepare('SELECT word FROM word_analysis').pluck().all()
    expect(words).toEqual([])
  })
})
