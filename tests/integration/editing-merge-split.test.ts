import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mergeStatements } from '../../src/main/core/library/index.ts'
import type { RichText } from '../../src/shared/domain/index.ts'
import { insertSampleRows } from '../../tools/fixtures/sample-rows.ts'
import { boldText, type Library, openFilledLibrary, refused, rich } from '../support/filled-library.ts'
import { anne, openForTest, temporaryFolder, write } from '../support/storage.ts'

const inInbox = {
  external_id: null,
  edition_id: null,
  kind: 'bottleneck',
  text: 'Nog een.',
  rich: null,
  confidence: null,
  proposed_section: null,
  state: 'active',
  bin_origin: null,
  created_at: '',
} as const

const details = ({ client, id }: Library, name: string) => client.library.statement({ id: id(name) })

const merge = async ({ client, seen }: Library, first: string, second: string, text: RichText) =>
  client.statements.merge({ first: await seen(first), second: await seen(second), rich: text })

describe('merging', () => {
  test('the first takes tags, citations, notes, links, lineage and places of the second, each once', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    await client.statements.place({ ids: [id('a2')], section: id('d') })
    await merge(library, 'a1', 'a2', boldText('Samen.'))
    const first = await details(library, 'a1')
    expect(first).toMatchObject({ text: 'Samen.', rich: boldText('Samen.'), externalId: 'a1' })
    expect(first.places.map(({ place }) => place)).toEqual(['1.1-1', '1.2-2', '4.1-2'])
    expect(first.tags.map(({ path }) => path)).toEqual([
      'Thema/Aangifte',
      'Thema/Aangifte/Nacht',
      'Thema/Opvang/Nacht',
      'Fase/Opsporing',
    ])
    expect(first.citations.map(({ quote }) => quote)).toEqual(['Het duurt lang.', 'Zij zijn bang.', 'Bang.'])
    expect(first.notes.map(({ text }) => text)).toEqual(['Navragen bij de politie.', 'Mooi gezegd.'])
    // Both were related to b1, once from either side; a link between the two says nothing more.
    expect(first.links.map(({ type, other }) => [type, other.id])).toEqual([['related', id('b1')]])
    expect(first.lineage.map(({ text }) => text)).toEqual([
      'Vroeger duurde aangifte doen lang.',
      'Vroeger was de opvang vol.',
    ])
    expect((await client.statements.binned()).map((row) => row.id)).toContain(id('a2'))
  })

  test('what was confirmed of one of the two stays confirmed, though it was rejected of the other', async () => {
    const storage = openForTest(join(temporaryFolder(), 'kb.bloemlezing'))
    const line = {
      to_section: null,
      from_statement: 'st-old',
      from_section: null,
      from_ref: null,
      position: 1,
    }
    await write(storage, (tx) => {
      insertSampleRows(tx)
      tx.insert('lineage', { ...line, id: 'nee', state: 'rejected', to_statement: 'st-inbox' })
      tx.insert('statement', { ...inInbox, id: 'st-ander' })
      tx.insert('lineage', { ...line, id: 'ja', state: 'confirmed', to_statement: 'st-ander' })
    })
    const seen = (id: string) => ({
      id,
      revision: Number(
        storage.reader.prepare('SELECT change_id FROM statement WHERE id = ?').pluck().get(id),
      ),
    })
    const both = { first: seen('st-inbox'), second: seen('st-ander'), rich: rich('Samen.') }
    await storage.write(anne, (tx) => mergeStatements(tx, both, { newId: randomUUID, now: '' }))
    const lines = storage.reader
      .prepare(`SELECT id, state FROM lineage WHERE to_statement = 'st-inbox'`)
      .all()
    expect(lines).toEqual([{ id: 'ja', state: 'confirmed' }])
  })

  test('the second comes back from the bin to where it stood, with its own words', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    await merge(library, 'a1', 'a2', rich('Samen.'))
    await client.statements.restore({ ids: [id('a2')] })
    const { text, places: stands, citations } = await details(library, 'a2')
    expect([text, stands.map(({ place }) => place), citations.length]).toEqual([
      'Slachtoffers zijn bang.',
      ['1.1-2'],
      2,
    ])
  })

  test('is for two statements of one edition, or of the inbox, outside the bin', async () => {
    const library = await openFilledLibrary()
    const { client, seen } = library
    const attempt = (first: string, second: string) => () => merge(library, first, second, rich('Samen.'))
    await refused(library, attempt('a1', 'a1'), 'BAD_TARGET', { reason: 'itself' })
    await refused(library, attempt('a1', 'weg'), 'BAD_TARGET', { reason: 'in-bin' })
    await refused(library, attempt('weg', 'a1'), 'BAD_TARGET', { reason: 'in-bin' })
    await refused(library, attempt('a1', 'x1'), 'BAD_TARGET', { reason: 'other-edition' })
    await refused(library, attempt('a1', 'in'), 'BAD_TARGET', { reason: 'other-edition' })
    await refused(library, attempt('oud-1', 'oud-2'), 'EDITION_FINAL', { edition: 'oud' })
    const missing = { first: await seen('a1'), second: { id: 'niets', revision: 1 }, rich: rich('Samen.') }
    await refused(library, () => client.statements.merge(missing), 'NOT_FOUND', { id: 'niets' })
  })

  test.each(['a1', 'a2'])('is refused when %s was edited since it was read', async (name) => {
    const library = await openFilledLibrary()
    const { client, id, seen } = library
    const both = { first: await seen('a1'), second: await seen('a2'), rich: rich('Samen.') }
    const { revision } = await client.library.editStatement({ ...(await seen(name)), rich: rich('Anders.') })
    await refused(library, () => client.statements.merge(both), 'CONFLICT', { id: id(name), revision })
  })
})

describe('splitting', () => {
  test('the first part keeps the id, the second gets kind, tags and citations and stands right behind it everywhere', async () => {
    const library = await openFilledLibrary()
    const { client, id, revision } = library
    const made = await client.statements.split({
      id: id('a1'),
      revision: await revision('a1'),
      first: rich('Aangifte doen.'),
      second: boldText('Het duurt lang.'),
    })
    const first = await details(library, 'a1')
    const second = await client.library.statement({ id: made.id })
    expect([first.text, second.text, second.rich]).toEqual([
      'Aangifte doen.',
      'Het duurt lang.',
      boldText('Het duurt lang.'),
    ])
    expect(first.places.map(({ place }) => place)).toEqual(['1.1-1', '1.2-2'])
    expect(second.places.map(({ place }) => place)).toEqual(['1.1-2', '1.2-3'])
    expect(second.tags).toEqual(first.tags)
    expect(second.citations.map(({ quote }) => quote)).toEqual(['Het duurt lang.'])
    expect([second.kind, second.notes, second.links]).toEqual([first.kind, [], []])
    expect(first.revisions[0]?.text).toBe('Aangifte doen duurt lang.')
  })

  test('works in the inbox, but not in the bin', async () => {
    const library = await openFilledLibrary()
    const { client, id, revision } = library
    const split = async (name: string) =>
      client.statements.split({
        id: id(name),
        revision: await revision(name),
        first: rich('1'),
        second: rich('2'),
      })
    await split('in')
    expect(await client.library.inboxCount()).toBe(2)
    await refused(library, () => split('weg'), 'BAD_TARGET', { reason: 'in-bin' })
  })
})
