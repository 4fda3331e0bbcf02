import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  buildAnalyses,
  buildSegment,
  createExplainer,
  createPart,
  createScorer,
  find,
  isHeld,
  keepBest,
  type Knowledge,
  type KnownWord,
  members,
  type Part,
  planQuery,
} from '../../src/shared/search/index.ts'
import { type Analyser, tokenise, type WordAnalysis } from '../../src/shared/dutch/index.ts'
import { parseQuery } from '../../src/shared/query/index.ts'

/** A language of a few words, so that a test does not hang on what is known of Dutch. */
const language: Readonly<Record<string, Partial<WordAnalysis>>> = {
  slachtoffers: { lemmas: ['slachtoffer'] },
  uitbuiten: { lemmas: ['uitbuiten'], families: ['uitbuit'] },
  uitgebuit: { lemmas: ['uitbuiten'], families: ['uitbuit'] },
  uitbuiting: { lemmas: ['uitbuiting'], families: ['uitbuit'] },
  arbeidsuitbuiting: {
    parts: [
      { start: 0, end: 6, lemmas: ['arbeid'] },
      { start: 7, end: 17, lemmas: ['uitbuiting'] },
    ],
  },
}
const analyser: Analyser = {
  version: 'test',
  analyse: (word) => ({ lemmas: [word], families: [], parts: [], ...language[word] }),
  knows: (word) => ['onveilig', 'verband'].includes(word) || language[word] !== undefined,
}
const know = (term: string): readonly KnownWord[] =>
  tokenise(term).map(({ word, form }) => ({ word, form, analysis: analyser.analyse(word, form) }))
const groups: readonly (readonly string[])[] = [
  ['slachtoffer', 'overlever', 'gedupeerde partij'],
  ['gedwongen arbeid', 'arbeidsuitbuiting'],
]
const knowledge: Knowledge = {
  analyser,
  thesaurus: (words) => {
    const asked = words.map(({ word }) => word).join(' ')
    return groups
      .filter((group) => group.includes(asked))
      .flatMap((group) => group.filter((term) => term !== asked).map(know))
  },
}

function partOf(texts: readonly string[]): Part {
  const segment = buildSegment(
    texts.map((text, row) => ({
      row,
      words: tokenise(text),
      values: { edition: [], kind: [], section: [], tag: [], stakeholder: [], source: [] },
    })),
  )
  return createPart(
    segment,
    buildAnalyses(segment, (...word) => analyser.analyse(...word)),
  )
}

type Hit = {
  readonly text: string
  readonly why: readonly string[]
  readonly marked: readonly string[]
  readonly lacks: readonly string[]
}

/** Searches texts, each list a part of the index; the best hit first. */
function search(typed: string, ...partTexts: readonly (readonly string[])[]) {
  const parts = partTexts.map(partOf)
  const vocabularies = parts.map(({ vocabulary }) => vocabulary)
  const plan = planQuery(typed, parseQuery(typed), {
    vocabularies,
    knowledge,
    isHeld: (grounds) => parts.some((part, at) => isHeld(part, grounds[at] ?? { single: [], near: [] })),
    example: ({ value }) => ({ row: Number(value), text: partTexts[0]?.[Number(value)] ?? '' }),
  })
  const found = find(
    plan,
    parts,
    ({ live }) => live,
    ({ live }) => live,
  )
  const list = (which: 'full' | 'partial'): readonly Hit[] => {
    const best = keepBest(100)
    for (const [at, part] of found.parts.entries()) {
      const { score, atMost } = createScorer(part, found.weights)
      for (const doc of members(part[which])) {
        expect(atMost(doc)).toBeGreaterThanOrEqual(score(doc))
        best.offer(at, doc, score(doc))
      }
    }
    return best.list().flatMap(({ part, doc }) => {
      const searched = parts[part]
      const text = partTexts[part]?.[doc]
      if (searched === undefined || text === undefined) return []
      const { highlights, because, lacks } = createExplainer(searched, plan.leaves, part)(text, doc)
      return [
        {
          text,
          why: because.map(({ tier, found: word }) => `${tier} ${word}`),
          marked: highlights.map(([start, end]) => text.slice(start, end)),
          lacks,
        },
      ]
    })
  }
  return { full: list('full'), partial: list('partial'), total: found.total, leaves: plan.leaves }
}

const texts = (hits: readonly Hit[]): readonly string[] => hits.map(({ text }) => text)

describe('a word is widened', () => {
  test.each([
    ['to itself', 'hulp ', 'Hulp.', 'exact Hulp'],
    ['to its inflections', 'slachtoffers ', 'Een slachtoffer.', 'stem slachtoffer'],
    ['to its derivations', 'uitgebuit ', 'De uitbuiting.', 'family uitbuiting'],
    ['to compounds with it', 'uitbuiting ', 'Meer arbeidsuitbuiting.', 'part arbeidsuitbuiting'],
    [
      'to compounds with a derivation of it',
      'uitgebuit ',
      'Meer arbeidsuitbuiting.',
      'part arbeidsuitbuiting',
    ],
    [
      'as a compound to its parts',
      'arbeidsuitbuiting ',
      'Uitbuiting van arbeid.',
      'part Uitbuiting van arbeid',
    ],
    ['to its synonyms', 'slachtoffer ', 'Een overlever.', 'synonym overlever'],
    ['to synonyms of several words', 'slachtoffer ', 'Gedupeerde partij.', 'synonym Gedupeerde partij'],
    ['to what its end may become', 'slacht', 'Een slachtoffer.', 'prefix slachtoffer'],
    ['when it is nowhere, to longer words around it', 'toeslag ', 'Huurtoeslagen.', 'part Huurtoeslagen'],
    ['to a word spelled nearly the same', 'slachtofer ', 'Een slachtoffer.', 'typo slachtoffer'],
    ['to other forms of a word spelled nearly the same', 'slachtofer ', 'Slachtoffers.', 'typo Slachtoffers'],
  ])('%s', (_, typed, text, why) => {
    expect(search(typed, [text, 'Iets anders.']).full.map((hit) => hit.why)).toEqual([[why]])
  })

  test('words side by side are widened to the synonyms of both together', () => {
    expect(texts(search('gedwongen arbeid ', ['Meer arbeidsuitbuiting.', 'Arbeid.']).full)).toEqual([
      'Meer arbeidsuitbuiting.',
    ])
  })

  test.each([
    ['a phrase', '"slachtoffers"', 'Een slachtoffer.'],
    ['a beginning', 'slachtoffers*', 'Een slachtoffer.'],
    ['a word that the library holds, to others that begin so', 'hulp', 'Hulp, hulp en hulp. Hulpeloos.'],
    ['a known word to others spelled nearly the same', 'hulp ', 'Zulk. Hulp.'],
    ['a known word that is nowhere either', 'onveilig ', 'Veilig.'],
    ['to a known word that only looks like a compound with it', 'band ', 'Verband.'],
  ])('not %s', (_, typed, text) => {
    for (const { marked } of search(typed, [text, 'Hulp.', 'Hulp.', 'Hulp.']).full)
      for (const word of marked) expect(word.toLowerCase()).toBe('hulp')
  })

  test('what must not be there is taken with its inflections only', () => {
    const found = search('hulp -slachtoffer', ['Hulp slachtoffers.', 'Hulp overlever.', 'Hulp.'])
    expect(texts(found.full).toSorted()).toEqual(['Hulp overlever.', 'Hulp.'])
  })

  test('an abbreviation in capitals is not the word spelled the same', () => {
    const library = [['Het OM.', 'Om te beginnen.', 'De omgeving.'], ['Om te eindigen.']]
    expect(search('OM', ...library).full.map(({ marked }) => marked)).toEqual([['OM']])
    expect(search('om ', ...library).full.map(({ marked }) => marked)).toEqual([['OM']])
  })
})

describe('order', () => {
  test('a better way comes first, however often and however short a worse one is', () => {
    const inOrder = [
      'Er is uitbuiting van heel veel mensen die lang moeten wachten op de hulp die zij zoeken, elke dag weer.',
      'Uitgebuit.',
      'Arbeidsuitbuiting, arbeidsuitbuiting, arbeidsuitbuiting.',
    ]
    expect(texts(search('uitbuiting ', inOrder.toReversed()).full)).toEqual(inOrder)
  })

  test('a word that stands there more often comes first, then the shorter text', () => {
    const inOrder = ['Hulp en hulp.', 'Meer hulp.', 'Er is nog altijd te weinig hulp.']
    expect(texts(search('hulp ', inOrder.toReversed()).full)).toEqual(inOrder)
  })

  test('parts of the index are ranked together', () => {
    expect(texts(search('hulp ', ['Meer hulp.'], ['Hulp en hulp.'], ['Nee.']).full)).toEqual([
      'Hulp en hulp.',
      'Meer hulp.',
    ])
  })
})

describe('words side by side', () => {
  test('small words are not needed', () => {
    expect(texts(search('hulp van de politie ', ['Politie en hulp.', 'Hulp.']).full)).toEqual([
      'Politie en hulp.',
    ])
  })

  test('nor are those of English', () => {
    expect(texts(search('the victims from Breda ', ['Victims: Breda.', 'Breda.']).full)).toEqual([
      'Victims: Breda.',
    ])
  })

  test('alone a small word is needed', () => {
    expect(texts(search('de ', ['De hulp.', 'Hulp.']).full)).toEqual(['De hulp.'])
  })

  test('when few hold all, those that hold most follow and say what they lack', () => {
    const { full, partial, total } = search('hulp politie zorg ', [
      'Hulp politie zorg.',
      'Hulp, politie.',
      'Zorg.',
    ])
    expect([texts(full), texts(partial), total]).toEqual([['Hulp politie zorg.'], ['Hulp, politie.'], 1])
    expect(partial.map(({ lacks }) => lacks)).toEqual([['zorg']])
  })

  test('with EN between them no others follow, unless none holds all', () => {
    const library = ['Hulp politie zorg.', 'Hulp, politie.', 'Zorg.']
    expect([
      texts(search('hulp EN politie EN zorg ', library).partial),
      texts(search('hulp EN politie EN zorg ', library.slice(1)).partial),
    ]).toEqual([[], ['Hulp, politie.']])
  })

  test('when enough hold all, no others follow', () => {
    const full = Array.from({ length: 5 }, () => 'Hulp politie zorg.')
    expect(search('hulp politie zorg ', [...full, 'Hulp, politie.']).partial).toEqual([])
  })
})

test('statements like one share its telling words; it is not one of them', () => {
  const texts0 = [
    'De politie helpt slachtoffers in Breda.',
    'Slachtoffer in Breda.',
    'De politie in Delft.',
    'De hulp.',
  ]
  const found = search('zoals:0', texts0)
  expect(texts(found.full)).toEqual(['Slachtoffer in Breda.', 'De politie in Delft.'])
  expect(found.full[0]?.why).toEqual(['stem Slachtoffer', 'exact Breda'])
})

test('any text is a query, and what is marked stands on words of the text', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('hulp de OM é"*()-: ')), maxLength: 30 })
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 5 }), (typed, library) => {
      const { full, total } = search(typed, library)
      expect(full.length).toBe(total)
      for (const hit of full) for (const word of hit.marked) expect(word).toMatch(/^[\p{L}\p{M}].*$/u)
    }),
  )
})

describe('the best few', () => {
  test('are those that a full sort gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5 })),
        fc.integer({ min: 1, max: 8 }),
        (scores, limit) => {
          const best = keepBest(limit)
          for (const [doc, score] of scores.entries()) best.offer(0, doc, score)
          const sorted = [...scores.entries()].toSorted(([, one], [, other]) => other - one).slice(0, limit)
          expect(best.list().map(({ doc, score }) => [doc, score])).toEqual(sorted)
        },
      ),
    )
  })
})
