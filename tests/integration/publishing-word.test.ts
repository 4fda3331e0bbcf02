/** A Word file holds the document, needs no repair, and counts its headings itself. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { write } from '../../src/main/core/publishing/docx/index.ts'
import { type Content, profiles, type Section } from '../../src/shared/document/index.ts'
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
import { editionWith, idOf, placed, published, section, statement, text } from '../support/published.ts'
import { contents, manners } from '../support/returned.ts'
import {
  bookmarksOf,
  errorsIn,
  headingsOf,
  paragraphsOf,
  partsOf,
  sectionsOf,
  withPart,
} from '../support/word-file.ts'

const content = 'word/document.xml'

describe('the validator finds nothing in', () => {
  test('the first chapter of the sample, by any profile', async () => {
    const { client } = await openCoreForTest()
    await importJson(client, JSON.parse(readFileSync(edition2026, 'utf8')))
    const edition = '2026-voorbeeld'
    const [first] = await client.library.outline({ edition })
    const part = { kind: 'sections', edition, sections: [first?.id ?? ''] } as const
    for (const manner of Object.values(profiles)) {
      expect(await errorsIn((await publish(client, { part, manner, format: 'docx' })).bytes)).toEqual([])
    }
  })

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
    expect(await errorsIn(await write(published(edition, options)))).toEqual([])
  })
})

test('the validator sees a fault that was put in', async () => {
  const bytes = await write(published(chapterOf([text('A.')])))
  expect(
    await errorsIn(withPart(bytes, content, (xml) => xml.replaceAll('<w:tab/>', '<w:tap/>'))),
  ).not.toEqual([])
})

test('every placement is a bookmark around the words of its statement', async () => {
  const xml = partsOf(await write(published(chapterOf(hostileTexts))))(content)
  expect(bookmarksOf(xml, 'p_')).toEqual([
    { name: `p_${idOf('plaats-a')}`, text: '<w:p>&amp;]]></w:t>"\'' },
    { name: `p_${idOf('plaats-b')}`, text: '😀👩‍👩‍👧 \u200F\u05E9\u05DC\u05D5\u05DD omgekeerd' },
    { name: `p_${idOf('plaats-c')}`, text: 'nul bel esc half\uFFFD ' },
    { name: `p_${idOf('plaats-d')}`, text: '=HYPERLINK("https://voorbeeld.nl")' },
    { name: `p_${idOf('plaats-e')}`, text: '%1 {{placeholder}} <!-- -->' },
    { name: `p_${idOf('plaats-f')}`, text: 'x'.repeat(40_000) },
    { name: `p_${idOf('plaats-g')}`, text: '' },
    { name: `p_${idOf('plaats-h')}`, text: 'eerste regel\ntweede regel\n\n' },
  ])
})

test('statements stand in their own style, in order, with their place before them', async () => {
  const xml = partsOf(await write(published(chapterOf(manyTexts))))(content)
  const statements = paragraphsOf(xml).filter(({ style }) => style === 'Uitspraak')
  expect(statements.map((one) => one.text)).toEqual(
    manyTexts.map((_, at) => `2.1-${at + 1}\tUitspraak nummer ${at} over de opvang.`),
  )
})

test('headings are counted by one list that starts where the chapter does', async () => {
  const part = partsOf(await write(published(chapterOf([text('A.')]))))
  const headings = paragraphsOf(part(content)).filter(({ style }) => style?.startsWith('Heading') === true)
  expect(headings).toEqual([
    { style: 'Heading1', text: 'Aangifte', list: expect.stringMatching(/:0$/) },
    { style: 'Heading2', text: 'Bereidheid', list: expect.stringMatching(/:1$/) },
    { style: 'Heading2', text: 'Duur', list: expect.stringMatching(/:1$/) },
  ])
  expect(new Set(headings.map(({ list }) => list?.split(':')[0])).size).toBe(1)
  const numbering = part('word/numbering.xml')
  expect(numbering).toContain('<w:start w:val="2"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading1"/>')
  expect(numbering).toContain('<w:pStyle w:val="Heading2"/><w:suff w:val="space"/><w:lvlText w:val="%1.%2"/>')
})

const numberedTitles = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap(({ number, title, sections: below }) => [
    number.text === '' ? title : `${number.text} ${title}`,
    ...numberedTitles(below),
  ])

test('Word counts headings to the numbers that they have, whatever the tree', async () => {
  await fc.assert(
    fc.asyncProperty(numberedEditions, async (edition) => {
      const document = published(edition)
      expect(headingsOf(partsOf(await write(document)))).toEqual(numberedTitles(document.sections))
    }),
  )
})

test('the table of contents links to the headings and asks nothing', async () => {
  const part = partsOf(await write(published(chapterOf([text('A.')]))))
  const xml = part(content)
  const contents = /<w:sdt>.*?<\/w:sdt>/s.exec(xml)?.[0] ?? ''
  expect(Array.from(contents.matchAll(/w:anchor="([^"]*)"/g), ([, anchor]) => anchor)).toEqual(
    bookmarksOf(xml, 's_').map(({ name }) => name),
  )
  expect(`${xml}${part('word/settings.xml')}`).not.toMatch(/w:dirty="(?:true|1)"|updateFields/)
})

test('references are fields to bookmarks that are there', async () => {
  const edition: Content = {
    ...chapterOf([everything, text('B.')]),
    links: [
      {
        type: 'related',
        from: { kind: 'statement', id: idOf('b') },
        to: { kind: 'section', id: idOf('deel-Duur') },
      },
    ],
  }
  const xml = partsOf(await write(published(edition)))(content)
  const targets = Array.from(xml.matchAll(/REF ([a-z]_[0-9a-f]{32})/g), ([, name]) => name)
  expect(targets).toEqual(expect.arrayContaining([`n_${idOf('plaats-b')}`, `s_${idOf('deel-Duur')}`]))
  const names = new Set(bookmarksOf(xml, '').map(({ name }) => name))
  expect(targets.filter((name) => !names.has(name ?? ''))).toEqual([])
})

test('the sources of a statement stand in one footnote where that is asked', async () => {
  const cited = placed(
    statement('a', { citations: [{ organisation: 'Gemeente <A>', page: 0 }, { organisation: 'Politie' }] }),
  )
  const edition = editionWith([section('1', 'Deel', { placements: [cited] })])
  const part = partsOf(await write(published(edition, { sources: 'footnote' })))
  expect(part(content).match(/<w:footnoteReference /g)).toHaveLength(1)
  const notes = paragraphsOf(part('word/footnotes.xml')).filter(({ style }) => style === 'FootnoteText')
  expect(notes.map((one) => one.text)).toEqual([' Gemeente <A>, p. 0; Politie'])
})

test('statements of any document stand in order, each behind its place in the style of its kind', async () => {
  const expected = (sections: readonly Section[]): readonly unknown[] =>
    sections.flatMap(({ statements, sections: below }) => [
      ...statements.map(({ kind, place }) => [kind === 'quote' ? 'Quote' : 'Uitspraak', place]),
      ...expected(below),
    ])
  await fc.assert(
    fc.asyncProperty(contents, manners, async (edition, manner) => {
      const document = published(edition, manner)
      const part = partsOf(await write(document))
      const statements = paragraphsOf(part(content)).filter(({ style }) =>
        /^(?:Uitspraak|Quote)$/.test(style ?? ''),
      )
      expect(statements.map(({ style, text: shown }) => [style, shown.split('\t')[0]])).toEqual(
        expected(document.sections),
      )
      expect(sectionsOf(part(content))[1]?.columns).toBe(manner.columns)
      expect(headingsOf(part)).toEqual(numberedTitles(document.sections))
      expect(part('docProps/core.xml')).toContain(`<dc:title>${document.title}</dc:title>`)
    }),
    { numRuns: 60 },
  )
})

test.each([1, 2] as const)('the text stands in %i columns, what stands before it in one', async (columns) => {
  const xml = partsOf(await write(published(chapterOf([text('A.')]), { columns, tags: 'left-out' })))(content)
  const sections = sectionsOf(xml)
  expect(sections.map(({ styles }) => styles.includes('Uitspraak'))).toEqual([
    false,
    true,
    ...(columns === 2 ? [false] : []),
  ])
  expect(sections.map((one) => one.columns)).toEqual([1, columns, ...(columns === 2 ? [1] : [])])
})

test('the list of tags stands in two columns, with the numbers of its sections as fields', async () => {
  const xml = partsOf(await write(published(chapterOf([text('A.')]))))(content)
  const listed = sectionsOf(xml).find(({ styles }) => styles.includes('Index1'))
  expect(listed?.columns).toBe(2)
  const entry = /<w:p>(?:(?!<\/w:p>).)*"Index1".*?<\/w:p>/s.exec(xml)?.[0] ?? ''
  expect(paragraphsOf(entry).map((one) => one.text)).toEqual(['Thema/Opvang: 2.1'])
  expect(entry).toContain(`REF s_${idOf('deel-Bereidheid')} \\h`)
})

test('a statement stays on the page of its source, its tags and its links', async () => {
  const xml = partsOf(await write(published(chapterOf([text('A.'), everything]))))(content)
  const kept = Array.from(xml.matchAll(/<w:p>(.*?)<\/w:p>/gs), ([, inside = '']) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(inside)?.[1] ?? '',
    isKept: inside.includes('<w:keepNext/>'),
  })).filter(({ style }) => ['Uitspraak', 'UitspraakVervolg', 'Bron', 'Labels'].includes(style))
  expect(kept).toEqual([
    { style: 'Uitspraak', isKept: true },
    { style: 'Bron', isKept: true },
    { style: 'Labels', isKept: false },
    { style: 'Uitspraak', isKept: false },
    { style: 'UitspraakVervolg', isKept: true },
    { style: 'Bron', isKept: true },
    { style: 'Labels', isKept: false },
  ])
})

test('properties name programme, edition, language and title; no name of a person', async () => {
  const part = partsOf(await write(published(chapterOf([text('A.')]))))
  expect(part('docProps/custom.xml')).toContain(
    'name="Bloemlezing editie"><vt:lpwstr>2022</vt:lpwstr></property>',
  )
  expect(part('docProps/core.xml')).toMatch(/<dc:title>Bloemlezing 2022<\/dc:title>.*<dc:language>nl-NL</)
  expect(part('docProps/core.xml')).toContain('<dc:creator>Bloemlezing</dc:creator>')
  expect(part('word/styles.xml')).toContain('<w:lang w:val="nl-NL"')
})
