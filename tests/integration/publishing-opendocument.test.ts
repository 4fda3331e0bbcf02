/** An OpenDocument text holds the document, is valid, and counts its headings itself. */
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { write } from '../../src/main/core/publishing/odt/index.ts'
import { textWithin } from '../../src/main/core/office-file/index.ts'
import { type Document, documentProperties, profiles, type Section } from '../../src/shared/document/index.ts'
import type { RichText } from '../../src/shared/domain/index.ts'
import { isMissing } from '../support/checkers.ts'
import { edition2026 } from '../support/command-line.ts'
import { importJson, openCoreForTest, publish } from '../support/core.ts'
import {
  chapterOf,
  everything,
  hostileFields,
  hostileTexts,
  manyTexts,
  shapedTexts,
} from '../support/hard-editions.ts'
import { numberedEditions } from '../support/numbered-editions.ts'
import {
  allWithin,
  attributeOf,
  odtBookmarks,
  odtHeadings,
  odtParagraphs,
  odtPart,
  schemaErrorsIn,
} from '../support/odt-file.ts'
import { editionWith, idOf, published, section, text } from '../support/published.ts'
import { partsOf, withPart } from '../support/word-file.ts'

const content = 'content.xml'
const small = published(chapterOf([text('A.'), text('B.')]))

describe.skipIf(isMissing('jing'))('the schema of OpenDocument 1.3 finds nothing in', () => {
  test.each([
    ['an edition without anything', editionWith([]), {}],
    ['an empty chapter', editionWith([section('2', 'Leeg', { kind: 'chapter' })]), {}],
    ['everything a text can hold', chapterOf([everything, text('B.')]), {}],
    ['1,000 statements in two columns', chapterOf(manyTexts), { columns: 2 }],
    ['hostile text', chapterOf(hostileTexts), {}],
    ['markup in every field', hostileFields, {}],
    ['texts of every shape', chapterOf(shapedTexts), {}],
    [
      'texts of every shape, with their sources in footnotes',
      chapterOf(shapedTexts),
      { sources: 'footnote' },
    ],
  ] as const)('%s', async (_, edition, options) => {
    expect(schemaErrorsIn([await write(published(edition, options))])).toEqual([])
  })

  test('headings that are numbered in any way', async () => {
    const editions = fc.sample(numberedEditions, { numRuns: 40, seed: 6 })
    const files = await Promise.all(editions.map((edition) => write(published(edition))))
    expect(schemaErrorsIn(files)).toEqual([])
  })

  test('the first chapter of the sample, by any profile', async () => {
    const { client } = await openCoreForTest()
    await importJson(client, JSON.parse(readFileSync(edition2026, 'utf8')))
    const edition = '2026-voorbeeld'
    const [first] = await client.library.outline({ edition })
    const part = { kind: 'sections', edition, sections: [first?.id ?? ''] } as const
    const files = await Promise.all(
      Object.values(profiles).map((manner) => publish(client, { part, manner, format: 'odt' })),
    )
    expect(schemaErrorsIn(files.map(({ bytes }) => bytes))).toEqual([])
  })
})

test.skipIf(isMissing('jing'))('the schema sees a fault that was put in', async () => {
  const bytes = await write(small)
  const faulty = withPart(bytes, content, (xml) => xml.replaceAll('<text:tab/>', '<text:tap/>'))
  expect(schemaErrorsIn([faulty])).not.toEqual([])
})

test('the package says first what it is, and lists its parts', async () => {
  const bytes = await write(small)
  const type = 'application/vnd.oasis.opendocument.text'
  // Of a zip the first name stands at 30, and what is stored behind it (OpenDocument 1.3, part 2, 3.3).
  expect(new TextDecoder().decode(bytes.subarray(30, 30 + 8 + type.length))).toBe(`mimetype${type}`)
  const manifest = odtPart(bytes, 'META-INF/manifest.xml')
  expect(attributeOf(manifest, 'manifest:version')).toBe('1.3')
  const entries = allWithin(manifest, 'manifest:file-entry').map((entry) => [
    attributeOf(entry, 'manifest:full-path'),
    attributeOf(entry, 'manifest:media-type'),
  ])
  expect(entries).toEqual([
    ['/', type],
    ...Object.keys(unzipSync(bytes))
      .filter((name) => name.endsWith('.xml') && name !== 'META-INF/manifest.xml')
      .map((name) => [name, 'text/xml']),
  ])
})

test('the same document gives the same bytes', async () => {
  expect(await write(small)).toEqual(await write(small))
})

test('every placement is a bookmark around the words of its statement', async () => {
  const bytes = await write(published(chapterOf([...hostileTexts, text('  twee  blanks '), text('\u00A0')])))
  expect(odtBookmarks(bytes, 'p_')).toEqual([
    { name: `p_${idOf('plaats-a')}`, text: '<w:p>&amp;]]></w:t>"\'' },
    { name: `p_${idOf('plaats-b')}`, text: '😀👩‍👩‍👧 \u200F\u05E9\u05DC\u05D5\u05DD omgekeerd' },
    { name: `p_${idOf('plaats-c')}`, text: 'nul bel esc half\uFFFD ' },
    { name: `p_${idOf('plaats-d')}`, text: '=HYPERLINK("https://voorbeeld.nl")' },
    { name: `p_${idOf('plaats-e')}`, text: '%1 {{placeholder}} <!-- -->' },
    { name: `p_${idOf('plaats-f')}`, text: 'x'.repeat(40_000) },
    { name: `p_${idOf('plaats-g')}`, text: '' },
    { name: `p_${idOf('plaats-h')}`, text: 'eerste regel\ntweede regel\n\n' },
    { name: `p_${idOf('plaats-i')}`, text: '  twee  blanks ' },
    { name: `p_${idOf('plaats-j')}`, text: '\u00A0' },
  ])
})

test('blanks that XML would take together stand as they are', async () => {
  const { [content]: xml = new Uint8Array() } = unzipSync(
    await write(published(chapterOf([text('  twee  blanks ')]))),
  )
  expect(new TextDecoder().decode(xml)).toContain(
    '<text:s text:c="2"/>twee<text:s text:c="2"/>blanks<text:s text:c="1"/>',
  )
})

test('statements stand in their own style, in order, with their place before them', async () => {
  const bytes = await write(published(chapterOf(manyTexts)))
  expect(odtParagraphs(bytes, ['Uitspraak']).map((one) => one.text)).toEqual(
    manyTexts.map((_, at) => `2.1-${at + 1}\tUitspraak nummer ${at} over de opvang.`),
  )
})

const titles = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap(({ number, title, sections: below }) => [
    number.text === '' ? title : `${number.text} ${title}`,
    ...titles(below),
  ])

test('headings are counted by their own styles, which start where the chapter does', async () => {
  const bytes = await write(small)
  expect(allWithin(odtPart(bytes, content), 'text:list')).toEqual([])
  expect(odtHeadings(bytes)).toEqual(['2 Aangifte', '2.1 Bereidheid', '2.2 Duur'])
})

test('headings are counted to the numbers that they have, whatever the tree', async () => {
  await fc.assert(
    fc.asyncProperty(numberedEditions, async (edition) => {
      const document = published(edition)
      expect(odtHeadings(await write(document))).toEqual(titles(document.sections))
    }),
  )
})

test('a heading deeper than word processors count has its number as words', async () => {
  const deep = (level: number): Section => ({
    id: idOf(`diep-${level}`),
    kind: 'chapter',
    level,
    number: {
      text: Array.from({ length: level }, () => '1').join('.'),
      counted: { prefix: '1.'.repeat(level - 1), ordinal: 1, style: '1' },
    },
    title: `Niveau ${level}`,
    introduction: [],
    statements: [],
    sections: level === 12 ? [] : [deep(level + 1)],
  })
  const document: Document = { ...small, sections: [deep(1)], index: [] }
  expect(odtHeadings(await write(document))).toEqual(titles(document.sections))
})

test('the table of contents is filled, with links and fields for the pages', async () => {
  const bytes = await write(small)
  const [contents] = allWithin(odtPart(bytes, content), 'text:index-body')
  if (contents === undefined) throw new Error('no table of contents')
  const headings = odtBookmarks(bytes, 's_').map(({ name }) => name)
  expect(allWithin(contents, 'text:a').map((link) => attributeOf(link, 'xlink:href'))).toEqual(
    headings.map((name) => `#${name}`),
  )
  expect(
    allWithin(contents, 'text:bookmark-ref').map((field) => [
      attributeOf(field, 'text:reference-format'),
      attributeOf(field, 'text:ref-name'),
    ]),
  ).toEqual(headings.map((name) => ['page', name]))
})

test('references are fields to bookmarks that are there', async () => {
  const { editions } = chapterOf([everything, text('B.')])
  const edition = editionWith(editions[0]?.sections ?? [], [
    {
      type: 'related',
      from: { kind: 'statement', id: idOf('b') },
      to: { kind: 'section', id: idOf('deel-Duur') },
    },
  ])
  const bytes = await write(published(edition))
  const targets = allWithin(odtPart(bytes, content), 'text:bookmark-ref').map((field) =>
    attributeOf(field, 'text:ref-name'),
  )
  expect(targets).toEqual(expect.arrayContaining([`n_${idOf('plaats-b')}`, `s_${idOf('deel-Duur')}`]))
  const names = new Set(odtBookmarks(bytes, '').map(({ name }) => name))
  expect(targets.filter((name) => !names.has(name))).toEqual([])
})

test('sources stand in footnotes where that is asked', async () => {
  const bytes = await write(published(chapterOf([text('A.'), text('B.')]), { sources: 'footnote' }))
  expect(odtParagraphs(bytes, ['Footnote']).map((one) => one.text.trim())).toEqual([
    'Gemeente <A>, p. 0',
    'Gemeente <A>, p. 1',
  ])
})

test.each([1, 2] as const)('the text stands in %i columns', async (columns) => {
  const bytes = await write(published(chapterOf([text('A.')]), { columns, tags: 'left-out' }))
  expect(allWithin(odtPart(bytes, content), 'text:section')).toHaveLength(columns - 1)
})

test('items of a list stand as deep as they are', async () => {
  const list = (levels: readonly number[]): RichText => ({
    version: 1,
    blocks: [
      {
        type: 'list',
        style: 'bullet',
        items: levels.map((level, at) => ({ level, content: [{ type: 'text', text: `punt ${at}` }] })),
      },
    ],
  })
  const levels = [2, 0, 1, 1, 3, 0]
  const bytes = await write(published(chapterOf([list(levels)])))
  const depths: number[] = []
  const visit = (element: ReturnType<typeof odtPart>, depth: number): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      if (attributeOf(child, 'text:style-name').startsWith('List_20_1')) depths.push(depth - 1)
      visit(child, child.name === 'text:list' ? depth + 1 : depth)
    }
  }
  visit(odtPart(bytes, content), 0)
  expect(depths).toEqual(levels)
})

test('properties name programme, edition, language and title; no name of a person', async () => {
  const meta = odtPart(await write(small), 'meta.xml')
  const valueOf = (name: string): string => allWithin(meta, name).map(textWithin).join()
  expect([valueOf('dc:title'), valueOf('dc:language'), valueOf('dc:creator')]).toEqual([
    'Bloemlezing 2022',
    'nl-NL',
    'Bloemlezing',
  ])
  expect(
    allWithin(meta, 'meta:user-defined').map((property) => ({
      name: attributeOf(property, 'meta:name'),
      value: textWithin(property),
    })),
  ).toEqual(documentProperties(small))
  expect(partsOf(await write(small))('styles.xml')).toContain('fo:language="nl" fo:country="NL"')
})
