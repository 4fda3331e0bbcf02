/** Chips and text: two views on one query. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addChip,
  chipsOf,
  type ChipValue,
  hasChip,
  parseQuery,
  removeChip,
  toggleChip,
} from '../../../src/shared/query/index.ts'
import { queryText } from '../../support/query-arbitraries.ts'
import { meaning } from '../../support/query-meaning.ts'

const label = (value: string, negated = false): ChipValue => ({ field: 'tag', value, negated })

const chipValue: fc.Arbitrary<ChipValue> = fc
  .oneof(
    fc.record({
      field: fc.constantFrom('tag' as const, 'source' as const, 'section' as const),
      value: fc.constantFrom('Thema/Aangifte', 'Brief van "mei"', '2022/2.2', '-x', 'a)'),
    }),
    fc.record({ field: fc.constant('kind' as const), value: fc.constantFrom('bottleneck', 'quote') }),
    fc.record({ field: fc.constant('year' as const), value: fc.constantFrom('2018', '2018..', '..2022') }),
    fc.record({ field: fc.constant('without' as const), value: fc.constantFrom('tag', 'edition') }),
  )
  .chain((value) => fc.boolean().map((negated) => ({ ...value, negated })))

describe('the chips of a text', () => {
  test.each([
    ['opvang', 'opvang', []],
    ['label:a opvang', 'opvang', ['label:a']],
    ['opvang label:a zorg', 'opvang zorg', ['label:a']],
    ['opvang -label:a', 'opvang ', ['-label:a']],
    ['NIET label:a NIET NIET label:b', '', ['NIET label:a', 'NIET NIET label:b']],
    ['opvang EN label:a EN zorg', 'opvang EN zorg', ['label:a']],
    ['label:a EN label:b', '', ['label:a', 'label:b']],
    ['bron:"brief van mei" (opvang zorg)', '(opvang zorg)', ['bron:"brief van mei"']],
    ['(label:a zorg) soort:vraag', '(label:a zorg) ', ['soort:vraag']],
    ['label:a OF zorg', 'label:a OF zorg', []],
    ['soort:c', 'soort:c', []],
    ['label:', 'label:', []],
  ])('%j: %j and %j', (text, rest, written) => {
    const { text: left, chips } = chipsOf(text)
    expect(left).toBe(rest)
    expect(chips.map(({ range }) => text.slice(range.start, range.end))).toEqual(written)
  })

  test('tell what is meant', () => {
    const { chips } = chipsOf('soort:knelpunten NIET jaar:2022-2018 NIET -zonder:label')
    expect(chips).toMatchObject([
      { field: 'kind', value: 'bottleneck', negated: false },
      { field: 'year', value: '2018..2022', negated: true },
      { field: 'without', value: 'tag', negated: false },
    ])
  })
})

describe('a chip', () => {
  test.each([
    ['', 'label:a '],
    ['opv', 'label:a opv'],
    ['LABEL:A opv', 'LABEL:A opv'],
    ['-label:a opv', 'label:a -label:a opv'],
    ['opvang OF zorg', 'label:a (opvang OF zorg'],
    ['opvang OF zorg ', 'label:a (opvang OF zorg) '],
  ])('is added in front of %j: %j', (text, expected) => {
    expect(addChip(text, label('a'))).toBe(expected)
  })

  test.each([
    ['opvang label:a zorg', 'opvang zorg'],
    ['label:a opvang Tag:A EN zorg', 'opvang zorg'],
    ['opvang -label:a', 'opvang -label:a'],
    ['label:b EN label:a opvang', 'label:b opvang'],
    ['(label:a)', '(label:a)'],
  ])('is removed from %j: %j', (text, expected) => {
    expect(removeChip(text, label('a'))).toBe(expected)
  })

  test('that negates is another than the same that does not', () => {
    expect(toggleChip('-label:a zorg', label('a', true))).toBe('zorg')
    expect(toggleChip('label:a zorg', label('a', true))).toBe('-label:a label:a zorg')
  })

  test('that was added is there, and without it the text means what it meant', () => {
    fc.assert(
      fc.property(queryText, chipValue, (text, value) => {
        fc.pre(!meaning(parseQuery(text)).includes(`${value.field}=`))
        const added = addChip(text, value)
        expect(hasChip(added, value)).toBe(true)
        expect(meaning(parseQuery(toggleChip(added, value)))).toBe(meaning(parseQuery(text)))
      }),
      { numRuns: 3_000 },
    )
  })

  test('that was removed is gone, and the others are still there', () => {
    fc.assert(
      fc.property(queryText, chipValue, chipValue, (text, gone, other) => {
        const both = addChip(addChip(text, gone), other)
        const left = removeChip(both, gone)
        expect(hasChip(left, gone)).toBe(false)
        expect(hasChip(left, other)).toBe(meaning(asMeant(gone)) !== meaning(asMeant(other)))
      }),
      { numRuns: 2_000 },
    )
  })
})

const asMeant = (value: ChipValue) => parseQuery(addChip('', value))
