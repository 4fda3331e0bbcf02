/** Markdown in which no word of a statement is markup. */
import { expect, test } from 'vitest'
import { write } from '../../../src/main/core/publishing/markdown.ts'
import type { RichText } from '../../../src/shared/domain/index.ts'
import { editionWith, placed, published, section, statement, text } from '../../support/published.ts'

const markdownOf = async (words: RichText, sources: 'line' | 'footnote' = 'line'): Promise<string> =>
  new TextDecoder().decode(
    await write(
      published(
        editionWith([
          section('2', 'Aangifte', {
            sections: [
              section('2.1', 'Bereidheid', {
                placements: [
                  placed(statement('a', { text: words, citations: [{ organisation: 'Politie' }] })),
                ],
              }),
            ],
          }),
        ]),
        { sources },
      ),
    ),
  )

test('sections are headings and statements a list', async () => {
  expect(await markdownOf(text('Een uitspraak.'))).toBe(
    [
      '# Bloemlezing 2022',
      'Samen tegen mensenhandel',
      '## 2 Aangifte',
      '### 2.1 Bereidheid',
      '- **2.1-1** Een uitspraak.',
      '  *Politie*\n',
    ].join('\n\n'),
  )
})

test('footnotes stand at the end', async () => {
  expect(await markdownOf(text('A.'), 'footnote')).toMatch(
    /- \*\*2\.1-1\*\* A\.\[\^1\]\n\n\[\^1\]: Politie\n$/,
  )
})

test.each([
  ['# geen kop', String.raw`\# geen kop`],
  ['a * b * c', String.raw`a \* b \* c`],
  ['<script>', String.raw`\<script\>`],
  ['[hier](http://x)', String.raw`\[hier\](http://x)`],
  ['&amp;', String.raw`\&amp;`],
])('%s is no markup', async (words, expected) => {
  expect(await markdownOf(text(words))).toContain(`**2.1-1** ${expected}\n`)
})

test('marks, links, lists and tables are markup', async () => {
  const rich: RichText = {
    version: 1,
    blocks: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'heel ', marks: ['bold'] },
          { type: 'link', href: 'https://voorbeeld.nl', content: [{ type: 'text', text: 'hier' }] },
        ],
      },
      { type: 'list', style: 'bullet', items: [{ level: 0, content: [{ type: 'text', text: 'punt' }] }] },
      {
        type: 'table',
        headerRows: 1,
        rows: [
          [{ content: [{ type: 'text', text: 'a|b' }] }, { content: [] }],
          [{ content: [{ type: 'text', text: 'c' }] }, { content: [{ type: 'text', text: 'd' }] }],
        ],
      },
    ],
  }
  expect(await markdownOf(rich)).toContain(
    [
      '- **2.1-1** **heel** [hier](<https://voorbeeld.nl>)',
      '  - punt',
      String.raw`  | a\|b |  |` + '\n  | --- | --- |\n  | c | d |',
    ].join('\n\n'),
  )
})
