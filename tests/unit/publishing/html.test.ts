/** A publication as HTML in which no word of a statement is markup. */
import { createHash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { createFileWriter, createFolderWriter } from '../../../src/main/core/publishing/html/index.ts'
import type { Options } from '../../../src/shared/document/index.ts'
import type { RichText } from '../../../src/shared/domain/index.ts'
import { makePublication } from '../../../tools/publication/index.ts'
import { lexiconFile } from '../../support/lexicon.ts'
import { editionWith, placed, published, section, statement, text } from '../../support/published.ts'

const addresses = { lexicon: lexiconFile.href, publication: (await makePublication()).href }
const [writeFile, writeFolder] = [createFileWriter(addresses), createFolderWriter(addresses)]

const chapter = (words: RichText) =>
  editionWith([
    section('2', 'Aangifte', {
      sections: [
        section('2.1', 'Bereidheid', {
          placements: [
            placed(
              statement('politie-7', {
                text: words,
                citations: [{ organisation: 'Politie Maasmond', type: 'politie', respondent: 'J. Bakker' }],
              }),
            ),
          ],
        }),
      ],
    }),
  ])

const htmlOf = async (words: RichText, options: Partial<Options> = {}): Promise<string> =>
  new TextDecoder().decode(await writeFile(published(chapter(words), options)))

/** What stands within the words of the only statement. */
const wordsIn = (html: string): string =>
  /<div class="words">(.*?)<\/div><p class="source"/s.exec(html)?.[1] ?? ''

/** What the index of a page holds, as far as it is text. */
const indexIn = (html: string): string => {
  const [, packed = ''] = /<data id="index" value="([^"]*)"/.exec(html) ?? []
  return inflateRawSync(Buffer.from(packed, 'base64')).toString()
}

const unescape = (html: string): string =>
  html.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))

describe('a file', () => {
  test('no text is markup, and every one comes back as it was', async () => {
    const signs = fc.constantFrom('<', '>', '&', '"', "'", '/', '`', '=', '-', '!', 'a', 'é', '😀', ' ')
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: signs, minLength: 1 }), async (words) => {
        const inner = wordsIn(await htmlOf(text(words)))
        const [, plain = ''] = /^<p dir="auto">([^<>"']*)<\/p>$/.exec(inner) ?? []
        expect(unescape(plain)).toBe(words)
      }),
      { numRuns: 30 },
    )
  })

  test('runs and styles itself with nothing but what its policy names', async () => {
    const html = await htmlOf(text('Een.'))
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
    const hashes = [/<script>(.*?)<\/script>/s, /<style>(.*?)<\/style>/s].map((pattern) => {
      const [, content = ''] = pattern.exec(html) ?? []
      return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
    })
    expect(unescape(policy)).toBe(
      `default-src 'none'; script-src ${hashes[0]}; style-src ${hashes[1]}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`,
    )
  })

  test('loads nothing', async () => {
    const html = await htmlOf(text('Een.'))
    const markup = html.replaceAll(/<(script|style)>.*?<\/\1>/gs, '')
    expect(markup).not.toMatch(/\s(?:src|srcset|style|on\w+)=|<(?:img|iframe|object|embed|base)\b|url\(/)
  })

  test('the same document gives the same file', async () => {
    expect(await htmlOf(text('Een.'))).toBe(await htmlOf(text('Een.')))
  })

  test('headings follow their level', async () => {
    expect([...(await htmlOf(text('Een.'))).matchAll(/<h(\d)[ >]/g)].map(([, level]) => level)).toEqual([
      '1',
      '2',
      '2',
      '3',
    ])
  })

  test('lists, tables, links and notes are what they are', async () => {
    const words = wordsIn(
      await htmlOf({
        version: 1,
        blocks: [
          {
            type: 'list',
            style: 'bullet',
            items: [
              { level: 0, content: [{ type: 'text', text: 'een' }] },
              { level: 1, content: [{ type: 'text', text: 'daaronder', marks: ['bold'] }] },
              { level: 0, content: [{ type: 'text', text: 'twee' }] },
            ],
          },
          {
            type: 'table',
            headerRows: 1,
            rows: [
              [{ content: [{ type: 'text', text: 'kop' }] }],
              [{ content: [{ type: 'text', text: 'cel' }] }],
            ],
          },
          {
            type: 'paragraph',
            content: [
              {
                type: 'link',
                href: 'https://voorbeeld.nl/?a=1&b=2',
                content: [{ type: 'text', text: 'hier' }],
              },
              { type: 'footnote', content: [{ type: 'text', text: 'Noot.' }] },
            ],
          },
        ],
      }),
    )
    expect(words).toContain(
      '<ul><li dir="auto">een<ul><li dir="auto"><strong>daaronder</strong></li></ul></li><li dir="auto">twee</li></ul>',
    )
    expect(words).toContain(
      '<table><thead><tr><th scope="col">kop</th></tr></thead><tbody><tr><td>cel</td></tr></tbody></table>',
    )
    expect(words).toContain('<a href="https://voorbeeld.nl/?a=1&#38;b=2" rel="noopener noreferrer">hier</a>')
    expect(words).toContain('<a id="noot-1" href="#noottekst-1" role="doc-noteref" aria-label="Noot 1">1</a>')
  })

  test('a name by which it came in is not in it', async () => {
    expect(await htmlOf(text('Een.'))).not.toContain('politie-7')
  })

  test('nor, when it is anonymous, who said it', async () => {
    const content = {
      ...chapter(text('Volgens J. Bakker van Politie Maasmond gaat het traag.')),
      terms: [
        ['Politie Maasmond', 'traagheid', 'wachttijd'],
        ['opvangplek', 'shelter'],
      ],
    }
    const html = new TextDecoder().decode(await writeFile(published(content, { organisations: 'anonymous' })))
    expect(html + indexIn(html)).not.toMatch(/Maasmond|Bakker/i)
    expect(html).toContain('"terms":[["traagheid","wachttijd"]]')
    expect(indexIn(html)).toContain('traag')
  })
})

test('a statement in two places is one to be found', async () => {
  const twice = statement('a')
  const html = new TextDecoder().decode(
    await writeFile(
      published(
        editionWith([
          section('1', 'Een', { placements: [placed(twice), placed(twice, 'daar'), placed(statement('b'))] }),
        ]),
      ),
    ),
  )
  expect([...html.matchAll(/data-statement="(\d+)"/g)].map(([, number]) => number)).toEqual(['0', '0', '1'])
})

describe('a folder', () => {
  test('holds the page and what lies beside it, and runs nothing else', async () => {
    const files = unzipSync(await writeFolder(published(chapter(text('Een.')))))
    expect(Object.keys(files)).toEqual([
      'index.html',
      'publicatie.css',
      'publicatie.js',
      'zoekindex.js',
      'woordenboek.js',
    ])
    const html = new TextDecoder().decode(files['index.html'])
    expect(unescape(html)).toContain("default-src 'none'; script-src 'self'; style-src 'self';")
    expect(html).not.toMatch(/<style|<script>/)
  })
})
