/** What of an edition is in its document, and in which words. */
import { describe, expect, test } from 'vitest'
import {
  type Block,
  type Document,
  findProfile,
  type Options,
  profileNames,
  profiles,
  safeAddress,
  type Section,
  type Statement,
} from '../../../src/shared/document/index.ts'
import type { Inline as RichInline, RichText } from '../../../src/shared/domain/index.ts'
import {
  date,
  editionWith,
  idOf,
  placed,
  published,
  section,
  statement,
  text,
} from '../../support/published.ts'

const gemeente = {
  name: 'Brief.docx',
  page: 3,
  respondent: 'wethouder',
  organisation: 'Gemeente Oosterduin',
  type: 'gemeente',
  date: '2025-10-14',
  quote: 'Wij van Gemeente Oosterduin wachten al jaren.',
}

const a = statement('a', {
  tags: ['Thema/Opvang'],
  citations: [gemeente],
  text: text('De Gemeente Oosterduin wacht.'),
})
const b = statement('b', { kind: 'solution', tags: ['Thema/Aangifte', 'Thema/Opvang'] })
const c = statement('c')
const edition = editionWith(
  [
    section('2', 'Aangifte', {
      kind: 'chapter',
      introduction: text('Waarom aangifte.'),
      sections: [
        section('2.1', 'Bereidheid', { placements: [placed(b), placed(a)] }),
        section('2.2', 'Duur', { placements: [placed(c), placed(a, 'nog-eens')] }),
      ],
    }),
  ],
  [
    { type: 'solves', from: { kind: 'statement', id: b.id }, to: { kind: 'statement', id: a.id } },
    {
      type: 'related',
      from: { kind: 'statement', id: c.id },
      to: { kind: 'section', id: idOf('deel-Bereidheid') },
    },
  ],
)

const sectionDuur = { kind: 'sections', ids: new Set([idOf('deel-Duur')]) } as const

const sectionsIn = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((one) => [one, ...sectionsIn(one.sections)])
const statementsIn = ({ sections }: Document): readonly Statement[] =>
  sectionsIn(sections).flatMap(({ statements }) => statements)
const called = (document: Document, id: string): Statement => {
  const found = statementsIn(document).find((one) => one.id === id)
  if (found === undefined) throw new Error(`no statement ${id}`)
  return found
}
const wordsOf = (blocks: readonly Block[]): string =>
  JSON.stringify(blocks, (key, value: unknown) => (key === 'marks' ? undefined : value))

test('sections and statements stand in their order, with number, place and level', () => {
  expect(
    sectionsIn(published(edition).sections).map(({ level, number, title, statements }) => [
      level,
      number.text,
      title,
      ...statements.map(({ place, id }) => `${place} ${id}`),
    ]),
  ).toEqual([
    [1, '2', 'Aangifte'],
    [2, '2.1', 'Bereidheid', '2.1-1 b', '2.1-2 a'],
    [2, '2.2', 'Duur', '2.2-1 c', '2.2-2 a'],
  ])
})

test('properties name programme, edition, language and date', () => {
  expect(published(edition)).toMatchObject({
    title: 'Bloemlezing 2022',
    properties: {
      programme: 'Samen tegen mensenhandel',
      edition: '2022',
      isDraft: false,
      language: 'nl-NL',
      date,
    },
  })
})

describe('a part', () => {
  test('by its id is a document of its own, and keeps its numbers', () => {
    const document = published(edition, { part: sectionDuur })
    expect(document.title).toBe('2.2 Duur – Bloemlezing 2022')
    expect(document.sections.map(({ level, number }) => [level, number.text])).toEqual([[1, '2.2']])
    expect(statementsIn(document).map(({ place }) => place)).toEqual(['2.2-1', '2.2-2'])
  })

  test('of statements keeps their places and leaves out sections without any', () => {
    const document = published(edition, { part: { kind: 'statements', ids: new Set([c.id]) } })
    expect(sectionsIn(document.sections).map(({ title }) => title)).toEqual(['Aangifte', 'Duur'])
    expect(statementsIn(document).map(({ place }) => place)).toEqual(['2.2-1'])
  })
})

describe('links and references', () => {
  test('are read from both ends and point at the first place in the document', () => {
    const document = published(edition)
    expect(called(document, 'b').links).toEqual([
      { word: 'lost op', label: '2.1-2', anchor: { kind: 'placement', id: idOf('plaats-a') } },
    ])
    expect(called(document, 'a').links).toEqual([
      { word: 'wordt opgelost door', label: '2.1-1', anchor: { kind: 'placement', id: idOf('plaats-b') } },
    ])
    expect(called(document, 'c').links).toEqual([
      { word: 'hangt samen met', label: '2.1', anchor: { kind: 'section', id: idOf('deel-Bereidheid') } },
    ])
  })

  test('out of a part are words without a place', () => {
    const document = published(edition, { part: sectionDuur })
    expect(called(document, 'c').links).toEqual([{ word: 'hangt samen met', label: '2.1', anchor: null }])
  })

  test('in a text point at what they name, or are their label', () => {
    const inlines = (content: RichInline[]) =>
      published(
        editionWith([
          section('1', 'Een', {
            placements: [placed(statement('x', { text: rich(content) })), placed(b)],
          }),
        ]),
      ).sections[0]?.statements[0]?.blocks
    expect(inlines([{ type: 'reference', target: b.id, label: '1-2' }])).toEqual([
      {
        type: 'paragraph',
        content: [{ type: 'reference', anchor: { kind: 'placement', id: idOf('plaats-b') }, label: '1-2' }],
      },
    ])
    expect(inlines([{ type: 'reference', target: 'weg', label: '9-9' }])).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: '9-9', marks: [] }] },
    ])
  })
})

const rich = (content: RichInline[]): RichText => ({ version: 1, blocks: [{ type: 'paragraph', content }] })

describe('what is asked', () => {
  const having = (options: Partial<Options>) => published(edition, options)

  test('introductions', () => {
    expect(having({ introductions: 'shown' }).sections[0]?.introduction).toHaveLength(1)
    expect(having({ introductions: 'left-out' }).sections[0]?.introduction).toEqual([])
  })

  test('tags, with the list of them in the order of the alphabet', () => {
    expect(
      having({ tags: 'shown' }).index.map(({ path, sections }) => [
        path,
        ...sections.map((one) => one.label),
      ]),
    ).toEqual([
      ['Thema/Aangifte', '2.1'],
      ['Thema/Opvang', '2.1', '2.2'],
    ])
    const without = having({ tags: 'left-out' })
    expect([without.index, ...statementsIn(without).map(({ tags }) => tags)]).toEqual([[], [], [], [], []])
  })

  test('links', () => {
    expect(statementsIn(having({ links: 'left-out' })).flatMap(({ links }) => links)).toEqual([])
  })

  test('sources in a line, in a footnote, or not', () => {
    const line = 'Gemeente Oosterduin (wethouder), Brief.docx, p. 3, 14 oktober 2025'
    expect(called(having({ sources: 'line' }), 'a').sources).toEqual([line])
    const noted = called(having({ sources: 'footnote' }), 'a')
    expect(noted.sources).toEqual([])
    expect(noted.blocks.at(-1)).toMatchObject({
      content: [{ type: 'text' }, { type: 'footnote', content: [{ text: line }] }],
    })
    const without = called(having({ sources: 'left-out' }), 'a')
    expect([without.sources, wordsOf(without.blocks)]).toEqual([[], expect.not.stringContaining('footnote')])
  })

  test('the words of the source, where they are known', () => {
    const document = having({ wording: 'verbatim' })
    expect([wordsOf(called(document, 'a').blocks), called(document, 'a').kind]).toEqual([
      expect.stringContaining(gemeente.quote),
      'quote',
    ])
    expect(wordsOf(called(document, 'b').blocks)).toContain('Woorden van b.')
  })

  test('organisations by what they are, in sources and in texts', () => {
    const anonymous = called(having({ organisations: 'anonymous' }), a.id)
    expect(anonymous.sources).toEqual(['een gemeente, 14 oktober 2025'])
    expect(wordsOf(anonymous.blocks)).toContain('Een gemeente wacht.')
    const everything = JSON.stringify(having({ organisations: 'anonymous', wording: 'verbatim' }))
    for (const name of ['Oosterduin', 'wethouder', 'Brief.docx']) expect(everything).not.toContain(name)
  })

  test('statements by kind keep their places', () => {
    const ordered = having({ order: 'by-kind' })
    expect(statementsIn(ordered).map(({ place }) => place)).toEqual(['2.1-2', '2.1-1', '2.2-1', '2.2-2'])
  })
})

test('a section without a title says so', () => {
  const titles = published(
    editionWith([
      section('', 'x', { title: null, continued: true }),
      section('1', 'y', { title: ' ', id: idOf('y') }),
    ]),
  ).sections.map(({ title }) => title)
  expect(titles).toEqual(['Vervolg vorige pagina', 'Zonder titel'])
})

test.each([
  ['https://voorbeeld.nl/a?b=c', 'link'],
  ['mailto:anne@voorbeeld.nl', 'link'],
  ['javascript:alert(1)', 'text'],
  ['file:///etc/passwd', 'text'],
  ['https://voorbeeld.nl/"onclick', 'text'],
] as const)('a link to %s is a %s', (href, type) => {
  const content: RichInline[] = [{ type: 'link', href, content: [{ type: 'text', text: 'hier' }] }]
  const [first] =
    published(
      editionWith([section('1', 'Een', { placements: [placed(statement('x', { text: rich(content) }))] })]),
    ).sections[0]?.statements[0]?.blocks ?? []
  expect(first).toMatchObject({ type: 'paragraph', content: [{ type }] })
})

test.each([
  ['https://voorbeeld.nl/50%', 'https://voorbeeld.nl/50%25'],
  ['https://voorbeeld.nl/a%20b#c', 'https://voorbeeld.nl/a%20b#c'],
  ['https://voorbeeld.nl/a[1]#b#c', 'https://voorbeeld.nl/a%5B1%5D#b%23c'],
] as const)('the address %s is written as %s, and stays so', (href, address) => {
  expect(safeAddress(href)).toBe(address)
  expect(safeAddress(address)).toBe(address)
})

test('profiles are found by name in any case', () => {
  for (const name of profileNames) expect(findProfile(` ${name.toUpperCase()} `)).toBe(profiles[name])
  expect(findProfile('geen')).toBeNull()
})
