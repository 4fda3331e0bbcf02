/** Editions that every format must hold: all that a text can have, a great many statements, and hostile words. */
import fc from 'fast-check'
import type { Content } from '../../src/shared/document/index.ts'
import type { RichText } from '../../src/shared/domain/index.ts'
import { richText } from './exchange-arbitraries.ts'
import { editionWith, placed, section, statement, text } from './published.ts'

/** Every mark, link, reference, note, list and table. */
export const everything: RichText = {
  version: 1,
  blocks: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Vet ', marks: ['bold', 'underline'] },
        { type: 'text', text: 'en schuin', marks: ['italic', 'strikethrough', 'superscript'] },
        { type: 'line-break' },
        {
          type: 'link',
          href: 'https://voorbeeld.nl/?a=1&b=2',
          content: [{ type: 'text', text: 'een adres' }],
        },
        { type: 'reference', target: 'b', label: '2.1-2' },
        { type: 'footnote', content: [{ type: 'text', text: 'een noot' }] },
      ],
    },
    {
      type: 'list',
      style: 'number',
      items: [
        { level: 0, content: [{ type: 'text', text: 'eerste' }] },
        { level: 1, content: [{ type: 'text', text: 'dieper' }] },
      ],
    },
    {
      type: 'table',
      headerRows: 1,
      rows: [[{ content: [{ type: 'text', text: 'kop' }] }], [{ content: [{ type: 'text', text: 'cel' }] }]],
    },
  ],
}

/** Chapter 2 'Aangifte' with 2.1 'Bereidheid', which holds the texts as statements a, b, c, …, and an empty 2.2 'Duur'. */
export const chapterOf = (texts: readonly RichText[]): Content =>
  editionWith([
    section('2', 'Aangifte', {
      kind: 'chapter',
      introduction: text('Waarom.'),
      sections: [
        section('2.1', 'Bereidheid', {
          placements: texts.map((one, at) =>
            placed(
              statement(String.fromCharCode(97 + (at % 26)) + (at < 26 ? '' : at), {
                text: one,
                tags: ['Thema/Opvang'],
                citations: [{ organisation: 'Gemeente <A>', page: at }],
              }),
            ),
          ),
        }),
        section('2.2', 'Duur'),
      ],
    }),
  ])

export const manyTexts: readonly RichText[] = Array.from({ length: 1_000 }, (_, at) =>
  text(`Uitspraak nummer ${at} over de opvang.`),
)

export const hostileTexts: readonly RichText[] = [
  '<w:p>&amp;]]></w:t>"\'',
  '😀👩‍👩‍👧 \u200F\u05E9\u05DC\u05D5\u05DD \u202Eomgekeerd',
  'nul\u0000 bel\u0007 esc\u001B half\uD800 \uFFFE',
  '=HYPERLINK("https://voorbeeld.nl")',
  '%1 {{placeholder}} <!-- -->',
  'x'.repeat(40_000),
  '',
  'eerste regel\ntweede regel\n\n',
].map(text)

const markup = '<x y="z">&amp;]]></x> <!-- \u0000 \u202E \'%1'

/** Markup in every field that a reader sees, and an address that is hard to write. */
export const hostileFields: Content = editionWith([
  section('<1>', markup, {
    kind: 'chapter',
    introduction: text(markup),
    placements: [
      placed(
        statement(markup, {
          text: {
            version: 1,
            blocks: [
              {
                type: 'paragraph',
                content: [
                  {
                    type: 'link',
                    href: 'https://voorbeeld.nl/50%[1]#a#b',
                    content: [{ type: 'text', text: markup }],
                  },
                ],
              },
            ],
          },
          tags: [markup],
          citations: [{ organisation: markup, respondent: markup, name: markup }],
        }),
      ),
    ],
  }),
])

/** Texts of every shape that the domain knows. */
export const shapedTexts: readonly RichText[] = fc.sample(richText, { numRuns: 300, seed: 6 })
