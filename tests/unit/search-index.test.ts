import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WordAnalysis, WordForm } from '../../src/shared/dutch/index.ts'
import type { Query } from '../../src/shared/query/index.ts'
import {
  buildAnalyses,
  buildSegment,
  count,
  createPart,
  docsWith,
  type Document,
  emptySet,
  evaluate,
  fullSet,
  intersect,
  members,
  type Part,
  type Parts,
  put,
  replaceDocuments,
  subtract,
  unite,
  withoutDocuments,
} from '../../src/shared/search/index.ts'

const range = { start: 0, end: 0 }
const none = { edition: [], kind: [], section: [], tag: [], stakeholder: [], source: [] }

const documentOf = (text: readonly string[], row: number): Document => ({
  row,
  words: text.map((word) => ({
    word: word.toLowerCase(),
    form: word === word.toLowerCase() ? ('plain' as const) : ('capitals' as const),
  })),
  values: none,
})

const analysis = (lemmas: readonly string[]): WordAnalysis => ({ lemmas, families: [], parts: [] })

function partOf(
  texts: readonly (readonly string[])[],
  analyse: (word: string, form: WordForm) => WordAnalysis = (word) => analysis([word]),
): Part {
  const segment = buildSegment(texts.map(documentOf))
  return createPart(segment, buildAnalyses(segment, analyse))
}

/** Words stand for themselves only. */
const find = (part: Part, query: Query): readonly number[] => [
  ...members(
    evaluate(part, query, {
      word: ({ word }) => docsWith(part, part.vocabulary.find(word)),
      field: () => emptySet(part.segment.size),
    }),
  ),
]

describe('sets of documents', () => {
  const size = 70
  const numbers = fc.uniqueArray(fc.nat(size - 1))
  const setOf = (docs: readonly number[]) => {
    const set = emptySet(size)
    for (const doc of docs) put(set, doc)
    return set
  }
  const sorted = (docs: Iterable<number>): readonly number[] => [...docs].toSorted((a, b) => a - b)

  test('combine as sets of numbers do', () => {
    fc.assert(
      fc.property(numbers, numbers, (left, right) => {
        const [one, other] = [setOf(left), setOf(right)]
        const inRight = new Set(right)
        expect([...members(intersect(one, other))]).toEqual(sorted(left.filter((doc) => inRight.has(doc))))
        expect([...members(unite(one, other))]).toEqual(sorted(new Set([...left, ...right])))
        expect([...members(subtract(one, other))]).toEqual(sorted(left.filter((doc) => !inRight.has(doc))))
        expect(count(one)).toBe(left.length)
      }),
    )
  })

  test.each([0, 1, 31, 32, 33, 64])('a full one has all of %i', (size) => {
    expect([...members(fullSet(size))]).toEqual([...Array.from({ length: size }).keys()])
  })
})

describe('the vocabulary', () => {
  test('has its words in order, plain before capitals', () => {
    const { vocabulary } = partOf([['van', 'VAN', 'een'], ['van']])
    const types = [...Array.from({ length: vocabulary.size }).keys()]
    expect(
      types.map((type) => [vocabulary.word(type), vocabulary.form(type), vocabulary.documents(type)]),
    ).toEqual([
      ['een', 'plain', 1],
      ['van', 'plain', 2],
      ['van', 'capitals', 1],
    ])
  })

  test('finds a word in both its forms, and words by how they begin', () => {
    const { vocabulary } = partOf([['van', 'VAN', 'vanaf', 'een']])
    expect(vocabulary.find('van').map(vocabulary.form)).toEqual(['plain', 'capitals'])
    expect(vocabulary.find('va')).toEqual([])
    const { from, to } = vocabulary.startingWith('va')
    expect([from, to].map((type) => vocabulary.word(type))).toEqual(['van', ''])
    expect(to - from).toBe(3)
  })

  test('leads from lemmas, families, parts and lengths back to words', () => {
    const analyses: Readonly<Record<string, WordAnalysis>> = {
      slachtoffers: { lemmas: ['slachtoffer'], families: ['offer'], parts: [] },
      slachtoffer: { lemmas: ['slachtoffer'], families: ['offer'], parts: [] },
      mensenhandel: {
        lemmas: ['mensenhandel'],
        families: ['mensenhandel'],
        parts: [
          { start: 0, end: 4, lemmas: ['mens'] },
          { start: 6, end: 12, lemmas: ['handel', 'handelen'] },
        ],
      },
    }
    const { vocabulary } = partOf(
      [Object.keys(analyses)],
      (word) => analyses[word] ?? { lemmas: [word], families: [`f-${word}`], parts: [] },
    )
    const words = (types: Iterable<number>): readonly string[] => [...types].map(vocabulary.word)
    expect(words(vocabulary.byLemma('slachtoffer'))).toEqual(['slachtoffer', 'slachtoffers'])
    expect(words(vocabulary.byFamily('offer'))).toEqual(['slachtoffer', 'slachtoffers'])
    expect(words(vocabulary.byPart('handelen'))).toEqual(['mensenhandel'])
    expect(words(vocabulary.byPart('mensenhandel'))).toEqual([])
    expect(words(vocabulary.byPartFamily('f-mens'))).toEqual(['mensenhandel'])
    expect(words(vocabulary.ofLength(12))).toEqual(['mensenhandel', 'slachtoffers'])
    for (const [word, analysis] of Object.entries(analyses)) {
      expect(vocabulary.find(word).map(vocabulary.analysis)).toEqual([analysis])
    }
  })
})

describe('parts of a living index', () => {
  const analyse = (word: string) => analysis([word])
  const replace = (parts: Parts, row: number, text: readonly string[] | null): Parts =>
    replaceDocuments(parts, [row], text === null ? [] : [documentOf(text, row)], analyse)
  /** The rows that hold a word. */
  const rowsWith = (parts: Parts, word: string): readonly number[] =>
    parts
      .flatMap((part) =>
        find(part, { type: 'phrase', words: [word], last: 'word', range }).map(
          (doc) => part.segment.rows[doc] ?? 0,
        ),
      )
      .toSorted((one, other) => one - other)

  test('find what was last put in them, whatever changed before', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 })
    const changes = fc.array(fc.record({ row: fc.nat(9), text: fc.option(text) }), { maxLength: 40 })
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), changes, (texts, changes) => {
        const parts = changes.reduce((parts, { row, text }) => replace(parts, row, text), [
          partOf(texts),
        ] as Parts)
        const last = new Map<number, readonly string[] | null>([
          ...texts.map((text, row) => [row, text] as const),
          ...changes.map(({ row, text }) => [row, text] as const),
        ])
        for (const word of ['a', 'b', 'c']) {
          const expected = [...last].flatMap(([row, text]) => (text?.includes(word) ? [row] : []))
          expect(rowsWith(parts, word)).toEqual(expected.toSorted((one, other) => one - other))
        }
      }),
    )
  })

  test('are few, however many changes come one by one', () => {
    let parts: Parts = [partOf([['a']])]
    for (let row = 1; row <= 1_500; row += 1) parts = replace(parts, row, ['b'])
    expect(parts.length).toBeLessThan(10)
    expect(rowsWith(parts, 'b')).toHaveLength(1_500)
  })
})

describe('what a query finds', () => {
  const word = fc.constantFrom('a', 'ab', 'b', 'AB', 'c')
  const texts = fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 40 })
  const lower = word.map((one) => one.toLowerCase())
  const leaf: fc.Arbitrary<Query> = fc.oneof(
    fc.record({
      type: fc.constant('phrase' as const),
      words: fc.array(lower, { minLength: 1, maxLength: 3 }),
      last: fc.constantFrom('word' as const, 'prefix' as const),
      range: fc.constant(range),
    }),
    fc.record({ type: fc.constant('prefix' as const), word: lower, range: fc.constant(range) }),
    fc.record({
      type: fc.constant('word' as const),
      word: lower,
      end: fc.constant('closed' as const),
      range: fc.constant(range),
    }),
  )
  const { query } = fc.letrec<{ query: Query }>((tie) => ({
    query: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.record({
        type: fc.constantFrom('and' as const, 'or' as const),
        parts: fc.array(tie('query'), { minLength: 2, maxLength: 3 }),
      }),
      fc.record({ type: fc.constant('not' as const), part: tie('query') }),
    ),
  }))

  function fits(text: readonly string[], query: Query): boolean {
    switch (query.type) {
      case 'everything':
        return true
      case 'word':
        return text.includes(query.word)
      case 'prefix':
        return text.some((one) => one.startsWith(query.word))
      case 'phrase':
        return text.some((_, at) =>
          query.words.every((one, index) => {
            const beginning = query.last === 'prefix' && index === query.words.length - 1
            return beginning ? text[at + index]?.startsWith(one) : text[at + index] === one
          }),
        )
      case 'and':
        return query.parts.every((part) => fits(text, part))
      case 'or':
        return query.parts.some((part) => fits(text, part))
      case 'not':
        return !fits(text, query.part)
      case 'field':
        return false
    }
  }

  test('is what a plain reading of the texts finds', () => {
    fc.assert(
      fc.property(texts, query, (texts, query) => {
        const expected = texts.flatMap((text, doc) =>
          fits(
            text.map((one) => one.toLowerCase()),
            query,
          )
            ? [doc]
            : [],
        )
        expect(find(partOf(texts), query)).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })

  test('leaves out documents that are gone, also for what is not asked', () => {
    const part = withoutDocuments(partOf([['a'], ['b'], ['c']]), [0])
    const query: Query = { type: 'not', part: { type: 'prefix', word: 'b', range } }
    expect(find(part, query)).toEqual([2])
  })

  test('a word that is in none of the documents that are left is no word of the library', () => {
    const { vocabulary } = withoutDocuments(partOf([['a', 'b'], ['b']]), [0])
    expect([vocabulary.find('a'), vocabulary.byLemma('a')]).toEqual([[], []])
    expect(vocabulary.find('b').map(vocabulary.documents)).toEqual([1])
  })
})
