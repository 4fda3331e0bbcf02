/** What is asked as written is found exactly as SQLite's full-text search finds it. */
import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { tokenise } from '../../src/shared/dutch/index.ts'
import { openCoreForTest, type OpenedCore, takeIntoInbox } from '../support/core.ts'
import { queryText } from '../support/query-arbitraries.ts'

type Asked = { readonly typed: string; readonly fts: string }

/** The sample editions, a text in the inbox, and one in the bin. */
async function openSamples(): Promise<OpenedCore> {
  const opened = await openCoreForTest()
  const { client } = opened
  await client.intake.openSample()
  await takeIntoInbox(client, 'Er is te weinig opvang voor slachtoffers van mensenhandel.')
  const { statementIds } = await takeIntoInbox(client, 'Slachtoffers van mensenhandel in de prullenbak.')
  await client.statements.bin({ ids: [...statementIds] })
  return opened
}

/** All texts of the file, and what full-text search finds in them, in order of the ids. */
function fullText({ file }: OpenedCore) {
  const db = new Sqlite(file, { readonly: true })
  onTestFinished(() => {
    db.close()
  })
  const found = db
    .prepare<[string], string>(
      `SELECT s.id FROM statement_fts JOIN statement AS s ON s.seq = statement_fts.rowid
       WHERE statement_fts MATCH ? AND s.state = 'active'`,
    )
    .pluck()
  return {
    texts: db.prepare<[], string>('SELECT text FROM statement').pluck().all(),
    find: (fts: string): readonly string[] => found.all(fts).toSorted(),
  }
}

/** Quoted words, phrases and prefixes out of these texts, and what EN, OF and NIET make of them. */
function askedIn(texts: readonly string[]): fc.Arbitrary<Asked> {
  const words = texts.map((text) => tokenise(text).map(({ word }) => word))
  const stretch = fc
    .tuple(fc.nat(words.length - 1), fc.nat(), fc.integer({ min: 1, max: 3 }))
    .map(([text, from, length]) => {
      const own = words[text] ?? []
      const start = from % own.length
      return own.slice(start, start + length)
    })
  const phrase = stretch.map((some): Asked => {
    const quoted = `"${some.join(' ')}"`
    return { typed: quoted, fts: quoted }
  })
  const prefix = fc.tuple(stretch, fc.integer({ min: 1, max: 6 })).map(([[word = ''], length]): Asked => {
    const beginning = word.slice(0, length)
    return { typed: `${beginning}*`, fts: `"${beginning}"*` }
  })
  const begunPhrase = stretch.map((some): Asked => {
    const begun = some.join(' ').slice(0, -1).trim()
    return begun === '' ? { typed: 'de*', fts: '"de"*' } : { typed: `"${begun}*"`, fts: `"${begun}"*` }
  })
  const { asked } = fc.letrec<{ asked: Asked }>((tie) => ({
    asked: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      phrase,
      prefix,
      begunPhrase,
      fc
        .tuple(
          fc.constantFrom(
            [' ', ' AND '],
            [' EN ', ' AND '],
            [' OF ', ' OR '],
            [' NIET ', ' NOT '],
            [' -', ' NOT '],
          ),
          tie('asked'),
          tie('asked'),
        )
        .map(([[typed, fts], left, right]) => ({
          typed: `(${left.typed}${typed}(${right.typed}))`,
          fts: `(${left.fts}${fts}(${right.fts}))`,
        })),
    ),
  }))
  return asked
}

describe('a search', () => {
  test('words as written, phrases, prefixes and their EN, OF and NIET are found as full-text search finds them', async () => {
    const opened = await openSamples()
    const { texts, find } = fullText(opened)
    await fc.assert(
      fc.asyncProperty(askedIn(texts), async ({ typed, fts }) => {
        const expected = find(fts)
        const result = await opened.client.search.query({ query: typed })
        const ids = await opened.client.search.ids({ query: typed })
        expect(result).toMatchObject({ answeredBy: 'index', total: expected.length })
        expect(ids.toSorted()).toEqual(expected)
      }),
      { numRuns: 150 },
    )
  })

  test('any text is a query: counted, listed and marked alike', async () => {
    const { client } = await openSamples()
    await fc.assert(
      fc.asyncProperty(queryText, async (query) => {
        const { hits, total, partial } = await client.search.query({ query, limit: 500 })
        const ids = await client.search.ids({ query })
        expect(await client.search.counts({ queries: [query] })).toEqual([total])
        expect(hits).toHaveLength(total + partial)
        expect(hits.slice(0, total).map(({ id }) => id)).toEqual(ids)
        for (const { text, highlights } of hits) expect(onWords(text, highlights)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})

/** Whether marks follow each other and begin and end in words. */
const onWords = (text: string, highlights: readonly (readonly [number, number])[]): boolean => {
  const words = tokenise(text)
  return highlights.every(
    ([start, end], index) =>
      start > (highlights[index - 1]?.[1] ?? -1) &&
      words.some((word) => word.start <= start && start < word.end) &&
      words.some((word) => word.start < end && end <= word.end),
  )
}
