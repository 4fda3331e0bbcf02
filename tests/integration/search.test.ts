import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SearchResult } from '../../src/shared/contract/index.ts'
import {
  type ExchangeEdition,
  type ExchangeSection,
  type ExchangeStatement,
  fromPlainText,
  statementKinds,
} from '../../src/shared/domain/index.ts'
import { importJson, openCoreForTest, type OpenedCore, takeIntoInbox } from '../support/core.ts'

const editionOf = (id: string, sections: ExchangeSection[]): ExchangeEdition => ({
  format: 'bloemlezing-edition',
  version: 1,
  edition: { id },
  sections,
})

/** A knowledge base with one section that holds these texts. */
async function holding(...texts: readonly string[]): Promise<OpenedCore> {
  const opened = await openCoreForTest()
  const statements = texts.map((text, index) => ({ id: `s-${index}`, text }))
  await importJson(opened.client, editionOf('2022', [{ number: '2.2', statements }]))
  return opened
}

const search = (
  { client }: OpenedCore,
  query: string,
  edition: string | null = null,
): Promise<SearchResult> => client.search.query({ query, edition, limit: 500 })

const found = async (opened: OpenedCore, query: string): Promise<readonly string[]> =>
  (await search(opened, query)).hits.map((hit) => hit.externalId ?? '').toSorted()

/** The stretches of the texts that are highlighted. */
const highlighted = ({ hits }: SearchResult): readonly string[] =>
  hits.flatMap(({ text, highlights }) => highlights.map(([start, end]) => text.slice(start, end)))

describe('what a query finds', () => {
  test.each([
    ['all words must occur', 'opvang vol', ['s-0']],
    ['case does not count', 'OPVANG VOL', ['s-0']],
    ['the last word is the beginning of one', 'opv', ['s-0', 's-1']],
    ['a word followed by a blank is whole', 'opv ', []],
    ['a word finds its inflections and the compounds that it is in', 'opvangen ', ['s-0', 's-1']],
    ['diacritics do not count in the query', 'cafés', ['s-2']],
    ['diacritics do not count in the text', 'cafes', ['s-2']],
    ['a decomposed letter is the same letter', 'cafe\u0301', ['s-2']],
    ['a phrase stands as written', '"is vol"', ['s-0']],
    ['a phrase in another order is not there', '"vol is"', []],
    ['a phrase beside a word', '"is vol" opvang', ['s-0']],
    ['an open phrase is a phrase', 'opvang "is vol', ['s-0']],
    ['one of two is enough', 'vol OF cafés', ['s-0', 's-2']],
    ['what must not be there', 'opvang -nodig', ['s-0']],
    ['a hyphen parts words', 'crisis', ['s-1']],
    ['a figure is a word', '2022', ['s-3']],
    ['Korean is found as it is written', '한글', ['s-4']],
    ['nothing finds nothing', '', []],
    ['marks alone find nothing', '"* ( ) - :^', []],
  ])('%s', async (_, query, ids) => {
    const opened = await holding(
      'De opvang is vol.',
      'Er zijn crisis-opvanglocaties nodig.',
      'In cafés wordt gewaarschuwd.',
      'In 2022 was dat anders.',
      '한글 staat er ook.',
    )
    expect(await found(opened, query)).toEqual(ids)
  })

  test('any text is a query, and its highlights lie in order on whole words', async () => {
    const opened = await holding(
      'De opvang is vol — “écht” vol!',
      'NEAR(a b) AND text:x * "OR" ^é 2.2-3',
      'a\u0000b',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 40 }),
          fc.string({
            unit: fc.constantFrom(
              '"',
              '*',
              'a',
              'vol',
              ' ',
              'OR',
              '(',
              ')',
              '-',
              ':',
              '^',
              'é',
              '\u0301',
              '\u0000',
            ),
          }),
        ),
        async (query) => {
          const { hits } = await search(opened, query)
          for (const { text, highlights, because } of hits) {
            expect(highlights.length === 0).toBe(because.length === 0)
            let last = -1
            for (const [start, end] of highlights) {
              expect(start).toBeGreaterThan(last)
              expect(end).toBeGreaterThan(start)
              expect(`${text.at(start)}${text.at(end - 1)}`).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}]$/u)
              expect(text.slice(end, end + 1)).not.toMatch(/[\p{L}\p{N}\p{M}]/u)
              last = end
            }
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('a word of any text finds that text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.string({
            unit: fc.constantFrom(...'a b c i j ĳ ß æ ø å é ë ï ö ç ñ À É Š ž Ł И ж α'.split(' ')),
            minLength: 1,
            maxLength: 6,
          }),
          { minLength: 1, maxLength: 5 },
        ),
        async (words) => {
          const opened = await holding(words.join(' '))
          for (const word of words) expect(await found(opened, `${word} `)).toEqual(['s-0'])
          await opened.core.close()
        },
      ),
      { numRuns: 25 },
    )
  })
})

describe('highlights', () => {
  test.each([
    ['every word that is hit', 'vol opvang', 'Vol is de opvang, vol.', ['Vol', 'opvang', 'vol']],
    ['the whole word of a beginning', 'opv', 'De opvanglocatie.', ['opvanglocatie']],
    ['a phrase as one stretch', '"de opvang"', 'Vol is de opvang.', ['de opvang']],
    ['touching words and a phrase merged', '"de opvang" opvang', 'Vol is de opvang.', ['de opvang']],
    ['a decomposed letter with its mark', 'cafe', 'Het cafe\u0301 sluit.', ['cafe\u0301']],
    ['after characters outside the basic plane', 'vol', '👩‍👩‍👧 vol', ['vol']],
  ])('mark %s', async (_, query, text, stretches) => {
    expect(highlighted(await search(await holding(text), query))).toEqual(stretches)
  })
})

describe('why', () => {
  const whyOf = async (opened: OpenedCore, query: string): Promise<readonly string[]> =>
    (await search(opened, query)).hits.flatMap(({ because }) =>
      because.map(({ tier, asked, found: word }) => `${tier}: ${asked}, ${word}`),
    )

  test('a hit names the best way in which each word was found, as typed and as written', async () => {
    const opened = await holding('Slachtoffers van Arbeidsuitbuiting melden zich niet.')
    expect(await whyOf(opened, 'slachtoffer UITBUITING "melden"')).toEqual([
      'stem: slachtoffer, Slachtoffers',
      'part: UITBUITING, Arbeidsuitbuiting',
      'exact: melden, melden',
    ])
  })

  test('a label and its synonyms find each other', async () => {
    const opened = await openCoreForTest()
    await importJson(opened.client, {
      ...editionOf('2022', [{ statements: [{ text: 'Een gedupeerde.' }, { text: 'Een overlever.' }] }]),
      tags: [{ path: 'Doelgroep/Overlever', synonyms: ['gedupeerde'] }],
    })
    expect(await whyOf(opened, 'gedupeerde ')).toEqual([
      'exact: gedupeerde, gedupeerde',
      'synonym: gedupeerde, overlever',
    ])
  })

  test('a word typed wrongly finds what was meant, which is asked', async () => {
    const opened = await holding('Een slachtoffer.')
    const { didYouMean, hits } = await search(opened, 'hulp OF slachtofer ')
    expect([didYouMean, hits.map(({ because }) => because)]).toEqual([
      'hulp OF slachtoffer ',
      [[{ tier: 'typo', asked: 'slachtofer', found: 'slachtoffer' }]],
    ])
  })

  test('when few hold all words, those that hold most follow and say what they lack', async () => {
    const opened = await holding(
      'Een slachtoffer wil aangifte en bescherming.',
      'Aangifte en bescherming.',
      'Iets anders.',
      'Weer iets anders.',
    )
    const { total, partial, hits } = await search(opened, 'slachtoffer aangifte bescherming ')
    expect([total, partial, hits.map(({ lacks }) => lacks)]).toEqual([1, 1, [[], ['slachtoffer']]])
  })

  test('a statement is not like itself', async () => {
    const opened = await holding('De politie in Breda.', 'In Breda gaat politie mee.', 'Iets anders.')
    expect(await found(opened, 'zoals:s-0')).toEqual(['s-1'])
  })
})

describe('order', () => {
  const opened = async (): Promise<OpenedCore> => {
    const base = await openCoreForTest()
    const edition = (id: string, year: number, sections: ExchangeSection[]): unknown => ({
      ...editionOf(id, sections),
      edition: { id, year },
    })
    await importJson(
      base.client,
      edition('2018', 2018, [{ number: '1', statements: [{ id: 'old', text: 'Hulp.' }] }]),
    )
    await importJson(
      base.client,
      edition('2022', 2022, [
        { number: '1', statements: [{ id: 'first', text: 'Meer hulp voor iedereen die het nodig heeft.' }] },
        {
          number: '2',
          statements: [
            { id: 'second', text: 'Vol.' },
            { id: 'third', text: 'Hulp, hulp.' },
          ],
        },
        { number: '3', statements: [{ id: 'third' }, { id: 'fourth', text: 'Geen hulp.' }] },
      ]),
    )
    await takeIntoInbox(base.client, 'Hulp in het postvak.')
    return base
  }
  const inOrder = async (sort: 'relevance' | 'edition' | 'place', limit = 20) =>
    (await (await opened()).client.search.query({ query: 'hulp ', sort, limit })).hits.map(
      ({ externalId }) => externalId ?? 'inbox',
    )

  test.each([
    ['relevance', ['third', 'old', 'fourth', 'inbox', 'first']],
    ['edition', ['third', 'fourth', 'first', 'old', 'inbox']],
    ['place', ['first', 'third', 'fourth', 'old', 'inbox']],
  ] as const)('by %s', async (sort, ids) => {
    expect(await inOrder(sort)).toEqual(ids)
  })

  test('a limit takes the first ones', async () => {
    expect(await inOrder('place', 2)).toEqual(['first', 'third'])
  })

  test('all ids, the best first, and the counts of queries', async () => {
    const { client } = await opened()
    const ids = await client.search.ids({ query: 'hulp ', edition: '2022' })
    const { hits } = await client.search.query({ query: 'hulp ', edition: '2022' })
    expect([ids, await client.search.counts({ queries: ['hulp ', '"vol"', ''] })]).toEqual([
      hits.map(({ id }) => id),
      [5, 1, 0],
    ])
  })
})

describe('where', () => {
  test('a hit names its edition, its sections in reading order, its tags and its own id', async () => {
    const opened = await openCoreForTest()
    const statement = { id: 's-1', text: 'De opvang is vol.', tags: ['Thema/Opvang'] }
    await importJson(
      opened.client,
      editionOf('2022', [
        { number: '2.1', statements: [{ id: 's-0', text: 'Anders.' }, { id: 's-1' }] },
        { number: '2.2', statements: [statement, { id: 's-1' }] },
      ]),
    )
    expect((await search(opened, 'opvang')).hits).toMatchObject([
      {
        externalId: 's-1',
        edition: '2022',
        section: '2.1',
        sections: ['2.1', '2.2'],
        tags: ['Thema/Opvang'],
      },
    ])
  })

  test('a hit from the inbox has no edition and no section', async () => {
    const opened = await openCoreForTest()
    await takeIntoInbox(opened.client, 'De opvang is vol.')
    const { hits, facets } = await search(opened, 'opvang')
    expect(hits).toMatchObject([{ edition: null, section: null, sections: [] }])
    expect(facets).toMatchObject({ edition: {}, section: {}, kind: { bottleneck: 1 } })
  })

  test('an edition leaves out the others and the inbox', async () => {
    const opened = await holding('De opvang is vol.')
    await importJson(opened.client, editionOf('2026', [{ statements: [{ text: 'De opvang is leeg.' }] }]))
    await takeIntoInbox(opened.client, 'De opvang is weg.')
    expect((await search(opened, 'opvang', '2026')).hits.map(({ text }) => text)).toEqual([
      'De opvang is leeg.',
    ])
  })

  test('a section holds what is under it', async () => {
    const opened = await openCoreForTest()
    await importJson(
      opened.client,
      editionOf('2022', [
        {
          number: '1',
          kind: 'chapter',
          statements: [],
          sections: [{ number: '1.1', statements: [{ id: 's-0', text: 'De opvang is vol.' }] }],
        },
        { number: '2', statements: [{ id: 's-1', text: 'De opvang is leeg.' }] },
      ]),
    )
    const [chapter] = await opened.client.library.outline({ edition: '2022' })
    const { hits } = await opened.client.search.query({ query: 'opvang', section: chapter?.id ?? '' })
    expect(hits.map(({ externalId }) => externalId)).toEqual(['s-0'])
  })

  test('an unknown section is not found', async () => {
    const { client } = await holding('Vol.')
    await expect(client.search.query({ query: 'vol', section: 'none' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('an unknown edition is not found', async () => {
    await expect(search(await holding('Vol.'), 'vol', '1999')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('the limit bounds the hits, not the counts', async () => {
    const opened = await holding('Vol een.', 'Vol twee.', 'Vol drie.')
    const { hits, total, facets } = await opened.client.search.query({ query: 'vol', limit: 2 })
    expect([hits.length, total, facets.section]).toEqual([2, 3, { '2022/2.2': 3 }])
  })
})

describe('when', () => {
  const edit = async ({ client }: OpenedCore, text: string): Promise<void> => {
    const { rows } = await client.library.statements({ scope: { kind: 'edition', edition: '2022' } })
    const { id, revision } = await client.library.statement({ id: rows[0]?.id ?? '' })
    await client.library.editStatement({ id, rich: fromPlainText(text), revision })
  }

  test('a saved text is found at once, the old one no more', async () => {
    const opened = await holding('De opvang is vol.')
    await edit(opened, 'Het bed is bezet.')
    expect([await found(opened, 'bezet'), await found(opened, 'opvang')]).toEqual([['s-0'], []])
  })

  test('after undo the old text is found again', async () => {
    const opened = await holding('De opvang is vol.')
    await edit(opened, 'Het bed is bezet.')
    await opened.client.knowledgeBase.undo()
    expect([await found(opened, 'bezet'), await found(opened, 'opvang')]).toEqual([[], ['s-0']])
  })

  test('an edition that was taken back is not found', async () => {
    const opened = await holding('De opvang is vol.')
    await opened.client.knowledgeBase.undo()
    expect((await search(opened, 'opvang')).total).toBe(0)
  })
})

describe('counts are exact', () => {
  const vocabulary = [
    'opvang',
    'opvanglocatie',
    'vol',
    'één',
    'geen',
    'niet',
    'Aangifte',
    'politie',
    '2022',
  ] as const
  const fold = (word: string): string => (word === 'één' ? 'een' : word.toLowerCase())
  const text = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 6 })

  type Known = {
    readonly words: readonly string[]
    readonly kind: (typeof statementKinds)[number]
    readonly tags: readonly string[]
    readonly organisations: readonly string[]
    readonly edition: string
    readonly sections: readonly string[]
  }
  const known: fc.Arbitrary<Known> = fc.record({
    words: text,
    kind: fc.constantFrom(...statementKinds),
    tags: fc.uniqueArray(fc.constantFrom('Thema/Opvang', 'Thema/Aangifte', 'Fase'), { maxLength: 2 }),
    organisations: fc.array(fc.constantFrom('Politie', 'Gemeente'), { maxLength: 3 }),
    edition: fc.constantFrom('2022', '2026'),
    // Two sections without a number and two with the same, because a count is of statements, not of places.
    sections: fc.uniqueArray(fc.constantFrom('1', '2', '2 again', 'none', 'none again'), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  const numberOf = (section: string): string => (section.startsWith('none') ? '' : section.slice(0, 1))

  const toEdition = (id: string, statements: readonly Known[]): ExchangeEdition => {
    const sections = ['1', '2', '2 again', 'none', 'none again'].map((name): ExchangeSection => ({
      number: numberOf(name) || null,
      title: name,
      statements: statements.flatMap((statement, index): ExchangeStatement[] => {
        if (statement.edition !== id || !statement.sections.includes(name)) return []
        if (statement.sections.toSorted()[0] !== name) return [{ id: `s-${index}` }]
        return [
          {
            id: `s-${index}`,
            text: `${statement.words.join(', ')}.`,
            kind: statement.kind,
            tags: [...statement.tags],
            citations: statement.organisations.map((organisation) => ({ organisation })),
          },
        ]
      }),
    }))
    return editionOf(id, sections)
  }

  type Query = {
    readonly whole: readonly string[]
    readonly phrase: readonly string[]
    readonly beginning: string
  }
  const query: fc.Arbitrary<Query> = fc.record({
    whole: fc.array(fc.constantFrom(...vocabulary), { maxLength: 2 }),
    phrase: fc.array(fc.constantFrom(...vocabulary), { maxLength: 2 }),
    beginning: fc.constantFrom('op', 'o', 'een', 'aan', 'opvang', '20'),
  })
  const typed = ({ whole, phrase, beginning }: Query): string =>
    `${whole.map((word) => `"${word}"`).join(' ')} "${phrase.join(' ')}" ${beginning}*`

  function matches({ words }: Known, { whole, phrase, beginning }: Query): boolean {
    const folded = words.map(fold)
    return (
      whole.every((word) => folded.includes(fold(word))) &&
      ` ${folded.join(' ')} `.includes(phrase.length === 0 ? '' : ` ${phrase.map(fold).join(' ')} `) &&
      folded.some((word) => word.startsWith(beginning))
    )
  }

  const count = (keys: readonly string[]): Record<string, number> =>
    Object.fromEntries([...Map.groupBy(keys, (key) => key)].map(([key, own]) => [key, own.length]))

  test('as a plain reading of the same texts gives them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(known, { maxLength: 12 }),
        fc.array(query, { minLength: 8, maxLength: 8 }),
        async (all, queries) => {
          const opened = await openCoreForTest()
          for (const id of ['2022', '2026']) await importJson(opened.client, toEdition(id, all))
          for (const one of queries) {
            const { total, partial, hits, facets } = await search(opened, typed(one))
            const expected = all.filter((statement) => matches(statement, one))
            const unique = (values: readonly string[]): readonly string[] => [...new Set(values)]
            expect({ total, hits: hits.length - partial, facets }).toEqual({
              total: expected.length,
              hits: expected.length,
              facets: {
                edition: count(expected.map(({ edition }) => edition)),
                section: count(
                  expected.flatMap(({ edition, sections }) =>
                    unique(sections.map((name) => `${edition}/${numberOf(name)}`)),
                  ),
                ),
                tag: count(expected.flatMap(({ tags }) => tags)),
                kind: count(expected.map(({ kind }) => kind)),
                organisation: count(expected.flatMap(({ organisations }) => unique(organisations))),
              },
            })
          }
          await opened.core.close()
        },
      ),
      { numRuns: 15 },
    )
  })
})
