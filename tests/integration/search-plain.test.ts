import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createSearch, createSearchIndex, type Search } from '../../src/main/core/search/index.ts'
import { buildIndex } from '../../src/main/core/search/upkeep/index.ts'
import type { Storage } from '../../src/main/core/storage/index.ts'
import { insertSampleRows } from '../../tools/fixtures/sample-rows.ts'
import { lexicon } from '../support/lexicon.ts'
import { openForTest, temporaryFolder, write } from '../support/storage.ts'

const everywhere = { edition: null, section: null, sort: 'relevance' as const, limit: 20 }

/** A search that never has an index, and one that has. */
async function bothWays(
  texts: readonly string[] = [],
): Promise<{ readonly plain: Search; readonly indexed: Search }> {
  const storage = openForTest(join(temporaryFolder(), 'kb.bloemlezing'))
  await write(storage, (tx) => {
    insertSampleRows(tx)
    for (const [place, text] of texts.entries()) {
      const id = `text-${place}`
      tx.insert('statement', { ...blank, id, text })
      tx.insert('placement', {
        id,
        statement_id: id,
        section_id: place % 2 === 0 ? 'se-2.1' : 'se-old',
        position: place,
      })
    }
  })
  return { plain: searchOver(storage, async () => null), indexed: indexedSearch(storage) }
}

const blank = {
  external_id: null,
  edition_id: 'ed-2022',
  kind: 'quote' as const,
  rich: null,
  confidence: null,
  state: 'active' as const,
  bin_origin: null,
  created_at: '2026-11-24T10:00:00.000Z',
}

const searchOver = ({ reads, reader }: Storage, live: Parameters<typeof createSearch>[0]['live']): Search =>
  createSearch({ reads, reader, live, clock: () => 0 })

function indexedSearch(storage: Storage): Search {
  const index = createSearchIndex({
    storage,
    lexicon: () => lexicon,
    build: async () => buildIndex(storage.reader, lexicon),
    log: () => undefined,
  })
  onTestFinished(() => index.close())
  return searchOver(storage, async () => {
    await index.prepare()
    return index.live()
  })
}

describe('without the index', () => {
  test('words are found as they are written, with marks, names and a reason', async () => {
    const { plain } = await bothWays()
    const result = await plain.query({ ...everywhere, query: 'aangifte' })
    expect(result).toMatchObject({ total: 2, partial: 0, answeredBy: 'plain', didYouMean: null })
    expect(result.hits.find(({ id }) => id === 'st-1')).toMatchObject({
      edition: 'ed-2022',
      sections: ['1.1', '1.2'],
      tags: ['Thema/Aangifte'],
      because: [{ tier: 'exact', asked: 'aangifte', found: 'aangifte' }],
      highlights: [[25, 33]],
    })
  })

  test('nothing is widened', async () => {
    const { plain } = await bothWays(['Er is een slachtoffer.'])
    expect((await plain.query({ ...everywhere, query: 'slachtoffer ' })).total).toBe(1)
  })

  test('small words beside others need not be there', async () => {
    const { plain } = await bothWays()
    expect(await plain.ids({ ...everywhere, query: 'het opvang ' })).toEqual(['st-2'])
  })

  test('nothing asked finds nothing', async () => {
    const { plain } = await bothWays()
    expect(await plain.query({ ...everywhere, query: ' ' })).toMatchObject({ total: 0, hits: [] })
    expect(await plain.ids({ ...everywhere, query: '' })).toEqual([])
  })

  test('a scope that is not there is not found', async () => {
    const { plain } = await bothWays()
    for (const scope of [{ edition: '1999' }, { section: 'se-9' }]) {
      const asked = plain.query({ ...everywhere, ...scope, query: 'opvang' })
      await expect(asked).rejects.toMatchObject({ code: 'NOT_FOUND' })
    }
  })
})

describe('what is asked as written has the same totals, ids and facets with the index and without', () => {
  const letters = fc.constantFrom(...'a b é E ij ĳ ß İ ж И 1 ²'.split(' '))
  const word = fc.string({ unit: letters, minLength: 1, maxLength: 3 })
  const text = fc.array(fc.oneof(word, fc.constantFrom('-', "'", '\u0301', '😀')), { maxLength: 8 })
  const leaf = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `"${words.join(' ')}"`),
    word.map((beginning) => `${beginning}*`),
    fc.constantFrom(
      'editie:ed-2018',
      'jaar:..2020',
      'probleemgebied:1',
      'label:thema',
      'zonder:label',
      'zonder:bron',
      'soort:citaat',
      'organisatie:opvanghuis',
      'bron:gesprek',
    ),
  )
  const { query } = fc.letrec<{ query: string }>((tie) => ({
    query: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc
        .tuple(tie('query'), fc.constantFrom(' EN ', ' OF ', ' NIET '), tie('query'))
        .map(([left, operator, right]) => `(${left}${operator}${right})`),
      tie('query').map((other) => `NIET ${other}`),
    ),
  }))

  test('for any texts and queries', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          text.map((words) => words.join(' ')),
          { maxLength: 12 },
        ),
        fc.array(query, { minLength: 12, maxLength: 12 }),
        async (texts, queries) => {
          const { plain, indexed } = await bothWays(texts)
          for (const query of queries) {
            const [one, other] = await Promise.all(
              [plain, indexed].map((search) => search.query({ ...everywhere, query })),
            )
            expect(one?.answeredBy).toBe('plain')
            expect(other?.answeredBy).toBe('index')
            expect({ total: one?.total, facets: one?.facets }, query).toEqual({
              total: other?.total,
              facets: other?.facets,
            })
            const ids = await Promise.all(
              [plain, indexed].map((search) => search.ids({ ...everywhere, query })),
            )
            expect(ids[0]?.toSorted(), query).toEqual(ids[1]?.toSorted())
          }
          expect(await plain.counts(queries)).toEqual(await indexed.counts(queries))
        },
      ),
      { numRuns: 25 },
    )
  })
})
