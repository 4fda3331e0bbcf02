import { describe, expect, test } from 'vitest'
import type { Topic } from '../../src/shared/contract/index.ts'
import type { RecordedTable } from '../../src/main/core/storage/index.ts'
import { contentsOf } from '../support/core.ts'
import { allActions, freeActions, textActions } from '../support/every-action.ts'
import { openFilledLibrary } from '../support/filled-library.ts'

const topicOf: Record<RecordedTable, Topic> = {
  programme: 'programmes',
  edition: 'editions',
  section: 'sections',
  statement: 'statements',
  placement: 'statements',
  source: 'sources',
  stakeholder: 'sources',
  citation: 'statements',
  tag: 'tags',
  tag_synonym: 'tags',
  tag_relation: 'tags',
  statement_tag: 'statements',
  link: 'links',
  lineage: 'links',
  comparison: 'editions',
  comparison_review: 'editions',
  note: 'statements',
  saved_search: 'saved-searches',
  export_profile: 'export-profiles',
}

type Contents = ReturnType<typeof contentsOf>

const changedTopics = (before: Contents, after: Contents): readonly Topic[] =>
  (Object.keys(topicOf) as RecordedTable[])
    .filter((table) => JSON.stringify(before[table]) !== JSON.stringify(after[table]))
    .map((table) => topicOf[table])

test.each(Object.entries(allActions))(
  '%s: undo gives back exactly what was there, redo what it made, under its own name',
  async (_, act) => {
    const library = await openFilledLibrary()
    const { client } = library
    const before = contentsOf(library)
    await act(library, client)
    const after = contentsOf(library)
    expect(after).not.toEqual(before)
    const { undo: command } = await client.knowledgeBase.history()

    expect((await client.knowledgeBase.undo()).command).toEqual(command)
    expect(contentsOf(library)).toEqual(before)
    expect((await client.knowledgeBase.redo()).command).toEqual(command)
    expect(contentsOf(library)).toEqual(after)
    expect(library.core.maintenance.check()).toEqual([])
  },
)

test.each(Object.entries(allActions))(
  '%s: views are told of all that it changed, and again by its undo',
  async (_, act) => {
    const library = await openFilledLibrary()
    const before = contentsOf(library)
    const events = await library.window('b').knowledgeBase.watch()
    const first = await events.next()
    await act(library, library.client)
    const done = await events.next()
    const told = {
      topics: expect.arrayContaining([...changedTopics(before, contentsOf(library)), 'history']),
    }
    await library.client.knowledgeBase.undo()
    const undone = await events.next()
    await events.return?.(undefined)

    expect(first.value).toMatchObject({ topics: [] })
    expect(done.value).toMatchObject(told)
    expect(undone.value).toMatchObject(told)
  },
)

describe('a final edition', () => {
  test.each(Object.entries(textActions).filter(([name]) => name !== 'statements.place'))(
    '%s is refused and changes nothing',
    async (_, act) => {
      const library = await openFilledLibrary()
      await library.client.editions.finalise({ id: 'nu' })
      const before = contentsOf(library)
      await expect(act(library, library.client)).rejects.toMatchObject({
        code: 'EDITION_FINAL',
        data: { edition: 'nu' },
      })
      expect(contentsOf(library)).toEqual(before)
    },
  )

  test('nothing is placed in it', async () => {
    const { client, id, ...library } = await openFilledLibrary()
    await client.editions.finalise({ id: 'nu' })
    const before = contentsOf({ client, ...library })
    await expect(client.statements.place({ ids: [id('in')], section: id('a') })).rejects.toMatchObject({
      code: 'EDITION_FINAL',
    })
    expect(contentsOf({ client, ...library })).toEqual(before)
  })

  test.each(Object.entries(freeActions).filter(([name]) => name !== 'editions.finalise'))(
    '%s stays possible, and so does its undo',
    async (_, act) => {
      const library = await openFilledLibrary()
      await library.client.editions.finalise({ id: 'nu' })
      const before = contentsOf(library)
      await act(library, library.client)
      expect(contentsOf(library)).not.toEqual(before)
      await library.client.knowledgeBase.undo()
      expect(contentsOf(library)).toEqual(before)
    },
  )

  test.each(Object.entries(textActions))(
    '%s is undone and redone only after it was reopened',
    async (_, act) => {
      const library = await openFilledLibrary()
      const [writer, chief] = [library.window('schrijver'), library.window('chef')]
      const refused = { code: 'UNDO_REFUSED', data: { reason: refusalOf(act) } }
      const before = contentsOf(library)
      await act(library, writer)
      await chief.editions.finalise({ id: 'nu' })
      await expect(writer.knowledgeBase.undo()).rejects.toMatchObject(refused)
      await chief.knowledgeBase.undo()
      await writer.knowledgeBase.undo()
      expect(contentsOf(library)).toEqual(before)
      await chief.editions.finalise({ id: 'nu' })
      await expect(writer.knowledgeBase.redo()).rejects.toMatchObject(refused)
    },
  )

  /** The row of the edition itself was changed by making it final. */
  const refusalOf = (act: unknown): string =>
    act === textActions['editions.change'] ? 'changed-since' : 'edition-final'

  test('the import of a final edition can be undone', async () => {
    const library = await openFilledLibrary()
    const before = contentsOf(library)
    await library.client.intake.importEdition({
      name: 'slot.json',
      content: new Blob([
        JSON.stringify({
          format: 'bloemlezing-edition',
          version: 1,
          programme: 'Samen',
          edition: { id: 'slot', status: 'final' },
          sections: [{ title: 'Slot', statements: [{ text: 'Klaar.' }] }],
        }),
      ]),
      edition: null,
    })
    await library.client.knowledgeBase.undo()
    expect(contentsOf(library)).toEqual(before)
  })
})
