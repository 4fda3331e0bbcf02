/** House styles: a Word file or template of somebody else lends its looks, and nothing that runs or reaches outside. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReturned } from '../../src/main/core/intake/returned/index.ts'
import { write } from '../../src/main/core/publishing/docx/index.ts'
import { CoreError } from '../../src/shared/contract/index.ts'
import { type Document, fingerprintOf } from '../../src/shared/document/index.ts'
import { editionWith, placed, published, section, statement, text } from '../support/published.ts'
import { contents, manners, outlineOf } from '../support/returned.ts'
import { bookmarksOf, errorsIn, paragraphsOf, partsOf, sectionsOf, withPart } from '../support/word-file.ts'
import {
  leftBehind,
  libreOfficeTemplate,
  minimalTemplate,
  ministryTemplate,
  part,
  redDot,
  wordPackage,
} from '../support/word-templates.ts'

const content = 'word/document.xml'

/** A document in the looks of a template. */
const writeIn = (document: Document, bytes: Uint8Array) => write(document, { name: 'huis.dotx', bytes })

const chapter = (words: readonly string[], columns: 1 | 2 = 1): Document =>
  published(
    editionWith([
      section('2', 'Aangifte', {
        kind: 'chapter',
        introduction: text('Waarom.'),
        sections: [
          section('2.1', 'Bereidheid', {
            placements: words.map((one, at) =>
              placed(
                statement(`s${at}`, {
                  text: text(one),
                  kind: at === 1 ? 'quote' : 'bottleneck',
                  tags: ['Thema/Opvang'],
                  citations: [{ organisation: 'Gemeente <A>', page: at }],
                }),
              ),
            ),
          }),
        ],
      }),
    ]),
    { columns, sources: 'footnote' },
  )

const words = [
  'Eerste.',
  'Gezegd.',
  '<w:pStyle w:val="Heading1"/></w:sectPr>',
  '😀 \u202Eom',
  'x'.repeat(40_000),
]

const templates = [
  ['a ministry', ministryTemplate()],
  ['LibreOffice', libreOfficeTemplate],
  ['nothing but a text', minimalTemplate],
] as const

describe.each(templates)('in the house style of %s', (_, template) => {
  test('the validator finds nothing', async () => {
    for (const document of [chapter(words, 2), published(editionWith([]))]) {
      expect(await errorsIn(await writeIn(document, template))).toEqual([])
    }
  })

  test('every statement has the words and the bookmark that it has without', async () => {
    const bookmarks = (file: Uint8Array) => bookmarksOf(partsOf(file)(content), 'p_')
    expect(bookmarks(await writeIn(chapter(words), template))).toEqual(bookmarks(await write(chapter(words))))
  })

  test('what is published comes back as it was: statements, order, numbers and ids', async () => {
    await fc.assert(
      fc.asyncProperty(contents, manners, async (edition, manner) => {
        const document = published(edition, manner)
        const returned = await readReturned(await writeIn(document, template))
        const outline = returned?.sections.flatMap(
          ({ id, level, number, title, introduction, statements }) => [
            [id, level, number, title, fingerprintOf(introduction.blocks)],
            ...statements.map(({ placement, blocks }) => [placement, fingerprintOf(blocks)]),
          ],
        )
        expect(outline).toEqual(outlineOf(document))
      }),
      { numRuns: 20 },
    )
  })

  test('every style that is used is there', async () => {
    const file = partsOf(await writeIn(chapter(words), template))
    const styles = new Set(
      Array.from(file('word/styles.xml').matchAll(/w:styleId="([^"]*)"/g), ([, id]) => id),
    )
    const used = ['word/document.xml', 'word/footnotes.xml', 'word/numbering.xml'].flatMap((name) =>
      Array.from(file(name).matchAll(/<w:[pr]Style w:val="([^"]*)"/g), ([, id]) => id),
    )
    expect(used.filter((id) => !styles.has(id))).toEqual([])
  })
})

describe('of a template of a ministry', () => {
  const publish = async (document = chapter(words, 2), template = ministryTemplate()) =>
    partsOf(await writeIn(document, template))

  const styleOf = (file: (name: string) => string, id: string): string =>
    new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(file('word/styles.xml'))?.[0] ?? ''

  test('title and headings are taken over, by their names in English or Dutch', async () => {
    const file = await publish()
    const styled = paragraphsOf(file(content)).filter(({ style }) => /^(?:Titel|Kop\d)$/.test(style ?? ''))
    expect(styled.map(({ style, text: shown }) => [style, shown])).toEqual([
      ['Titel', 'Bloemlezing 2022'],
      ['Kop1', 'Aangifte'],
      ['Kop2', 'Bereidheid'],
    ])
  })

  test('the headings are counted by our list, not by that of the template', async () => {
    const file = await publish()
    const list = /<w:numId w:val="(\d+)"\/>/.exec(styleOf(file, 'Kop1'))?.[1]
    expect(paragraphsOf(file(content)).find(({ style }) => style === 'Kop1')?.list).toBe(`${list}:0`)
    expect(file('word/numbering.xml')).toContain(
      '<w:start w:val="2"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Kop1"/>',
    )
    expect(styleOf(file, 'Kop2')).toContain('<w:outlineLvl w:val="1"/>')
  })

  test('what it lacks is added in its fonts and without our colour', async () => {
    const file = await publish()
    expect(styleOf(file, 'Uitspraak')).toContain('<w:basedOn w:val="Standaard"/>')
    expect(file('word/styles.xml')).not.toMatch(/Calibri|0B5D66/)
    expect(file('word/theme/theme1.xml')).toContain('<a:latin typeface="Verdana"/>')
    expect(file('word/fontTable.xml')).toContain('<w:font w:name="Verdana">')
  })

  test('a style of ours does not become one of another kind with its name', async () => {
    const file = await publish(chapter(words))
    const document = published(
      editionWith([
        section('1', 'Deel', {
          placements: [placed(statement('a', { citations: [{ organisation: 'Politie' }] }))],
        }),
      ]),
    )
    const lined = await publish(document)
    expect(styleOf(file, 'Bron')).toContain('w:type="character"')
    expect(paragraphsOf(lined(content)).find(({ style }) => style === 'Bron2')?.text).toBe('Politie')
  })

  test('a quote has room for its place', async () => {
    expect(styleOf(await publish(), 'Citaat')).toMatch(/<w:ind [^>]*w:hanging="680".*<w:jc w:val="left"\/>/s)
  })

  test('the text is Dutch whatever the language of the template', async () => {
    expect((await publish())('word/styles.xml')).toContain('<w:lang w:val="nl-NL"')
  })

  test('the pages are those of the template, in our columns', async () => {
    const xml = (await publish())(content)
    const margins = Array.from(
      xml.matchAll(/<w:pgMar [^>]*w:top="(\d+)"[^>]*w:left="(\d+)"/g),
      ([, top, left]) => [top, left],
    )
    expect(margins).toEqual(sectionsOf(xml).map(() => ['2400', '1800']))
    expect(sectionsOf(xml).map(({ columns }) => columns)).toEqual([1, 2, 2, 1])
    expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(1)
  })

  test('head and foot are taken over with their pictures, for first and other pages', async () => {
    const bytes = await writeIn(chapter(words), ministryTemplate())
    const file = partsOf(bytes)
    const references = Array.from(
      file(content).matchAll(/<w:(header|footer)Reference w:type="(\w+)" r:id="(\w+)"\/>/g),
      ([, where, pages, id]) => {
        const target = new RegExp(`Id="${id}"[^>]* Target="([^"]*)"`).exec(
          file('word/_rels/document.xml.rels'),
        )
        return [
          where,
          pages,
          paragraphsOf(file(`word/${target?.[1]}`))
            .map((one) => one.text)
            .join(''),
        ]
      },
    )
    expect(references).toEqual([
      ['header', 'default', 'Ministerie van Voorbeelden'],
      ['header', 'first', expect.stringContaining('Directie Veiligheid')],
      ['footer', 'default', 'Pagina 1'],
    ])
    const pictures = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('word/media/'))
    expect(pictures.map(([, picture]) => picture)).toEqual([redDot])
  })

  test('letters across the page are taken over', async () => {
    const file = await publish()
    expect(file('word/template-header1.xml')).toContain('string="VERTROUWELIJK"')
  })

  test('what a field or a link showed stays as text', async () => {
    const all = Object.values(unzipSync(await writeIn(chapter(words), ministryTemplate()))).map((one) =>
      strFromU8(one),
    )
    for (const shown of ['www.ministerie.voorbeeld', 'beeld', 'knop', 'Turfmarkt 1, Den Haag']) {
      expect(all.some((xml) => xml.includes(`>${shown}<`))).toBe(true)
    }
  })

  test.each(['dotx', 'dotm'] as const)(
    'nothing that runs or reaches outside is taken over of a .%s',
    async (kind) => {
      const parts = unzipSync(await writeIn(chapter(['Een.']), ministryTemplate(kind)))
      const all = Object.entries(parts).map(([name, bytes]) => `${name} ${strFromU8(bytes, true)}`)
      for (const word of leftBehind) expect(all.filter((one) => one.includes(word))).toEqual([])
      expect(all.filter((one) => one.includes('TargetMode="External"'))).toEqual([])
    },
  )

  test('the template becomes a document', async () => {
    const types = (await publish())('[Content_Types].xml')
    expect(types).toContain('wordprocessingml.document.main+xml')
    expect(types).not.toContain('template.main')
  })
})

test('head and foot are ours where the template has none', async () => {
  const file = partsOf(await writeIn(chapter(words), libreOfficeTemplate))
  expect(file('word/header2.xml') + file('word/header1.xml')).toContain('Bloemlezing 2022')
  expect(file('word/footer1.xml')).toBe('')
  expect(paragraphsOf(file('word/template-footer1.xml')).map((one) => one.text)).toEqual([
    'Gemeente Voorbeeld · 1',
  ])
})

test('where the template tells even pages from odd ones, our foot stands on both', async () => {
  const template = wordPackage(
    'docx',
    {
      'word/document.xml': part(
        'document',
        '<w:body><w:sectPr><w:headerReference w:type="even" r:id="rId1"/></w:sectPr></w:body>',
      ),
      'word/header1.xml': part('hdr', '<w:p><w:r><w:t>Links</w:t></w:r></w:p>'),
      'word/settings.xml': part('settings', '<w:evenAndOddHeaders/>'),
    },
    [
      ['rId1', 'header', 'header1.xml'],
      ['rId2', 'settings', 'settings.xml'],
    ],
  )
  const bytes = await writeIn(chapter(words), template)
  const file = partsOf(bytes)
  expect(file(content)).toContain('<w:headerReference w:type="even" r:id="template1"/>')
  expect(file(content).match(/<w:footerReference w:type="\w+"/g)).toEqual(
    expect.arrayContaining(['<w:footerReference w:type="default"', '<w:footerReference w:type="even"']),
  )
  expect(file('word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
  expect(await errorsIn(bytes)).toEqual([])
})

test('a file in the strict words of the standard is a template too', async () => {
  const strict = (xml: string): string =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/',
        'http://purl.oclc.org/ooxml/wordprocessingml/',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/',
        'http://purl.oclc.org/ooxml/officeDocument/',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/drawingml/2006/',
        'http://purl.oclc.org/ooxml/drawingml/',
      )
  const parts = Object.keys(unzipSync(ministryTemplate())).filter((name) => /\.(?:xml|rels)$/.test(name))
  const template = parts.reduce<Uint8Array>(
    (bytes, name) => withPart(bytes, name, strict),
    ministryTemplate(),
  )
  expect(await errorsIn(await writeIn(chapter(words), template))).toEqual([])
})

describe('is no template, and says why:', () => {
  const withDocument = (xml: string) => wordPackage('docx', { 'word/document.xml': xml }, [])
  const workbook = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/workbook.xml': strToU8('<workbook/>'),
  })
  const compound = (name: string): Uint8Array =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(name, 'utf16le')])

  test.each([
    ['text', strToU8('geen Word'), 'not-word'],
    ['nothing', new Uint8Array(), 'not-word'],
    ['a document of before 2007', compound('WordDocument'), 'not-word'],
    ['a document with a password', compound('EncryptedPackage'), 'encrypted'],
    ['a file that was cut off', ministryTemplate().slice(0, 900), 'damaged'],
    ['a workbook', workbook, 'not-word'],
    ['an archive of something else', zipSync({ mimetype: strToU8('application/epub+zip') }), 'not-word'],
    ['a bomb', withDocument(`<w:document>${' '.repeat(2 ** 22)}</w:document>`), 'unsafe'],
    ['a name that leaves the archive', zipSync({ '../kwaad.xml': strToU8('<x/>') }), 'unsafe'],
    ['a document type', withDocument('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'), 'unsafe'],
    ['endless depth', withDocument('<a>'.repeat(400)), 'unsafe'],
    [
      'more styles than a document can have',
      wordPackage(
        'docx',
        {
          'word/document.xml': part('document', '<w:body/>'),
          'word/styles.xml': part('styles', '<w:style w:styleId="A"/>'.repeat(6_000)),
        },
        [['rId1', 'styles', 'styles.xml']],
      ),
      'unsafe',
    ],
    ['markup that does not end', withDocument('<a>'), 'damaged'],
  ])('%s', async (_, bytes, reason) => {
    await expect(writeIn(chapter([]), bytes)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      data: { reason: `template-${reason}`, file: 'huis.dotx' },
    })
  })
})

test('whatever is done to a template, a file comes of it or it is refused', async () => {
  const parts = unzipSync(ministryTemplate())
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name))
  const tag = /<[^>]*>/g
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.nat(),
      fc.nat(),
      fc.boolean(),
      async (name, from, to, isMoved) => {
        const spoiled = withPart(ministryTemplate(), name, (xml) => {
          const tags = xml.match(tag) ?? []
          const [one = '', other = ''] = [tags[from % tags.length], tags[to % tags.length]]
          return isMoved ? xml.replace(one, () => other) : xml.replace(one, '')
        })
        await writeIn(chapter(['Een.']), spoiled).catch((error: unknown) => {
          if (!(error instanceof CoreError)) throw error
        })
      },
    ),
    { numRuns: 100 },
  )
})

test('circles of styles, and what leads nowhere, are cut', async () => {
  const template = wordPackage(
    'docx',
    {
      'word/document.xml': part('document', '<w:body/>'),
      'word/styles.xml': part(
        'styles',
        '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/><w:next w:val="Weg"/></w:style>',
      ),
    },
    [['rId1', 'styles', 'styles.xml']],
  )
  const styles = partsOf(await writeIn(chapter([]), template))('word/styles.xml')
  expect(styles).toContain('w:styleId="A"><w:name w:val="A"/></w:style>')
  expect(styles).not.toContain('"Weg"')
})
