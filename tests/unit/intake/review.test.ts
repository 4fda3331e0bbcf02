import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Proposal } from '../../../src/shared/contract/index.ts'
import { proposeFromText } from '../../../src/main/core/intake/index.ts'
import {
  changeHeading,
  confirm,
  countReview,
  editText,
  mergeWithNext,
  moveBlock,
  moveEnd,
  moveSplit,
  moveToSection,
  redo,
  type Review,
  shiftLine,
  splitAt,
  startHistory,
  startReview,
  startSection,
  step,
  stepUncertain,
  toggleHeading,
  toggleRejected,
  toProposal,
  undo,
} from '../../../src/renderer/views/intake/review/index.ts'

const page = readFileSync(
  new URL('../../../corpus/samen-tegen-mensenhandel-p18.txt', import.meta.url),
  'utf8',
)
const proposal = proposeFromText(page)
const start = startReview('p18.txt', page, proposal)

/** A page of lines, each a statement of its own unless told otherwise. */
function reviewOf(
  text: string,
  sections: readonly (readonly (readonly [number, number, number])[][])[],
): Review {
  const lines = text.split('\n')
  return startReview('t.txt', text, {
    furniture: [],
    warnings: [],
    sections: sections.map((statements, at) => ({
      number: `${at + 1}`,
      title: `Titel ${at + 1}`,
      kind: 'problem-area',
      continued: false,
      lines: [],
      statements: statements.map((stretches) => ({
        text: stretches.map(([line, from, to]) => (lines[line - 1] ?? '').slice(from, to).trim()).join(' '),
        confidence: 0.5,
        page: 1,
        quote: '',
        lines: stretches.map(([line, from, to]) => ({ page: 1, line, from, to })),
      })),
    })),
  })
}

const texts = (review: Review): readonly string[] =>
  toProposal(review).sections.flatMap(({ statements }) => statements.map(({ text }) => text))
const keyAt = (review: Review, index: number): string => review.blocks[index]?.key ?? ''

describe('the real page', () => {
  test('untouched comes out as it was proposed', () => {
    const told = ({ sections }: Proposal) =>
      sections.map(({ number, title, kind, continued, statements }) => ({
        number,
        title,
        kind,
        continued,
        statements,
      }))
    expect(told(toProposal(start))).toEqual(told(proposal))
  })

  test('has each statement read again from its words as it was read', () => {
    for (const { key, type, words } of start.blocks) {
      if (type !== 'statement' || words.length < 2) continue
      const again = mergeWithNext(splitAt(start, key, 1), key)
      expect(again.blocks.find((block) => block.key === key)).toMatchObject({
        text: start.blocks.flatMap((block) =>
          block.key === key && block.type === 'statement' ? block.text : [],
        )[0],
      })
    }
  })
})

type Step = (review: Review) => Review

const anyKey = (use: (review: Review, key: string) => Review) =>
  fc.nat().map(
    (at): Step =>
      (review) =>
        use(review, keyAt(review, at % review.blocks.length)),
  )

const lineOf = (review: Review, key: string, at: number): number => {
  const words = review.blocks.find((block) => block.key === key)?.words ?? []
  return words[at % Math.max(words.length, 1)]?.line ?? 1
}

/** Every operation but setting aside and editing. */
const moves = fc.oneof(
  ...(['word', 'line'] as const).flatMap((unit) =>
    (['take', 'give'] as const).map((way) => anyKey((review, key) => moveEnd(review, key, unit, way))),
  ),
  anyKey(mergeWithNext),
  anyKey(toggleHeading),
  anyKey(confirm),
  anyKey((review, key) => moveBlock(review, key, 1)),
  anyKey((review, key) => moveBlock(review, key, -1)),
  anyKey((review, key) => startSection(review, key, { number: '9', title: 'Nieuw', kind: 'problem-area' })),
  anyKey((review, key) => changeHeading(review, key, { number: '8', title: 'Anders', kind: 'chapter' })),
  fc.tuple(fc.nat(), fc.nat(), fc.nat()).chain(([one, other, which]) =>
    fc.constantFrom<Step>(
      (review) => {
        const key = keyAt(review, one % review.blocks.length)
        return splitAt(review, key, other % 12)
      },
      (review) => {
        const key = keyAt(review, one % review.blocks.length)
        return moveSplit(review, key, lineOf(review, key, other), which % 2 === 0 ? 'left' : 'right')
      },
      (review) => {
        const key = keyAt(review, one % review.blocks.length)
        return shiftLine(review, key, lineOf(review, key, other))
      },
      (review) =>
        moveToSection(
          review,
          keyAt(review, one % review.blocks.length),
          keyAt(review, other % review.blocks.length),
        ),
    ),
  ),
)
const asides = fc.oneof(
  anyKey(toggleRejected),
  anyKey((review, key) => editText(review, key, 'Met de hand geschreven.')),
)

const wordsOf = (review: Review): readonly string[] =>
  review.blocks.flatMap(({ words }) => words.map(({ line, from }) => `${line}:${from}`)).toSorted()

describe('whatever is done', () => {
  test('loses and doubles no word of the source', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(moves, asides), { maxLength: 40 }), (steps) => {
        const end = steps.reduce((review, step) => step(review), start)
        expect(wordsOf(end)).toEqual(wordsOf(start))
      }),
      { numRuns: 60 },
    )
  })

  test('without setting aside and editing, all words are taken in', () => {
    fc.assert(
      fc.property(fc.array(moves, { maxLength: 40 }), (steps) => {
        const end = steps.reduce((review, step) => step(review), start)
        const taken = toProposal(end).sections.flatMap((section) => [
          ...section.lines,
          ...section.statements.flatMap(({ lines }) => lines),
        ])
        const length = (line: number, from: number, to: number): number =>
          (end.source.lines[line - 1]?.text.slice(from, to) ?? '').replaceAll(/\s/g, '').length
        const letters = (stretches: readonly { line: number; from: number; to: number }[]): number =>
          stretches.reduce((sum, { line, from, to }) => sum + length(line, from, to), 0)
        expect(letters(taken)).toBe(letters(start.blocks.flatMap(({ words }) => words)))
      }),
      { numRuns: 60 },
    )
  })

  test('keeps keys apart and a heading in front', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(moves, asides), { maxLength: 40 }), (steps) => {
        const { blocks } = steps.reduce((review, step) => step(review), start)
        expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length)
        expect(blocks[0]).toMatchObject({ type: 'heading', isRejected: false })
      }),
      { numRuns: 60 },
    )
  })

  test('all steps back is the start, all steps forward the end', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(moves, asides), { maxLength: 30 }), (steps) => {
        const end = steps.reduce((history, next) => step(history, next(history.now)), startHistory(start))
        const back = end.past.reduce((history) => undo(history), end)
        expect(back.now).toBe(start)
        const again = back.future.reduce((history) => redo(history), back)
        expect(again.now).toBe(end.now)
        expect(again.past).toEqual(end.past)
      }),
      { numRuns: 30 },
    )
  })
})

describe('one operation', () => {
  const two = reviewOf('De opvang is vol. Dat moet\nbeter worden. Er is geld.', [
    [
      [
        [1, 0, 26],
        [2, 0, 13],
      ],
      [[2, 14, 25]],
    ],
  ])

  test('takes and gives a word at the end of a statement', () => {
    expect(texts(moveEnd(two, keyAt(two, 1), 'word', 'take'))).toEqual([
      'De opvang is vol. Dat moet beter worden. Er',
      'is geld.',
    ])
    expect(texts(moveEnd(two, keyAt(two, 1), 'word', 'give'))).toEqual([
      'De opvang is vol. Dat moet beter',
      'worden. Er is geld.',
    ])
  })

  test('takes a whole line, and a statement without words is gone', () => {
    const taken = moveEnd(two, keyAt(two, 1), 'line', 'take')
    expect(texts(taken)).toEqual(['De opvang is vol. Dat moet beter worden. Er is geld.'])
    expect(taken.blocks).toHaveLength(2)
  })

  test('splits and merges; only what was chosen counts as looked at', () => {
    const split = splitAt(two, keyAt(two, 1), 4)
    expect(texts(split)).toEqual(['De opvang is vol.', 'Dat moet beter worden.', 'Er is geld.'])
    expect(texts(mergeWithNext(split, keyAt(split, 1)))).toEqual(texts(two))
    expect(countReview(split).uncertain).toBe(1)
    expect(stepUncertain(split, 1, 1)).toBe(3)
  })

  test('a broken word is mended when its halves come together', () => {
    const broken = reviewOf('Er is te weinig aan-\ndacht voor.', [[[[1, 0, 20]], [[2, 0, 11]]]])
    expect(texts(mergeWithNext(broken, keyAt(broken, 1)))).toEqual(['Er is te weinig aandacht voor.'])
  })

  test('the mark of a list item goes along, and is never part of a text', () => {
    const text = '• Er is te\n• weinig opvang.'
    const stretch = (line: number, to: number) => [{ page: 1, line, from: 0, to }]
    const statement = { confidence: 1, page: 1, quote: '' }
    const list = startReview('t.txt', text, {
      furniture: [],
      warnings: [],
      sections: [
        {
          number: null,
          title: null,
          kind: 'problem-area',
          continued: false,
          lines: [],
          statements: [
            { ...statement, text: 'Er is te', lines: stretch(1, 10) },
            { ...statement, text: 'weinig opvang.', lines: stretch(2, 16) },
          ],
        },
      ],
    })
    expect(texts(moveEnd(list, keyAt(list, 1), 'word', 'take'))).toEqual(['Er is te weinig', 'opvang.'])
    expect(texts(mergeWithNext(list, keyAt(list, 1)))).toEqual(['Er is te weinig opvang.'])
  })

  const columns = reviewOf('links een rechts een\nlinks twee rechts twee\n           rechts drie', [
    [
      [
        [1, 0, 9],
        [2, 0, 10],
      ],
      [
        [1, 10, 20],
        [2, 11, 22],
        [3, 11, 22],
      ],
    ],
  ])

  test('moves the split between two columns, from either side', () => {
    const left = texts(moveSplit(columns, keyAt(columns, 1), 2, 'left'))
    expect(left).toEqual(['links een links', 'rechts een twee rechts twee rechts drie'])
    expect(texts(moveSplit(columns, keyAt(columns, 2), 2, 'left'))).toEqual(left)
    expect(texts(moveSplit(columns, keyAt(columns, 1), 1, 'right'))).toEqual([
      'links een rechts links twee',
      'een rechts twee rechts drie',
    ])
  })

  test('shifts a line to the other column, in its place there', () => {
    expect(texts(shiftLine(columns, keyAt(columns, 2), 3))).toEqual([
      'links een links twee rechts drie',
      'rechts een rechts twee',
    ])
  })

  test('a text by hand stays when words come and go', () => {
    const edited = editText(two, keyAt(two, 1), 'De opvang zit vol.')
    expect(texts(moveEnd(edited, keyAt(two, 1), 'word', 'take'))).toEqual([
      'De opvang zit vol. Er',
      'is geld.',
    ])
    expect(texts(mergeWithNext(edited, keyAt(two, 1)))).toEqual(['De opvang zit vol. Er is geld.'])
  })

  const sections = reviewOf('een\ntwee\ndrie', [[[[1, 0, 3]], [[2, 0, 4]]], [[[3, 0, 4]]]])
  const grouped = (review: Review): readonly (readonly string[])[] =>
    toProposal(review).sections.map(({ statements }) => statements.map(({ text }) => text))

  test('moves statements over a heading, or straight to a section', () => {
    expect(grouped(moveBlock(sections, keyAt(sections, 2), 1))).toEqual([['een'], ['twee', 'drie']])
    expect(grouped(moveToSection(sections, keyAt(sections, 1), keyAt(sections, 3)))).toEqual([
      ['twee'],
      ['een', 'drie'],
    ])
    expect(grouped(moveToSection(sections, keyAt(sections, 4), keyAt(sections, 0)))).toEqual([
      ['een', 'twee', 'drie'],
      [],
    ])
  })

  test('a heading set aside joins its section to the one before, and comes back', () => {
    const joined = toggleRejected(sections, keyAt(sections, 3))
    expect(grouped(joined)).toEqual([['een', 'twee', 'drie']])
    expect(grouped(toggleRejected(joined, keyAt(sections, 3)))).toEqual(grouped(sections))
  })

  test('a statement becomes a heading with its number', () => {
    const text = reviewOf('een\n2.3 Onvoldoende opvang', [[[[1, 0, 3]], [[2, 0, 23]]]])
    expect(toggleHeading(text, keyAt(text, 2)).blocks[2]).toMatchObject({
      type: 'heading',
      number: '2.3',
      title: 'Onvoldoende opvang',
    })
  })

  test('a heading follows its words: its number goes and comes with them', () => {
    const text = reviewOf('een\n2.3 Opvang', [[[[1, 0, 3]], [[2, 0, 10]]]])
    const headed = toggleHeading(text, keyAt(text, 2))
    const taken = moveEnd(headed, keyAt(text, 1), 'word', 'take')
    expect(taken.blocks[2]).toMatchObject({ number: null, title: 'Opvang' })
    expect(moveEnd(taken, keyAt(text, 1), 'word', 'give').blocks[2]).toMatchObject({ number: '2.3' })
  })

  test('the first heading can go nowhere', () => {
    const key = keyAt(sections, 0)
    expect(toggleRejected(sections, key)).toBe(sections)
    expect(toggleHeading(sections, key)).toBe(sections)
    expect(moveBlock(sections, keyAt(sections, 1), -1)).toBe(sections)
  })
})
