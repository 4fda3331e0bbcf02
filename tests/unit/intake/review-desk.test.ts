import { describe, expect, test } from 'vitest'
import {
  choose,
  chosenBlock,
  type Desk,
  type DirectCommand,
  directCommands,
  type Review,
  run,
  sentenceStarts,
  startDesk,
  startReview,
  toProposal,
} from '../../../src/renderer/views/intake/review/index.ts'
import { commandOfKey } from '../../../src/renderer/views/intake/review-keys.ts'

type Stretch = readonly [line: number, from: number, to: number]

/** Two columns on three lines, read as the stretches say: one statement a list. The second statement is the uncertain one. */
function reviewOf(...statements: readonly (readonly Stretch[])[]): Review {
  const text =
    'De opvang is vol. Er is geen tolk.\nDat is al jaren zo. Wie helpt dan?\n                    Niemand weet het.'
  const lines = text.split('\n')
  return startReview('t.txt', text, {
    furniture: [],
    warnings: [],
    sections: [
      {
        number: '1',
        title: 'Titel',
        kind: 'problem-area',
        continued: false,
        lines: [],
        statements: statements.map((stretches, index) => ({
          text: stretches.map(([line, from, to]) => (lines[line - 1] ?? '').slice(from, to).trim()).join(' '),
          confidence: index === 1 ? 0.4 : 1,
          page: 1,
          quote: '',
          lines: stretches.map(([line, from, to]) => ({ page: 1, line, from, to })),
        })),
      },
    ],
  })
}

const right = ['De opvang is vol. Dat is al jaren zo.', 'Er is geen tolk. Wie helpt dan? Niemand weet het.']

const texts = ({ history }: Desk): readonly string[] =>
  toProposal(history.now).sections.flatMap(({ statements }) => statements.map(({ text }) => text))

const direct = new Map<string, DirectCommand>(directCommands.map((command) => [command, command]))

function press(desk: Desk, keys: readonly string[]): Desk {
  return keys.reduce((now, combination) => {
    // The list itself moves.
    if (combination === 'k') return above(now)
    const key = combination.split(' ').at(-1) ?? ''
    const held = { ctrlKey: combination.startsWith('Ctrl'), altKey: combination.startsWith('Alt') }
    const command = commandOfKey({ key, shiftKey: false, metaKey: false, ...held }, 'list')
    const known = direct.get(command ?? '')
    if (known === undefined) throw new Error(`${combination} does nothing at once`)
    return run(now, known)
  }, desk)
}

function above(desk: Desk): Desk {
  const { blocks } = desk.history.now
  const index = blocks.findIndex(({ key }) => key === desk.chosen)
  return choose(desk, blocks[index - 1]?.key ?? desk.chosen)
}

describe('a fault in columns costs at most four keys', () => {
  test.each([
    [
      'a word of the right column is at the left',
      [
        [
          [1, 0, 20],
          [2, 0, 19],
        ],
        [
          [1, 21, 34],
          [2, 20, 34],
          [3, 20, 37],
        ],
      ],
      ['ArrowLeft'],
    ],
    [
      'two words of the left column are at the right',
      [
        [
          [1, 0, 10],
          [2, 0, 19],
        ],
        [
          [1, 10, 34],
          [2, 20, 34],
          [3, 20, 37],
        ],
      ],
      ['ArrowRight', 'ArrowRight'],
    ],
    [
      'the same on the second line',
      [
        [
          [1, 0, 17],
          [2, 0, 10],
        ],
        [
          [1, 18, 34],
          [2, 10, 34],
          [3, 20, 37],
        ],
      ],
      ['.', 'ArrowRight', 'ArrowRight'],
    ],
    [
      'a line of the right column is at the left',
      [
        [
          [1, 0, 17],
          [2, 0, 19],
          [3, 20, 37],
        ],
        [
          [1, 18, 34],
          [2, 20, 34],
        ],
      ],
      ['k', '.', '.', 'o'],
    ],
  ] as const)('%s', (_, statements, keys) => {
    const start = startDesk(reviewOf(...statements))
    expect(texts(start)).not.toEqual(right)
    expect(texts(press(start, keys))).toEqual(right)
    expect(keys.length).toBeLessThanOrEqual(4)
  })
})

describe('what is chosen', () => {
  const start = startDesk(
    reviewOf(
      [
        [1, 0, 17],
        [2, 0, 19],
      ],
      [[1, 18, 34]],
      [
        [2, 20, 34],
        [3, 20, 37],
      ],
    ),
  )

  test('is first what is uncertain, with a line that it shares', () => {
    expect(chosenBlock(start)).toMatchObject({ text: 'Er is geen tolk.' })
    expect(start.line).toBe(1)
  })

  test('stays the first part after merging, and is there again after undo', () => {
    const merged = press(start, ['m'])
    expect(chosenBlock(merged)).toMatchObject({ text: 'Er is geen tolk. Wie helpt dan? Niemand weet het.' })
    expect(texts(press(merged, ['Ctrl z']))).toEqual(texts(start))
  })

  test('goes to what takes its place when its last word is gone', () => {
    const emptied = press(start, ['Ctrl ArrowUp'])
    expect(emptied.history.now.blocks).toHaveLength(3)
    expect(chosenBlock(emptied)).toMatchObject({ text: 'Er is geen tolk. Wie helpt dan? Niemand weet het.' })
  })

  test('a command that means nothing changes nothing', () => {
    expect(run(start, 'undo')).toBe(start)
    expect(run(start, 'redo')).toBe(start)
  })

  test('is offered a split after each sentence', () => {
    const [, block] = start.history.now.blocks
    expect(block === undefined ? [] : sentenceStarts(block)).toEqual([4])
  })
})
