import { existsSync, readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { contentsOf, openCoreForTest, type OpenedCore, takeIntoInbox } from '../support/core.ts'
import { type Action, allActions } from '../support/every-action.ts'
import { boldText, openFilledLibrary, refused, rich } from '../support/filled-library.ts'

/** Everything the file holds: its bytes and those of its log, and what is packed in it. */
function everyByte({ file }: OpenedCore): string {
  const db = new Sqlite(file, { readonly: true })
  const packed = (sql: string): readonly Buffer[] =>
    db
      .prepare<[], Uint8Array>(sql)
      .pluck()
      .all()
      .map((bytes) => inflateRawSync(bytes))
  try {
    const files = [file, `${file}-wal`].filter(existsSync).map((name) => readFileSync(name))
    const unpacked = [...packed('SELECT inverse FROM change'), ...packed('SELECT bytes FROM content')]
    return Buffer.concat([...files, ...unpacked]).toString('latin1')
  } finally {
    db.close()
  }
}

const traces = (opened: OpenedCore, words: readonly string[]): readonly string[] => {
  const bytes = everyByte(opened)
  return words.filter((word) => bytes.includes(word))
}

describe('deleting for good', () => {
  test('leaves no word of the statement, its earlier texts, notes, citations and source in the file', async () => {
    const opened = await openCoreForTest()
    const { client } = opened
    const words = ['kwetsuur', 'verbalisant', 'ongeval', 'getuige', 'wegenwacht']
    const [id = ''] = (await takeIntoInbox(client, 'Een kwetsuur.', 'brief.txt')).statementIds
    const edit = async (text: string) => {
      const { revision } = await client.library.statement({ id })
      await client.library.editStatement({ id, rich: boldText(text), revision })
    }
    await edit('Een verbalisant.')
    await edit('Een ongeval.')
    await client.knowledgeBase.undo()
    await client.notes.add({ on: { entity: 'statement', id }, text: 'Vraag de getuige.' })
    const { id: note } = await client.notes.add({
      on: { entity: 'statement', id },
      text: 'Bel de wegenwacht.',
    })
    await client.notes.remove({ id: note })
    await client.statements.bin({ ids: [id] })
    expect(traces(opened, words)).toEqual(words)

    expect(await client.statements.purge({ ids: [id] })).toEqual({ keptSources: [] })
    expect(traces(opened, words)).toEqual([])
    expect(opened.core.maintenance.check()).toEqual([])
    await expect(client.library.statement({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await client.register.sources()).toEqual([])
  })

  test('takes all that hung on the statement, and nothing of another', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    const other = await client.library.statement({ id: id('b1') })
    await client.statements.bin({ ids: [id('a2')] })
    await client.statements.purge({ ids: [id('a2')] })
    expect(library.core.maintenance.check()).toEqual([])
    expect(await client.library.statement({ id: id('b1') })).toEqual({
      ...other,
      links: other.links.filter((link) => link.other.id !== id('a2')),
    })
  })

  test('keeps a source that another statement cites, or whose file came under another name too, and says so', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    const [double = ''] = (await takeIntoInbox(client, 'Nog te plaatsen.', 'kopie.txt')).statementIds
    await client.statements.bin({ ids: [id('a2'), double] })
    const { keptSources } = await client.statements.purge({ ids: [id('a2'), double] })
    expect(keptSources.toSorted()).toEqual(['gesprek', 'kopie.txt'])
    const sources = (await client.register.sources()).map(({ name }) => name)
    expect(sources).toEqual(['brief.txt', 'gesprek'])
  })

  test('cannot be undone, but what was done to others before can', async () => {
    const library = await openFilledLibrary()
    const { client, id, tag } = library
    const { text, revision } = await client.library.statement({ id: id('b1') })
    await client.library.editStatement({ id: id('b1'), rich: rich('Anders.'), revision })
    await client.statements.place({ ids: [id('a2')], section: id('d') })
    await client.tagging.apply({ ids: [id('a2')], add: ['Nieuw'], remove: [tag('Thema/Aangifte')] })
    await client.notes.add({ on: { entity: 'statement', id: id('a2') }, text: 'Weg ermee.' })
    await client.links.create({
      from: [{ entity: 'statement', id: id('a2') }],
      to: { entity: 'statement', id: id('e1') },
      type: 'causes',
    })
    await client.statements.bin({ ids: [id('a2')] })
    await client.statements.purge({ ids: [id('a2')] })
    expect((await client.knowledgeBase.undo()).command.type).toBe('edit-statement')
    expect((await client.library.statement({ id: id('b1') })).text).toBe(text)
    expect(library.core.maintenance.check()).toEqual([])
  })

  test('tells every open view', async () => {
    const library = await openFilledLibrary()
    const events = await library.window('b').knowledgeBase.watch()
    await events.next()
    await library.client.statements.purge({ ids: [library.id('weg')] })
    const event = await events.next()
    await events.return?.(undefined)
    expect(event.value).toMatchObject({
      topics: expect.arrayContaining(['statements', 'sources', 'history']),
    })
  })

  test('is only for what lies in the bin: one that does not, and nothing goes', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    const purge =
      (...ids: string[]) =>
      () =>
        client.statements.purge({ ids })
    await refused(library, purge(id('weg'), id('a1')), 'BAD_TARGET', { reason: 'not-in-bin' })
    await refused(library, purge(id('weg'), 'niets'), 'NOT_FOUND', { entity: 'statement', id: 'niets' })
  })
})

test('a knowledge base that another program has open refuses every action and stays as it is', async () => {
  const library = await openFilledLibrary()
  const { client: reader } = await openCoreForTest(library.file)
  const before = contentsOf(library)
  const purge: Action = ({ id }, client) => client.statements.purge({ ids: [id('weg')] })
  const actions = Object.entries({ ...allActions, 'statements.purge': purge })
  const codes: unknown[] = []
  for (const [name, act] of actions) {
    const outcome = await act(library, reader).then(
      () => 'done',
      (error: unknown) => Object(error),
    )
    codes.push([name, outcome.code, outcome.data])
  }
  expect(codes).toEqual(actions.map(([name]) => [name, 'READ_ONLY', { reason: 'in-use' }]))
  expect(contentsOf(library)).toEqual(before)
})
