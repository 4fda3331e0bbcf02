import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Block,
  cutRichText,
  fromPlainText,
  type Inline,
  isPlain,
  isSameText,
  type RichText,
  splitRichText,
  toPlainText,
  trimRichText,
} from '../../../src/shared/domain/index.ts'
import { richText } from '../../support/exchange-arbitraries.ts'

const text = (words: string): Extract<Inline, { type: 'text' }> => ({ type: 'text', text: words })
const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content })
const plain = (...blocks: Block[]): string => toPlainText({ version: 1, blocks })

describe('plain words', () => {
  test.each<[string, readonly Block[], string]>([
    [
      'of paragraphs stand on lines',
      [paragraph(text('Een.')), paragraph(), paragraph(text('Twee.'))],
      'Een.\n\nTwee.',
    ],
    ['run on over marks', [paragraph(text('Op'), { ...text('vang'), marks: ['bold'] })], 'Opvang'],
    ['break at a line break', [paragraph(text('Een'), { type: 'line-break' }, text('twee'))], 'Een\ntwee'],
    [
      'of a link are its words',
      [paragraph({ type: 'link', href: 'https://x', content: [text('hier')] })],
      'hier',
    ],
    [
      'of a reference are its label',
      [paragraph({ type: 'reference', target: 'x', label: '2.2-3' })],
      '2.2-3',
    ],
    [
      'of a footnote follow its paragraph',
      [
        paragraph(text('Een'), { type: 'footnote', content: [text('noot')] }, text(' twee.')),
        paragraph(text('Drie.')),
      ],
      'Een twee.\nnoot\nDrie.',
    ],
    [
      'of a list stand on lines',
      [
        {
          type: 'list',
          style: 'bullet',
          items: [
            { content: [text('Een')], level: 0 },
            { content: [text('twee')], level: 1 },
          ],
        },
      ],
      'Een\ntwee',
    ],
    [
      'of a table row stand on a line, its footnotes after it',
      [
        {
          type: 'table',
          headerRows: 0,
          rows: [
            [
              { content: [text('a'), { type: 'footnote', content: [text('noot')] }] },
              { content: [text('b')] },
            ],
          ],
        },
      ],
      'a\tb\nnoot',
    ],
  ])('%s', (_, blocks, words) => {
    expect(plain(...blocks)).toBe(words)
  })

  test('leave out no word of any rich text', () => {
    const words = (node: unknown): readonly string[] => {
      if (Array.isArray(node)) return node.flatMap(words)
      if (typeof node !== 'object' || node === null) return []
      return Object.entries(node).flatMap(([name, value]: [string, unknown]) =>
        (name === 'text' || name === 'label') && typeof value === 'string' ? [value] : words(value),
      )
    }
    fc.assert(
      fc.property(richText, (rich) => {
        const all = toPlainText(rich)
        for (const word of words(rich.blocks)) expect(all).toContain(word)
      }),
    )
  })
})

describe('plain text', () => {
  const anyText = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', '😀', '\u0000') })

  test('comes back from rich text as it was', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        expect(toPlainText(fromPlainText(words))).toBe(words)
      }),
    )
  })

  test('is plain', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        expect(isPlain(fromPlainText(words))).toBe(true)
      }),
    )
  })

  test('gives back all of a rich text that is plain', () => {
    fc.assert(
      fc.property(richText, (rich) => {
        fc.pre(isPlain(rich))
        expect(fromPlainText(toPlainText(rich))).toEqual(rich)
      }),
      { numRuns: 50 },
    )
  })

  test.each<[string, Block]>([
    ['a mark', paragraph({ ...text('a'), marks: ['italic'] })],
    ['a line break within a paragraph', paragraph(text('a'), { type: 'line-break' }, text('b'))],
    ['a line end within a text', paragraph(text('a\nb'))],
    ['a list', { type: 'list', style: 'number', items: [{ content: [text('a')], level: 0 }] }],
    ['something kept unread', { type: 'opaque', text: 'a', data: null }],
  ])('is not %s', (_, block) => {
    expect(isPlain({ version: 1, blocks: [block] })).toBe(false)
  })
})

describe('the same text', () => {
  test('is so whatever the order of its fields', () => {
    fc.assert(
      fc.property(richText, (rich) => {
        const turned = turnFields(rich)
        expect(JSON.stringify(turned)).not.toBe(JSON.stringify(rich))
        expect(isSameText(rich, turned as typeof rich)).toBe(true)
      }),
    )
  })

  test('is another one with other marks', () => {
    const bold = paragraph({ ...text('vol'), marks: ['bold'] })
    expect(isSameText(fromPlainText('vol'), { version: 1, blocks: [bold] })).toBe(false)
  })
})

describe('splitting', () => {
  const nodesOf = (value: unknown): readonly object[] =>
    typeof value !== 'object' || value === null ? [] : [value, ...Object.values(value).flatMap(nodesOf)]
  const typed = (rich: RichText, type: string): readonly string[] =>
    nodesOf(rich).flatMap((node) => ('type' in node && node.type === type ? [JSON.stringify(node)] : []))
  const hasNotes = (rich: RichText): boolean => typed(rich, 'footnote').length > 0
  const cutPlace = fc
    .tuple(richText, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([rich, share]) => [rich, Math.round(share * toPlainText(rich).length)] as const)

  test('gives two parts that together have the words of the whole, in their order', () => {
    fc.assert(
      fc.property(cutPlace, ([rich, at]) => {
        fc.pre(!hasNotes(rich))
        const [before, after] = cutRichText(rich, at)
        expect(toPlainText(before) + toPlainText(after)).toBe(toPlainText(rich))
      }),
    )
  })

  test('loses and doubles no footnote, reference, table or thing kept unread', () => {
    fc.assert(
      fc.property(cutPlace, ([rich, at]) => {
        const parts = splitRichText(rich, at)
        for (const type of ['footnote', 'reference', 'table', 'opaque', 'opaque-inline'])
          expect(parts.flatMap((part) => typed(part, type))).toEqual(typed(rich, type))
      }),
    )
  })

  test('keeps the marks of every letter', () => {
    const letters = (rich: RichText): readonly string[] =>
      nodesOf(rich).flatMap((node) =>
        'type' in node && node.type === 'text' && 'text' in node
          ? String(node.text)
              .split('')
              .map((letter) => letter + JSON.stringify('marks' in node ? node.marks : []))
          : [],
      )
    const inUnits = fc.property(cutPlace, ([rich, at]) => {
      // Half a letter of two code units is none.
      fc.pre(!/[\uD800-\uDFFF]/.test(toPlainText(rich)))
      expect(cutRichText(rich, at).flatMap(letters)).toEqual(letters(rich))
    })
    fc.assert(inUnits)
  })

  test('takes away only blanks', () => {
    fc.assert(
      fc.property(richText, (rich) => {
        const blank = /\s+/g
        expect(toPlainText(trimRichText(rich)).replaceAll(blank, '')).toBe(
          toPlainText(rich).replaceAll(blank, ''),
        )
      }),
    )
  })

  const bold = (words: string): Inline => ({ ...text(words), marks: ['bold'] })
  const note: Inline = { type: 'footnote', content: [text('noot')] }
  const link = (words: string): Inline => ({ type: 'link', href: 'https://x', content: [text(words)] })
  const list = (...items: readonly Inline[][]): Block => ({
    type: 'list',
    style: 'number',
    items: items.map((content) => ({ content, level: 0 })),
  })

  test.each<[string, readonly Block[], number, readonly Block[], readonly Block[]]>([
    [
      'within a mark',
      [paragraph(bold('Een. Twee.'))],
      5,
      [paragraph(bold('Een.'))],
      [paragraph(bold('Twee.'))],
    ],
    [
      'within a link',
      [paragraph(link('hier daar'))],
      5,
      [paragraph(link('hier'))],
      [paragraph(link('daar'))],
    ],
    [
      'within a list',
      [list([text('Een')], [text('twee drie')], [text('vier')])],
      8,
      [list([text('Een')], [text('twee')])],
      [list([text('drie')], [text('vier')])],
    ],
    [
      'between paragraphs',
      [paragraph(text('Een.')), paragraph(), paragraph(text('Twee.'))],
      4,
      [paragraph(text('Een.'))],
      [paragraph(text('Twee.'))],
    ],
    [
      'behind a footnote, which goes with the word before it',
      [paragraph(text('Een'), note, text(' twee'))],
      3,
      [paragraph(text('Een'), note)],
      [paragraph(text('twee'))],
    ],
    [
      'within a footnote, which is behind its paragraph',
      [paragraph(text('Een'), note), paragraph(text('Twee'))],
      6,
      [paragraph(text('Een'), note)],
      [paragraph(text('Twee'))],
    ],
  ])('%s', (_, blocks, at, before, after) => {
    expect(splitRichText({ version: 1, blocks: [...blocks] }, at)).toEqual([
      { version: 1, blocks: before },
      { version: 1, blocks: after },
    ])
  })
})

/** The same value with the fields of its objects in the opposite order; what is opaque stays as it is. */
function turnFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnFields)
  if (typeof value !== 'object' || value === null) return value
  const turned = Object.entries(value).map(([key, part]) => [key, key === 'data' ? part : turnFields(part)])
  return Object.fromEntries(turned.toReversed())
}
