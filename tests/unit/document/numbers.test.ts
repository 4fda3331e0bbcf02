/** The lists that count headings give exactly the numbers that the headings have. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type HeadingLists, headingLists, type Section } from '../../../src/shared/document/index.ts'
import { formatNumber } from '../../../src/shared/domain/index.ts'
import { numberedEditions } from '../../support/numbered-editions.ts'
import { editionWith, published, section } from '../../support/published.ts'

const flat = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((one) => [one, ...flat(one.sections)])

/** Counts as a word processor does: every list goes on, and a heading restarts the levels below it. */
function counted(sections: readonly Section[], { lists, of }: HeadingLists): readonly string[] {
  const counts = lists.map((): number[] => [])
  return flat(sections).map(({ id, level }) => {
    const index = of.get(id)
    if (index === undefined) return ''
    const list = lists[index]
    const own = counts[index]
    if (list === undefined || own === undefined) throw new Error('no such list')
    if (list.levels.length === 0) return list.prefix
    const at = level - list.root
    own[at] = (own[at] ?? (list.levels[at]?.start ?? 1) - 1) + 1
    own.length = at + 1
    return (
      list.prefix +
      own.map((ordinal, depth) => formatNumber('', ordinal, list.levels[depth]?.style ?? '1')).join('.')
    )
  })
}

const numbersOf = (sections: readonly Section[]) => flat(sections).map(({ number }) => number.text)

describe('headings are in as few lists as count to their numbers', () => {
  const of = (...numbers: readonly (readonly [string, ...string[]])[]) =>
    published(
      editionWith(
        numbers.map(([number, ...below], at) =>
          section(number, `${at}`, { sections: below.map((one, index) => section(one, `${at}-${index}`)) }),
        ),
      ),
    ).sections

  test.each([
    [
      'a whole edition',
      [
        ['1', '1.1', '1.2'],
        ['2', '2.1'],
      ],
      1,
    ],
    [
      'a chapter that starts later',
      [
        ['4', '4.1'],
        ['5', '5.1'],
      ],
      1,
    ],
    [
      'a jump',
      [
        ['1', '1.1', '1.5', '1.6'],
        ['2', '2.1'],
      ],
      2,
    ],
    [
      'a second chapter that begins otherwise',
      [
        ['1', '1.1'],
        ['2', '2.3', '2.4'],
        ['3', '3.1'],
      ],
      2,
    ],
    ['numbers that were read', [['2.2'], ['2.3'], ['2.4']], 1],
    ['a number of another kind', [['2.2'], ['3']], 2],
    ['a number that no list gives', [['1'], ['1bis'], ['2']], 2],
    ['no numbers', [[''], ['']], 0],
  ] as const)('%s', (_, numbers, expected) => {
    const sections = of(...numbers)
    const headings = headingLists(sections)
    expect(headings.lists).toHaveLength(expected)
    expect(counted(sections, headings)).toEqual(numbersOf(sections))
  })
})

test('whatever the tree, its scheme, starts and fixed numbers', () => {
  fc.assert(
    fc.property(numberedEditions, (edition) => {
      const { sections } = published(edition)
      expect(counted(sections, headingLists(sections))).toEqual(numbersOf(sections))
    }),
    { numRuns: 300 },
  )
})
