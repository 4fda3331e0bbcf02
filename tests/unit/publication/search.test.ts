/** Searching in a publication: what it finds by itself is tested against the app; here what it counts and narrows. */
import { describe, expect, test } from 'vitest'
import { noFilters } from '../../../src/publication/address.ts'
import { createPublicationSearch, type Filters } from '../../../src/publication/search.ts'
import {
  buildPublicationIndex,
  packIndex,
  type Searched,
  unpackIndex,
  usefulTerms,
} from '../../../src/shared/publication/index.ts'
import { lexicon } from '../../support/lexicon.ts'

const said = (
  text: string,
  section: string,
  kind: string,
  tag: readonly string[] = [],
  organisation: readonly string[] = [],
): Searched => ({ text, values: { section: ['s_1', section], kind: [kind], tag, organisation } })

const statements = [
  said('Aangifte doen duurt lang.', 's_1.1', 'bottleneck', ['Thema/Aangifte'], ['Politie']),
  said('Maak aangifte eenvoudiger.', 's_1.2', 'solution', ['Thema/Aangifte'], ['Gemeente']),
  said('De opvang is vol.', 's_1.2', 'bottleneck', ['Thema/Opvang'], ['Gemeente']),
  said('Een loket voor slachtoffers.', 's_1.2', 'solution'),
]
const named = (...names: readonly string[]) => names.map((name) => ({ id: name, name }))
const built = buildPublicationIndex(statements, lexicon)
const search = createPublicationSearch({
  // As it comes out of a page.
  index: unpackIndex(packIndex(built)),
  lexicon,
  terms: [['slachtoffers', 'overlever']],
  names: {
    section: [
      { id: 's_1', name: '1 Melden' },
      { id: 's_1.1', name: '1.1 Aangifte' },
      { id: 's_1.2', name: '1.2 Hulp' },
    ],
    kind: [
      { id: 'bottleneck', name: 'knelpunt' },
      { id: 'solution', name: 'oplossing' },
    ],
    tag: named('Thema/Aangifte', 'Thema/Opvang'),
    organisation: named('Gemeente', 'Politie'),
  },
  textOf: (at) => statements[at]?.text ?? '',
})
const found = (query: string, filters: Partial<Filters> = {}): readonly number[] =>
  search(query, { ...noFilters, ...filters })
    .hits.map(({ statement }) => statement)
    .toSorted((one, other) => one - other)

describe('without a word', () => {
  test('everything is there, in the order of the text', () => {
    expect(search('', noFilters).hits.map(({ statement }) => statement)).toEqual([0, 1, 2, 3])
  })
  test('a filter narrows', () => {
    expect(found('', { kind: ['solution'] })).toEqual([1, 3])
  })
})

describe('filters', () => {
  test('of one facet are choices, those of several must all hold', () => {
    expect(found('', { organisation: ['Gemeente', 'Politie'] })).toEqual([0, 1, 2])
    expect(found('', { organisation: ['Gemeente'], kind: ['bottleneck'] })).toEqual([2])
  })
  test('of a chapter hold for what is below it', () => {
    expect(found('aangifte', { section: ['s_1'] })).toEqual([0, 1])
    expect(found('aangifte', { section: ['s_1.2'] })).toEqual([1])
  })
  test('that are not there find nothing', () => {
    expect(found('', { tag: ['Thema/Weg'] })).toEqual([])
  })
})

describe('counts', () => {
  test('are of what was found', () => {
    expect(search('aangifte', noFilters).counts.section).toEqual({ s_1: 2, 's_1.1': 1, 's_1.2': 1 })
  })
  test('of a facet are not narrowed by what is chosen in it, but by the others', () => {
    const { counts } = search('aangifte', { ...noFilters, kind: ['solution'] })
    expect(counts.kind).toEqual({ bottleneck: 1, solution: 1 })
    expect(counts.organisation).toEqual({ Gemeente: 1 })
  })
})

describe('fields that are typed', () => {
  test.each([
    ['soort:oplossing', [1, 3]],
    ['label:opvang', [2]],
    ['organisatie:gem aangifte', [1]],
    ['probleemgebied:1.1', [0]],
  ])('%s', (query, expected) => {
    expect(found(query)).toEqual(expected)
  })
  test('that a publication does not know do not narrow', () => {
    expect(found('editie:2018 opvang')).toEqual([2])
  })
})

test('terms that mean the same find each other', () => {
  const { hits } = search('overlever', noFilters)
  expect(hits.map(({ statement, explanation }) => [statement, explanation().because])).toEqual([
    [3, [{ tier: 'synonym', asked: 'overlever', found: 'slachtoffers' }]],
  ])
})

test('a word that is nowhere is taken for the one most like it', () => {
  expect(search('aangfite', noFilters).correction).toBe('aangifte')
})

test('an index comes out of a page as it went in', () => {
  expect(unpackIndex(packIndex(built))).toEqual(built)
})

test('terms of which none is in the text, in any form, are left out', () => {
  const there = [
    ['aangiftes', 'melding'],
    ['loketten', 'hulp aan een slachtoffer'],
  ]
  expect(usefulTerms([...there, ['sekswerk', 'prostitutie']], built, lexicon)).toEqual(there)
})
