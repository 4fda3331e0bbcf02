/** A PDF file holds the document, and can be read by whoever cannot see it (ISO 14289-1). */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pdfWriter } from '../../src/main/core/publishing/pdf/index.ts'
import {
  type Content,
  type Options,
  plainText,
  profiles,
  type Section,
  type Statement,
} from '../../src/shared/document/index.ts'
import { makePrintFolder } from '../../tools/print/index.ts'
import { isMissing } from '../support/checkers.ts'
import { edition2026 } from '../support/command-line.ts'
import { importJson, openCoreForTest, publish } from '../support/core.ts'
import { openFilledLibrary } from '../support/filled-library.ts'
import { chapterOf, everything, hostileTexts, manyTexts, shapedTexts } from '../support/hard-editions.ts'
import { numberedEditions } from '../support/numbered-editions.ts'
import { dictionariesIn, faultsIn, headingsIn, pagesIn, propertiesOf, signsOf } from '../support/pdf-file.ts'
import { editionWith, idOf, published, section, text } from '../support/published.ts'

const write = pdfWriter(makePrintFolder())

/** What only other languages of writing take for a sign. */
const markup = [
  '#panic("nee") #read("/etc/passwd") #{1 + 1}',
  '$x^2$ `code` @verwijzing <label> \\u{41} // weg /* weg */ = kop',
  '_schuin_ *vet* ~ -- --- ... https://voorbeeld.nl/#a',
  '"aangehaald" en \'zo\'',
  'العربية 漢字 ಕನ್ನಡ e\u0301 \u{1F3F4}\u{E0067}\u{E007F}',
  'adres https://voorbeeld.nl/'.padEnd(400, 'een-lang-adres/'),
].map(text)

const longText = text(Array.from({ length: 2_000 }, (_, at) => `woord${at}`).join(' '))

const fixtures: readonly (readonly [string, Content, Partial<Options>])[] = [
  ['an edition without anything', editionWith([]), {}],
  ['an empty chapter', editionWith([section('2', 'Leeg', { kind: 'chapter' })]), {}],
  ['everything a text can hold', chapterOf([everything, text('B.')]), {}],
  ['1,000 statements', chapterOf(manyTexts), {}],
  ['1,000 statements in two columns', chapterOf(manyTexts), { columns: 2 }],
  ['hostile text', chapterOf(hostileTexts), {}],
  ['hostile text in two columns', chapterOf(hostileTexts), { columns: 2 }],
  ['what Typst would take for markup', chapterOf(markup), {}],
  ['texts of every shape', chapterOf(shapedTexts), {}],
  ['texts of every shape, with their sources in footnotes', chapterOf(shapedTexts), { sources: 'footnote' }],
]

describe.skipIf(isMissing('qpdf'))('qpdf finds nothing in', () => {
  test('the sample, by any profile', async () => {
    const { client } = await openCoreForTest()
    await importJson(client, JSON.parse(readFileSync(edition2026, 'utf8')))
    for (const manner of Object.values(profiles)) {
      const part = { kind: 'edition', edition: '2026-voorbeeld' } as const
      expect(faultsIn((await publish(client, { part, manner, format: 'pdf' })).bytes)).toBe('')
    }
  })

  test('statements of several editions and of the inbox', async () => {
    const { client, id } = await openFilledLibrary()
    const part = { kind: 'statements', statements: ['in', 'oud-1', 'a1', 'b1'].map(id) } as const
    const manner = profiles['Intern werkdocument']
    expect(faultsIn((await publish(client, { part, manner, format: 'pdf' })).bytes)).toBe('')
  })

  test.each(fixtures)('%s', async (_, edition, options) => {
    expect(faultsIn(await write(published(edition, options)))).toBe('')
  })
})

test.skipIf(isMissing('pdfinfo', 'qpdf'))('tells its title, its language and that it is tagged', async () => {
  const bytes = await write(published(chapterOf([text('A.')])))
  const properties = propertiesOf(bytes)
  expect(properties.get('Title')).toBe('Bloemlezing 2022')
  expect(properties.get('Tagged')).toBe('yes')
  const catalogue = dictionariesIn(bytes).find((one) => one['/Type'] === '/Catalog')
  expect(catalogue).toMatchObject({ '/Lang': 'u:nl', '/ViewerPreferences': { '/DisplayDocTitle': true } })
  expect(Buffer.from(bytes).includes('<pdfuaid:part>1</pdfuaid:part>')).toBe(true)
})

/** The headings of a document, without the one above the contents. */
const titlesOf = (sections: readonly Section[]): readonly { level: number; words: string }[] =>
  sections.flatMap(({ level, number, title, sections: below }) => [
    { level, words: [number.text, title].filter((words) => words !== '').join(' ') },
    ...titlesOf(below),
  ])

test.skipIf(isMissing('pdfinfo'))(
  'headings are those of the document, in order, and skip no level',
  async () => {
    await fc.assert(
      fc.asyncProperty(numberedEditions, async (edition) => {
        const document = published(edition)
        const headings = headingsIn(await write(document))
        expect(headings.filter(({ words }) => words !== 'Inhoud')).toEqual(titlesOf(document.sections))
        for (const [at, { level }] of headings.entries())
          expect(level).toBeLessThanOrEqual((headings[at - 1]?.level ?? 0) + 1)
      }),
      { numRuns: 25 },
    )
  },
)

const statementsOf = (sections: readonly Section[]): readonly Statement[] =>
  sections.flatMap(({ statements, sections: below }) => [...statements, ...statementsOf(below)])

const textOf = ({ place, blocks }: Statement): string => `${place} ${plainText(blocks)}`

describe.skipIf(isMissing('pdftotext'))('pdftotext finds every statement once, in order, in', () => {
  test.each([
    ['1,000 statements', manyTexts, 1],
    ['1,000 statements in two columns', manyTexts, 2],
    ['hostile text', hostileTexts, 1],
    ['hostile text in two columns', hostileTexts, 2],
    ['what Typst would take for markup', markup, 1],
    ['a statement longer than a page', [longText], 2],
  ] as const)('%s', async (_, texts, columns) => {
    const manner = { columns, tags: 'left-out', sources: 'left-out', links: 'left-out' } as const
    const document = published(chapterOf(texts), manner)
    const signs = signsOf(pagesIn(await write(document)).flat())
    const expected = ['2.1 Bereidheid', ...statementsOf(document.sections).map(textOf), '2.2 Duur']
    expect(signs.slice(signs.lastIndexOf('2.1Bereidheid'))).toBe(signsOf(expected))
  })

  test('the sample, with their sources in footnotes', async () => {
    const { client } = await openCoreForTest()
    await importJson(client, JSON.parse(readFileSync(edition2026, 'utf8')))
    const part = { kind: 'edition', edition: '2026-voorbeeld' } as const
    const manner = { ...profiles['Citaten met bron'], columns: 2 } as const
    const { bytes } = await publish(client, { part, manner, format: 'pdf' })
    const { rows } = await client.library.statements({
      scope: { kind: 'edition', edition: '2026-voorbeeld' },
      limit: 500,
    })
    const places = pagesIn(bytes).flatMap((lines) => lines.join('\n').match(/^\d+\.\d+-\d+/gm) ?? [])
    expect(places).toEqual(rows.map(({ place }) => place))
  })
})

test.skipIf(isMissing('pdftotext'))('the contents name the page of every heading', async () => {
  const chapters = Array.from({ length: 30 }, (_, at) =>
    section(`${at + 1}`, `Hoofdstuk over ${at + 1}`, { kind: 'chapter' }),
  )
  const pages = pagesIn(await write(published(editionWith(chapters))))
  const entries = pages
    .flat()
    .flatMap((line) => /^(\d+ Hoofdstuk over \d+)[\s.]+(\d+)$/.exec(line)?.slice(1) ?? [])
  const named = Array.from({ length: entries.length / 2 }, (_, at) => ({
    heading: entries[2 * at],
    page: Number(entries[2 * at + 1]),
  }))
  expect(named).toHaveLength(30)
  for (const { heading, page } of named) expect(pages[page - 1]).toContain(heading)
})

test.skipIf(isMissing('qpdf'))('references, contents and tags are links within the file', async () => {
  const { editions, links } = chapterOf([everything, text('B.')])
  const edition = editionWith(editions[0]?.sections ?? [], [
    ...links,
    {
      type: 'related',
      from: { kind: 'statement', id: idOf('b') },
      to: { kind: 'section', id: idOf('deel-Duur') },
    },
  ])
  const linked = dictionariesIn(await write(published(edition))).filter((one) => one['/Subtype'] === '/Link')
  const [outward, inward] = [
    linked.filter((one) => JSON.stringify(one).includes('/URI')),
    linked.filter((one) => !JSON.stringify(one).includes('/URI')),
  ]
  expect(outward).toHaveLength(1)
  // Three headings and the tags in the contents, a reference, a link, and two places of a tag.
  expect(inward.length).toBeGreaterThanOrEqual(7)
  for (const one of linked) expect(one['/Contents']).toBeTypeOf('string')
})

test.skipIf(isMissing('qpdf'))('holds its own typefaces and no others', async () => {
  const bytes = await write(published(chapterOf([everything, ...markup])))
  const fonts = dictionariesIn(bytes).filter((one) => one['/Type'] === '/FontDescriptor')
  const names = new Set(fonts.map((one) => String(one['/FontName']).replace(/^\/[A-Z]{6}\+/, '')))
  expect([...names].filter((name) => !/^(?:SourceSerif4|FiraSans)-|^BloemlezingBox$/.test(name))).toEqual([])
  for (const one of fonts) expect(one['/FontFile2'] ?? one['/FontFile3']).toBeDefined()
})

test('can be made of any text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 8 }),
      async (texts) => {
        const bytes = await write(published(chapterOf(texts.map(text)), { sources: 'footnote' }))
        expect(bytes.length).toBeGreaterThan(1_000)
      },
    ),
  )
})

test('is the same file each time', async () => {
  const document = published(chapterOf([everything, text('B.')]))
  expect(Buffer.from(await write(document)).equals(await write(document))).toBe(true)
})
