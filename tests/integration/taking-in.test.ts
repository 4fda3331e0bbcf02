/** What comes into the library: proposals in each of their three places, and whole editions. */
import { describe, expect, test } from 'vitest'
import type { Proposal } from '../../src/shared/contract/index.ts'
import type { ExchangeSection } from '../../src/shared/domain/index.ts'
import { contentsOf, fileOf, importJson, openCoreForTest, takeIntoInbox } from '../support/core.ts'
import { editionOf, holding, outline, rows, small } from '../support/small-edition.ts'

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
