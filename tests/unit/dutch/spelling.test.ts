import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allowedDistance, lettersOf, spellingDistance, spellingOf } from '../../../src/shared/dutch/index.ts'

describe('spelling', () => {
  test.each([
    ['the same word', 'opvang', 'opvang', 0],
    ['a letter too few', 'slachtofer', 'slachtoffer', 1],
    ['a letter too many', 'opvanng', 'opvang', 1],
    ['another letter', 'opvank', 'opvang', 1],
    ['two letters swapped', 'aangitfe', 'aangifte', 1],
    ['two mistakes', 'slagtofer', 'slachtoffer', 1.5],
    ['ei for ij', 'beleidsveiheid', 'beleidsvijheid', 0.5],
    ['ou for au', 'benouwd', 'benauwd', 0.5],
    ['k for c', 'kontrakt', 'contract', 0.5],
    ['o for eau', 'uitzendburo', 'uitzendbureau', 0.5],
  ])('%s', (_, one, other, distance) => {
    expect(spellingDistance(one, other, 2)).toBe(distance)
  })

  /** As its definition says, without bounds: slow. */
  function aligned(one: string, other: string): number {
    const rows = Array.from({ length: one.length + 1 }, (_r, row) =>
      Array.from({ length: other.length + 1 }, (_c, column) => (row === 0 ? column : column === 0 ? row : 0)),
    )
    const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY
    for (let row = 1; row <= one.length; row += 1)
      for (let column = 1; column <= other.length; column += 1) {
        const same = one[row - 1] === other[column - 1]
        const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
        const cost = Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (same ? 0 : 1),
          swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        )
        rows[row]?.splice(column, 1, cost)
      }
    return at(one.length, other.length)
  }

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'd', 't'), maxLength: 40 })

  test('within the bound it is what its definition says, beyond it more than the bound', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
        const distance = spellingOf(one).asWritten(other, most)
        const exact = aligned(one, other)
        if (exact <= most) expect(distance).toBe(exact)
        else expect(distance).toBeGreaterThan(most)
      }),
    )
  })

  test('one word can be compared with longer and shorter ones in turn', () => {
    fc.assert(
      fc.property(word, fc.array(word), (one, others) => {
        const spelling = spellingOf(one)
        for (const other of others)
          expect(spelling.asWritten(other, 2)).toBe(spellingOf(one).asWritten(other, 2))
      }),
    )
  })

  test('a quick look never hides a word that is near', () => {
    const dutch = fc.string({
      unit: fc.constantFrom('e', 'i', 'j', 'c', 'k', 's', 'x', 'd', 't', 'p', 'h', 'f', 'a', 'u'),
      maxLength: 8,
    })
    fc.assert(
      fc.property(dutch, dutch, fc.integer({ min: 1, max: 2 }), (one, other, most) => {
        const spelling = spellingOf(one)
        const letters = lettersOf(other)
        if (spelling.asWritten(other, most) <= most) expect(spelling.canBeWritten(letters, most)).toBe(true)
        if (spelling.asHeard(other, most) <= most) expect(spelling.canBeHeard(letters, most)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  test('a short word is not taken for another', () => {
    expect([3, 4, 7, 8].map(allowedDistance)).toEqual([0, 1, 1, 2])
  })
})
