import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromPlainText, type RichText } from '../../src/shared/domain/index.ts'
import { contentsOf, importJson, openCoreForTest, type OpenedCore, takeIntoInbox } from '../support/core.ts'
import { details, editionOf, holding, outline, rows, small } from '../support/small-edition.ts'

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

  test('that gives back the text before it is its undo, and not a change that undo would bring back', async () => {
    const opened = await holding(small)
    await edit(opened, 'b', bold)
    await edit(opened, 'a', bold)
    await edit(opened, 'a', fromPlainText('A.'))
    expect(await opened.client.knowledgeBase.history()).toMatchObject({
      undo: { type: 'edit-statement', place: '2.1-1' },
      redo: { type: 'edit-statement', place: '2-1' },
    })
    await edit(opened, 'a', bold)
    expect((await opened.client.knowledgeBase.history()).redo).toBeNull()
    expect((await details(opened, 'a')).rich).toEqual(bold)
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
