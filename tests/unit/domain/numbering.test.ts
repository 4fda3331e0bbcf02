import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  computeNumbers,
  formatNumber,
  type NumberedSection,
  numberStyles,
  type NumberStyle,
  parseOrdinal,
  placeNumber,
} from '../../../src/shared/domain/index.ts'

type Given = {
  readonly id: string
  readonly start?: number
  readonly fixed?: string
  readonly children?: readonly Given[]
}

const toSection = ({ id, start, fixed, children = [] }: Given): NumberedSection => ({
  id,
  start: start ?? null,
  fixedNumber: fixed ?? null,
  children: children.map(toSection),
})

const numbers = (sections: readonly Given[], ...levels: readonly NumberStyle[]): readonly string[] => [
  ...computeNumbers(sections.map(toSection), levels).values(),
]

describe('an ordinal in a style', () => {
  test.each<[NumberStyle, number, string]>([
    ['1', 1, '1'],
    ['1', 999_999, '999999'],
    ['A', 1, 'A'],
    ['A', 26, 'Z'],
    ['A', 27, 'AA'],
    ['A', 52, 'AZ'],
    ['A', 702, 'ZZ'],
    ['A', 703, 'AAA'],
    ['I', 4, 'IV'],
    ['I', 9, 'IX'],
    ['I', 1994, 'MCMXCIV'],
  ])('%s: %d is %s, and back', (style, ordinal, written) => {
    expect(formatNumber('', ordinal, style)).toBe(written)
    expect(parseOrdinal(written, style)).toBe(ordinal)
  })

  const ordinals: Readonly<Record<Exclude<NumberStyle, 'none'>, number>> = {
    '1': 999_999,
    A: 18_278,
    I: 3_999,
  }
  test.each(Object.entries(ordinals) as [NumberStyle, number][])(
    '%s: any up to %d comes back',
    (style, most) => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: most }), (ordinal) => {
          expect(parseOrdinal(formatNumber('', ordinal, style), style)).toBe(ordinal)
        }),
      )
    },
  )

  test('a part is read only where it would be written so', () => {
    const part = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'IVXLCDMAZ019'.split('')), maxLength: 8 }),
    )
    fc.assert(
      fc.property(part, fc.constantFrom(...numberStyles), (written, style) => {
        const ordinal = parseOrdinal(written, style)
        if (ordinal !== null) expect(formatNumber('', ordinal, style)).toBe(written)
      }),
      { numRuns: 1_000 },
    )
  })

  test.each<[NumberStyle, string]>([
    ['1', ''],
    ['1', '0'],
    ['1', '01'],
    ['1', '1a'],
    ['1', '٣'],
    ['A', 'a'],
    ['A', 'AAAA'],
    ['I', 'IIII'],
    ['I', 'IC'],
    ['none', '1'],
  ])('%s: %j is none', (style, part) => {
    expect(parseOrdinal(part, style)).toBeNull()
  })
})

describe('the numbers of a tree', () => {
  test.each<[string, readonly Given[], readonly NumberStyle[], readonly string[]]>([
    ['count along', [{ id: 'a' }, { id: 'b' }], ['1'], ['1', '2']],
    [
      'carry the number above',
      [{ id: 'a', children: [{ id: 'b' }] }, { id: 'c' }],
      ['1', '1'],
      ['1', '1.1', '2'],
    ],
    ['have a style for each level', [{ id: 'a', children: [{ id: 'b' }] }], ['I', 'A'], ['I', 'I.A']],
    ['take the last style deeper down', [{ id: 'a', children: [{ id: 'b' }] }], ['A'], ['A', 'A.A']],
    ['go on from a start', [{ id: 'a', start: 4 }, { id: 'b' }], ['1'], ['4', '5']],
    ['start anew', [{ id: 'a' }, { id: 'b', start: 7 }, { id: 'c' }], ['1'], ['1', '7', '8']],
    ['leave out a level without numbers', [{ id: 'a', children: [{ id: 'b' }] }], ['1', 'none'], ['1', '1']],
    ['begin below a level without numbers', [{ id: 'a', children: [{ id: 'b' }] }], ['none', '1'], ['', '1']],
    [
      'keep a fixed one, which is not counted',
      [{ id: 'a' }, { id: 'b', fixed: '9b' }, { id: 'c' }],
      ['1'],
      ['1', '9b', '2'],
    ],
    ['stand below a fixed one', [{ id: 'a', fixed: 'X', children: [{ id: 'b' }] }], ['1', '1'], ['X', 'X.1']],
    ['stand alone below none', [{ id: 'a', fixed: '', children: [{ id: 'b' }] }], ['1', '1'], ['', '1']],
    ['ignore the start of a fixed one', [{ id: 'a', fixed: 'X', start: 5 }, { id: 'b' }], ['1'], ['X', '1']],
  ])('%s', (_, sections, levels, expected) => {
    expect(numbers(sections, ...levels)).toEqual(expected)
  })

  const treeOf = (depth: number): fc.Arbitrary<NumberedSection> =>
    fc.record({
      id: fc.uuid(),
      start: fc.option(fc.integer({ min: 1, max: 50 })),
      fixedNumber: fc.option(fc.constantFrom('', 'x', '2.2')),
      children: depth === 0 ? fc.constant([]) : fc.array(treeOf(depth - 1), { maxLength: 3 }),
    })
  const tree = treeOf(2)
  const levels = fc.array(fc.constantFrom(...numberStyles), { minLength: 1, maxLength: 3 })

  test('are given to every section, in reading order', () => {
    const order = (sections: readonly NumberedSection[]): readonly string[] =>
      sections.flatMap((section) => [section.id, ...order(section.children)])
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), levels, (sections, styles) => {
        expect([...computeNumbers(sections, styles).keys()]).toEqual(order(sections))
      }),
    )
  })

  test('of a tree without fixed numbers and starts differ within a level that has numbers', () => {
    const plain = (section: NumberedSection): NumberedSection => ({
      ...section,
      start: null,
      fixedNumber: null,
      children: section.children.map(plain),
    })
    const styles = fc.array(fc.constantFrom('1' as const, 'A' as const, 'I' as const), {
      minLength: 1,
      maxLength: 3,
    })
    fc.assert(
      fc.property(fc.array(tree.map(plain), { maxLength: 4 }), styles, (sections, chosen) => {
        const given = [...computeNumbers(sections, chosen).values()]
        expect(new Set(given).size).toBe(given.length)
      }),
    )
  })
})

test.each([
  ['2.2', 3, '2.2-3'],
  ['', 3, '3'],
])('below %j the statement at %d has place %s', (number, ordinal, place) => {
  expect(placeNumber(number, ordinal)).toBe(place)
})
