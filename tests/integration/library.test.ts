import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Proposal } from '../../src/shared/contract/index.ts'
import {
  type ExchangeEdition,
  type ExchangeSection,
  fromPlainText,
  type RichText,
} from '../../src/shared/domain/index.ts'
import {
  contentsOf,
  fileOf,
  importJson,
  openCoreForTest,
  type OpenedCore,
  takeIntoInbox,
} from '../support/core.ts'

const editionOf = (sections: ExchangeSection[], fields: Partial<ExchangeEdition> = {}): ExchangeEdition => ({
  format: 'bloemlezing-edition',
  version: 1,
  edition: { id: '2022' },
  sections,
  ...fields,
})

/** A chapter with two problem areas, and one that stands alone: a, b | c | d, e. */
const small = editionOf([
  {
    number: '2',
    title: 'Aangifte',
    statements: [{ id: 'a', text: 'A.' }],
    sections: [
      {
        number: '2.1',
        title: 'Bereidheid',
        statements: [
          { id: 'b', text: 'B.' },
          { id: 'c', text: 'C.' },
        ],
      },
      { number: '2.2', title: 'Duur', statements: [{ id: 'd', text: 'D.' }] },
    ],
  },
  { number: '3', title: 'Opvang', statements: [{ id: 'e', text: 'E.' }, { id: 'b' }] },
])

async function holding(edition: ExchangeEdition): Promise<OpenedCore> {
  const opened = await openCoreForTest()
  await importJson(opened.client, edition)
  return opened
}

const outline = ({ client }: OpenedCore, edition = '2022') => client.library.outline({ edition })

const rows = async ({ client }: OpenedCore, edition = '2022') =>
  (await client.library.statements({ scope: { kind: 'edition', edition }, limit: 500 })).rows

/** The own id of the statement that an import called so. */
async function idOf(opened: OpenedCore, externalId: string): Promise<string> {
  for (const { id } of await rows(opened)) {
    if ((await opened.client.library.statement({ id })).externalId === externalId) return id
  }
  throw new Error(`no statement ${externalId}`)
}

const details = async (opened: OpenedCore, externalId: string) =>
  opened.client.library.statement({ id: await idOf(opened, externalId) })

describe('the outline', () => {
  test('is the tree in reading order, with numbers and counts', async () => {
    const sections = await outline(await holding(small))
    expect(
      sections.map(({ depth, number, statements, total }) => [depth, number, statements, total]),
    ).toEqual([
      [0, '2', 1, 4],
      [1, '2.1', 2, 2],
      [1, '2.2', 1, 1],
      [0, '3', 2, 2],
    ])
  })

  test('of an edition that is not there is not found', async () => {
    await expect(outline(await openCoreForTest())).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

test('editions come with the newest year first, and with their counts', async () => {
  const opened = await holding(small)
  for (const [id, year] of [
    ['oud', 2018],
    ['nieuw', 2026],
  ] as const) {
    await importJson(opened.client, editionOf([], { edition: { id, year } }))
  }
  const editions = await opened.client.library.editions()
  expect(editions.map(({ id, sections, statements }) => [id, sections, statements])).toEqual([
    ['nieuw', 0, 0],
    ['oud', 0, 0],
    ['2022', 4, 5],
  ])
})

describe('lists', () => {
  test('give every place of every statement in reading order', async () => {
    const listed = await rows(await holding(small))
    expect(listed.map(({ place, text }) => [place, text])).toEqual([
      ['2-1', 'A.'],
      ['2.1-1', 'B.'],
      ['2.1-2', 'C.'],
      ['2.2-1', 'D.'],
      ['3-1', 'E.'],
      ['3-2', 'B.'],
    ])
  })

  test('of a section include the sections below it', async () => {
    const opened = await holding(small)
    const [chapter] = await outline(opened)
    const scope = { kind: 'section', section: chapter?.id ?? '' } as const
    const { total, rows: listed } = await opened.client.library.statements({ scope })
    expect([total, listed.map(({ text }) => text)]).toEqual([4, ['A.', 'B.', 'C.', 'D.']])
  })

  test('are cut into slices that together are the whole', async () => {
    const opened = await holding(small)
    const scope = { kind: 'edition', edition: '2022' } as const
    const all = await rows(opened)
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 8 }), fc.integer({ min: 1, max: 8 }), async (offset, limit) => {
        const slice = await opened.client.library.statements({ scope, offset, limit })
        expect(slice).toEqual({ total: all.length, rows: all.slice(offset, offset + limit) })
      }),
    )
  })

  test('of a section that is not there are not found', async () => {
    const { client } = await openCoreForTest()
    await expect(
      client.library.statements({ scope: { kind: 'section', section: 'x' } }),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('of the inbox have what was taken in, in that order', async () => {
    const { client } = await openCoreForTest()
    for (const text of ['Een.', 'Twee.']) await takeIntoInbox(client, text, 'brief.txt')
    const { total, rows: listed } = await client.library.statements({ scope: { kind: 'inbox' } })
    expect(await client.library.inboxCount()).toBe(total)
    expect(listed.map(({ text, place, source }) => [text, place, source?.name])).toEqual([
      ['Een.', null, 'brief.txt'],
      ['Twee.', null, 'brief.txt'],
    ])
  })
})

describe('details', () => {
  test('name all places in reading order', async () => {
    const { places } = await details(await holding(small), 'b')
    expect(places.map(({ place, title }) => [place, title])).toEqual([
      ['2.1-1', 'Bereidheid'],
      ['3-2', 'Opvang'],
    ])
  })

  test('name two places in one section in their order', async () => {
    const twice = editionOf([
      { number: '1', statements: [{ id: 'a', text: 'A.' }, { id: 'b', text: 'B.' }, { id: 'a' }] },
    ])
    const { places } = await details(await holding(twice), 'a')
    expect(places.map(({ place }) => place)).toEqual(['1-1', '1-3'])
  })

  test('have tags, citations, notes and both directions of links', async () => {
    const opened = await holding(
      editionOf(
        [
          {
            number: '1',
            title: 'Aangifte',
            statements: [
              {
                id: 'a',
                text: 'A.',
                tags: ['Thema/Aangifte'],
                note: 'Nagaan.',
                source: {
                  name: 'brief.docx',
                  page: 3,
                  organisation: 'Politie',
                  type: 'opsporing',
                  quote: 'a',
                },
                citations: [{ respondent: 'deelnemer 2' }],
              },
              { id: 'b', text: 'B.' },
            ],
          },
        ],
        {
          links: [
            { from: 'a', to: 'b', type: 'causes' },
            { from: 'b', to: 'a', type: 'related' },
            { from: 'b', to: 'a', type: 'solves' },
            { from: 'a', to: { section: '1' }, type: 'example-of' },
          ],
        },
      ),
    )
    expect(await details(opened, 'a')).toMatchObject({
      tags: [{ path: 'Thema/Aangifte' }],
      notes: [{ text: 'Nagaan.' }],
      citations: [
        { name: 'brief.docx', page: 3, organisation: 'Politie', organisationType: 'opsporing', quote: 'a' },
        { respondent: 'deelnemer 2', organisation: null },
      ],
      links: [
        { type: 'causes', direction: 'from', other: { place: '1-2', text: 'B.' } },
        { type: 'related', direction: 'both', other: { place: '1-2' } },
        { type: 'solves', direction: 'to', other: { place: '1-2' } },
        { type: 'example-of', direction: 'from', other: { entity: 'section', place: '1', text: 'Aangifte' } },
      ],
    })
  })
})

describe('editing', () => {
  const bold: RichText = {
    version: 1,
    blocks: [{ type: 'paragraph', content: [{ type: 'text', text: 'Nieuw.', marks: ['bold'] }] }],
  }

  const edit = async (
    opened: OpenedCore,
    externalId: string,
    rich: RichText,
    window = 'a',
  ): Promise<void> => {
    const { id, revision } = await details(opened, externalId)
    await opened.window(window).library.editStatement({ id, rich, revision })
  }

  test('saves the rich text with its plain words', async () => {
    const opened = await holding(small)
    await edit(opened, 'a', bold)
    expect(await details(opened, 'a')).toMatchObject({ text: 'Nieuw.', rich: bold })
  })

  test('gives the revision that the next edit is written on', async () => {
    const opened = await holding(small)
    const { id, revision } = await details(opened, 'a')
    const first = await opened.client.library.editStatement({ id, rich: fromPlainText('Een.'), revision })
    await opened.client.library.editStatement({ id, rich: fromPlainText('Twee.'), revision: first.revision })
    expect((await details(opened, 'a')).text).toBe('Twee.')
  })

  test('keeps the earlier text as a revision', async () => {
    const opened = await holding(small)
    await edit(opened, 'a', bold)
    expect((await details(opened, 'a')).revisions).toMatchObject([{ text: 'A.', author: 'Anne' }])
  })

  test('of the same text changes nothing', async () => {
    const opened = await holding(small)
    const before = contentsOf(opened)
    await edit(opened, 'a', fromPlainText('A.'))
    expect(contentsOf(opened)).toEqual(before)
  })

  test('on an older text is a conflict and changes nothing', async () => {
    const opened = await holding(small)
    const { id, revision } = await details(opened, 'a')
    await edit(opened, 'a', bold, 'b')
    const before = contentsOf(opened)
    await expect(
      opened.client.library.editStatement({ id, rich: fromPlainText('Ook nieuw.'), revision }),
    ).rejects.toMatchObject({ code: 'CONFLICT', data: { id } })
    expect(contentsOf(opened)).toEqual(before)
  })

  test('in a final edition is refused', async () => {
    const opened = await holding({ ...small, edition: { id: '2022', status: 'final' } })
    await expect(edit(opened, 'a', bold)).rejects.toMatchObject({ code: 'EDITION_FINAL' })
  })

  test('while the file is open elsewhere is refused', async () => {
    const opened = await holding(small)
    const reader = await openCoreForTest(opened.file)
    await expect(edit(reader, 'a', bold)).rejects.toMatchObject({
      code: 'READ_ONLY',
      data: { reason: 'in-use' },
    })
  })

  test('of a statement that is not there is not found', async () => {
    const { client } = await openCoreForTest()
    await expect(client.library.editStatement({ id: 'x', rich: bold, revision: 1 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('works in the inbox too', async () => {
    const { client } = await openCoreForTest()
    const { statementIds } = await takeIntoInbox(client, 'Een.')
    const id = statementIds[0] ?? ''
    const { revision } = await client.library.statement({ id })
    await client.library.editStatement({ id, rich: bold, revision })
    expect((await client.library.statement({ id })).text).toBe('Nieuw.')
  })

  test('is undone and done again', async () => {
    const opened = await holding(small)
    await edit(opened, 'a', bold)
    await opened.client.knowledgeBase.undo()
    expect((await details(opened, 'a')).text).toBe('A.')
    await opened.client.knowledgeBase.redo()
    expect((await details(opened, 'a')).rich).toEqual(bold)
  })

  test('is undone by its name and its own window only', async () => {
    const opened = await holding(small)
    await edit(opened, 'a', bold, 'a')
    await edit(opened, 'd', bold, 'b')
    expect((await opened.window('b').knowledgeBase.history()).undo).toMatchObject({
      type: 'edit-statement',
      place: '2.2-1',
    })
    await opened.window('a').knowledgeBase.undo()
    expect([(await details(opened, 'a')).text, (await details(opened, 'd')).text]).toEqual(['A.', 'Nieuw.'])
  })

  test('over the text of another window cannot be undone by that window', async () => {
    const opened = await holding(small)
    await edit(opened, 'a', bold, 'a')
    await edit(opened, 'a', fromPlainText('Van b.'), 'b')
    await expect(opened.window('a').knowledgeBase.undo()).rejects.toMatchObject({
      code: 'UNDO_REFUSED',
      data: { reason: 'changed-since' },
    })
    expect((await details(opened, 'a')).text).toBe('Van b.')
  })
})

describe('taking in', () => {
  const statement = (text: string) => ({ text, confidence: 0.9, page: 18, quote: text, lines: [] })
  const section = (
    kind: 'chapter' | 'problem-area',
    number: string | null,
    ...texts: readonly string[]
  ): Proposal['sections'][number] => ({
    number,
    title: number === null ? null : `Titel ${number}`,
    kind,
    continued: number === null,
    lines: [],
    statements: texts.map(statement),
  })
  const proposalOf = (...sections: Proposal['sections'][number][]): Proposal => ({
    sections,
    furniture: [],
    warnings: [],
  })
  const material = (proposal: Proposal) => ({ ...fileOf('brief.txt', 'De brief.'), proposal })

  test('as a new edition nests problem areas under the chapter before them', async () => {
    const opened = await openCoreForTest()
    await opened.client.intake.accept({
      ...material(
        proposalOf(
          section('problem-area', null, 'Vervolg.'),
          section('chapter', '2'),
          section('problem-area', '2.1', 'Een.', 'Twee.'),
          section('problem-area', '2.2', 'Drie.'),
          section('chapter', '3', 'Vier.'),
        ),
      ),
      target: { kind: 'new-edition', edition: 'nieuw', title: 'Nieuw', programme: 'Programma' },
    })
    const sections = await outline(opened, 'nieuw')
    expect(sections.map(({ depth, number, continued, total }) => [depth, number, continued, total])).toEqual([
      [0, '', true, 1],
      [0, '2', false, 3],
      [1, '2.1', false, 2],
      [1, '2.2', false, 1],
      [0, '3', false, 1],
    ])
  })

  test('as an edition that is there already is refused', async () => {
    const opened = await holding(small)
    const target = { kind: 'new-edition', edition: '2022', title: 'X', programme: 'P' } as const
    const before = contentsOf(opened)
    await expect(
      opened.client.intake.accept({ ...material(proposalOf(section('problem-area', '1', 'Een.'))), target }),
    ).rejects.toMatchObject({ code: 'ALREADY_EXISTS' })
    expect(contentsOf(opened)).toEqual(before)
  })

  test('into an edition adds to the section of that number, and new sections at the end', async () => {
    const opened = await holding(small)
    await opened.client.intake.accept({
      ...material(
        proposalOf(
          section('problem-area', null, 'Vervolg.'),
          section('chapter', '2'),
          section('problem-area', '2.2', 'Bij D.'),
          section('problem-area', '2.3', 'Nieuw.'),
        ),
      ),
      target: { kind: 'edition', edition: '2022' },
    })
    expect((await rows(opened)).map(({ place, text }) => [place, text])).toEqual([
      ['2-1', 'A.'],
      ['2.1-1', 'B.'],
      ['2.1-2', 'C.'],
      ['2.2-1', 'D.'],
      ['2.2-2', 'Bij D.'],
      ['2.3-1', 'Nieuw.'],
      ['3-1', 'E.'],
      ['3-2', 'B.'],
      ['1', 'Vervolg.'],
    ])
  })

  test('into an edition marks a section that goes on from an earlier page', async () => {
    const opened = await holding(small)
    const target = { kind: 'edition', edition: '2022' } as const
    await opened.client.intake.accept({
      ...material(proposalOf(section('problem-area', null, 'Vervolg.'))),
      target,
    })
    expect((await outline(opened)).at(-1)).toMatchObject({ number: '', title: null, continued: true })
  })

  test('into a final edition is refused', async () => {
    const opened = await holding({ ...small, edition: { id: '2022', status: 'final' } })
    const before = contentsOf(opened)
    await expect(
      opened.client.intake.accept({
        ...material(proposalOf(section('problem-area', '1', 'Een.'))),
        target: { kind: 'edition', edition: '2022' },
      }),
    ).rejects.toMatchObject({ code: 'EDITION_FINAL' })
    expect(contentsOf(opened)).toEqual(before)
  })

  test('into the inbox keeps the heading under which it stood', async () => {
    const opened = await openCoreForTest()
    await opened.client.intake.accept({
      ...material(proposalOf(section('problem-area', '2.1', 'Een.'), section('problem-area', null, 'Twee.'))),
      target: { kind: 'inbox' },
    })
    const { rows: listed } = await opened.client.library.statements({ scope: { kind: 'inbox' } })
    expect(listed.map(({ proposedSection }) => proposedSection)).toEqual(['2.1 Titel 2.1', null])
  })

  test('of nothing is bad input', async () => {
    const { client } = await openCoreForTest()
    await expect(
      client.intake.accept({ ...material(proposalOf(section('chapter', '2'))), target: { kind: 'inbox' } }),
    ).rejects.toMatchObject({ code: 'BAD_INPUT', data: { reason: 'no-statements', file: 'brief.txt' } })
  })

  test('keeps the verbatim and the page', async () => {
    const opened = await openCoreForTest()
    const { statementIds } = await takeIntoInbox(opened.client, 'Er is\nte weinig.')
    const { citations } = await opened.client.library.statement({ id: statementIds[0] ?? '' })
    expect(citations).toMatchObject([{ name: 'brief.txt', page: 1, quote: 'Er is\nte weinig.' }])
  })

  test('is undone as one action', async () => {
    const opened = await holding(small)
    const before = contentsOf(opened)
    await opened.client.intake.accept({
      ...material(proposalOf(section('problem-area', '2.2', 'Een.'), section('problem-area', '4', 'Twee.'))),
      target: { kind: 'edition', edition: '2022' },
    })
    await opened.client.knowledgeBase.undo()
    expect(contentsOf(opened)).toEqual(before)
  })
})

test('the import of an edition is undone without a trace in the library, and done again', async () => {
  const opened = await openCoreForTest()
  const before = contentsOf(opened)
  await importJson(opened.client, small)
  const after = await opened.client.library.exportEdition({ edition: '2022' })
  await opened.client.knowledgeBase.undo()
  expect(contentsOf(opened)).toEqual(before)
  await opened.client.knowledgeBase.redo()
  expect(await opened.client.library.exportEdition({ edition: '2022' })).toEqual(after)
})

test('the sample is opened whole or not at all', async () => {
  const opened = await openCoreForTest()
  await importJson(opened.client, editionOf([], { edition: { id: '2026-voorbeeld' } }))
  const before = contentsOf(opened)
  await expect(opened.client.intake.openSample()).rejects.toMatchObject({ code: 'ALREADY_EXISTS' })
  expect(contentsOf(opened)).toEqual(before)
})

test('an edition of 5,000 statements is taken in, listed, undone and done again', async () => {
  const sections = Array.from({ length: 100 }, (_, area): ExchangeSection => ({
    title: `Probleemgebied ${area}`,
    statements: Array.from({ length: 50 }, (__, index) => ({
      id: `s-${area}-${index}`,
      text: `Uitspraak ${index} over onderwerp ${area}.`,
      tags: [`Thema/T${area}`],
      source: { name: 'verslag.docx', page: index },
    })),
  }))
  const opened = await holding(editionOf(sections))
  const scope = { kind: 'edition', edition: '2022' } as const
  const { total, rows: last } = await opened.client.library.statements({ scope, offset: 4_999, limit: 1 })
  expect([total, last[0]?.place]).toEqual([5_000, '100-50'])
  await opened.client.knowledgeBase.undo()
  expect(await opened.client.library.editions()).toEqual([])
  await opened.client.knowledgeBase.redo()
  expect((await outline(opened)).reduce((sum, section) => sum + section.statements, 0)).toBe(5_000)
})

test('what was saved is there after closing and opening', async () => {
  const opened = await holding(small)
  await opened.core.close()
  expect(await outline(await openCoreForTest(opened.file))).toHaveLength(4)
})
