import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mergeSections, removeSection } from '../../src/main/core/library/index.ts'
import type { Tx } from '../../src/main/core/storage/index.ts'
import type { RichText } from '../../src/shared/domain/index.ts'
import { insertSampleRows } from '../../tools/fixtures/sample-rows.ts'
import { contentsOf } from '../support/core.ts'
import {
  boldText,
  type Library,
  openFilledLibrary,
  places,
  refused,
  rich,
} from '../support/filled-library.ts'
import { anne, openForTest, temporaryFolder, write } from '../support/storage.ts'

/** Numbers and titles as the tree shows them. */
const tree = async ({ client }: Library): Promise<readonly string[]> =>
  (await client.library.outline({ edition: 'nu' })).map(({ number, title }) => `${number} ${title}`)

const binnedTexts = async ({ client }: Library): Promise<readonly string[]> =>
  (await client.statements.binned()).map(({ text }) => text)

describe('sections', () => {
  test('are made before a sibling, and numbers and places behind them follow', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    await client.sections.create({
      edition: 'nu',
      parent: id('een'),
      before: id('a'),
      kind: 'problem-area',
      title: 'Nieuw',
    })
    await client.sections.create({ edition: 'nu', parent: null, kind: 'chapter', title: 'Slot' })
    expect(await tree(library)).toEqual([
      '1 Opsporing',
      '1.1 Nieuw',
      '1.2 Aangifte',
      '1.3 Opvang',
      '4 Hulp',
      '4.1 Zorg',
      '4.2 Werk',
      '5 Slot',
    ])
    expect(await places(library, id('b'))).toEqual([
      '1.3-1 De opvang is vol.',
      '1.3-2 Aangifte doen duurt lang.',
      '1.3-3 Er is geen nachtopvang.',
    ])
  })

  test('get another title, though not over one that was not seen', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    const rename = (title: string, seen: string) => client.sections.rename({ id: id('a'), title, seen })
    await rename('Melden', 'Aangifte')
    expect((await client.library.section({ id: id('a') })).title).toBe('Melden')
    await refused(library, () => rename('Aangeven', 'Aangifte'), 'CONFLICT', { id: id('a') })
    // Another change of the section is none of its title, and the same title from both sides is no conflict.
    const { revision } = await client.library.section({ id: id('a') })
    await client.library.editIntroduction({ id: id('a'), rich: rich('Inleiding.'), revision })
    await rename('Aangeven', 'Melden')
    await rename('Aangeven', 'Melden')
    expect((await client.library.section({ id: id('a') })).title).toBe('Aangeven')
  })

  test('move with all below them, to another parent, to the top, and back', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    await client.sections.move({ id: id('een'), parent: id('twee'), before: id('e') })
    expect(await tree(library)).toEqual([
      '4 Hulp',
      '4.1 Zorg',
      '4.2 Opsporing',
      '4.2.1 Aangifte',
      '4.2.2 Opvang',
      '4.3 Werk',
    ])
    await client.sections.move({ id: id('b'), parent: null, before: id('twee') })
    expect((await tree(library)).slice(0, 3)).toEqual(['1 Opvang', '4 Hulp', '4.1 Zorg'])
    expect(await places(library, id('b'))).toContain('1-1 De opvang is vol.')
  })

  test('cannot go to themselves, below themselves or to another edition', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    const move =
      (from: string, parent: string | null, before: string | null = null) =>
      () =>
        client.sections.move({ id: id(from), parent, before })
    await refused(library, move('een', id('een')), 'BAD_TARGET', { reason: 'itself' })
    await refused(library, move('a', id('een'), id('a')), 'BAD_TARGET', { reason: 'itself' })
    await refused(library, move('een', id('a')), 'BAD_TARGET', { reason: 'below-itself' })
    await refused(library, move('a', id('x')), 'BAD_TARGET', { reason: 'other-edition' })
    await refused(library, move('a', 'niets'), 'NOT_FOUND', { entity: 'section', id: 'niets' })
    const create = (parent: string) => () =>
      client.sections.create({ edition: 'nu', parent, kind: 'chapter', title: 'T' })
    await refused(library, create(id('x')), 'BAD_TARGET', { reason: 'other-edition' })
    await refused(library, create('niets'), 'NOT_FOUND', { entity: 'section', id: 'niets' })
  })

  test('merge: statements, subsections, introduction, notes, links and lineage of the one go to the other, each once', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    await client.sections.create({
      edition: 'nu',
      parent: id('b'),
      kind: 'problem-area',
      title: 'Onder',
    })
    await client.sections.merge({ into: id('a'), from: id('b') })
    expect((await tree(library)).slice(0, 4)).toEqual([
      '1 Opsporing',
      '1.1 Aangifte',
      '1.1.1 Onder',
      '4 Hulp',
    ])
    expect(await places(library, id('a'))).toEqual([
      '1.1-1 Aangifte doen duurt lang.',
      '1.1-2 Slachtoffers zijn bang.',
      '1.1-3 Er is te weinig tijd.',
      '1.1-4 De opvang is vol.',
      '1.1-5 Er is geen nachtopvang.',
    ])
    const exported = await client.library.exportEdition({ edition: 'nu' })
    expect(exported.sections[0]?.sections?.[0]).toMatchObject({
      intro: 'Wie doet aangifte?\nWaar is plaats?',
      lineage: ['oud/oud-sectie'],
    })
    expect(exported.links?.filter(({ type }) => type === 'causes')).toEqual([
      { from: 'a3', to: { section: '1.1' }, type: 'causes' },
      { from: { section: '1.1' }, to: 'd1', type: 'causes' },
    ])
    expect(contentsOf(library)['note']).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ section_id: id('a'), text: 'Kort houden.', position: 0 }),
        expect.objectContaining({ section_id: id('a'), text: 'Nakijken.', position: 1 }),
      ]),
    )
  })

  test('do not merge with themselves, with what is below them or across editions', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    const merge = (into: string, from: string) => () => client.sections.merge({ into, from })
    await refused(library, merge(id('a'), id('a')), 'BAD_TARGET', { reason: 'itself' })
    await refused(library, merge(id('a'), id('een')), 'BAD_TARGET', { reason: 'below-itself' })
    await refused(library, merge(id('a'), id('x')), 'BAD_TARGET', { reason: 'other-edition' })
    await refused(library, merge(id('a'), 'niets'), 'NOT_FOUND', { id: 'niets' })
  })

  test('merge into the section above them', async () => {
    const library = await openFilledLibrary()
    await library.client.sections.merge({ into: library.id('een'), from: library.id('b') })
    expect((await tree(library)).slice(0, 3)).toEqual(['1 Opsporing', '1.1 Aangifte', '4 Hulp'])
    expect((await places(library, library.id('een')))[0]).toBe('1-1 De opvang is vol.')
  })

  test('split: from a statement on all goes to a new section right behind', async () => {
    const library = await openFilledLibrary()
    const { client, id, placement } = library
    const made = await client.sections.split({ placement: placement('a2', 'a'), title: 'Angst' })
    expect((await tree(library)).slice(1, 4)).toEqual(['1.1 Aangifte', '1.2 Angst', '1.3 Opvang'])
    expect(await places(library, id('a'))).toEqual(['1.1-1 Aangifte doen duurt lang.'])
    expect(await places(library, made.id)).toEqual([
      '1.2-1 Slachtoffers zijn bang.',
      '1.2-2 Er is te weinig tijd.',
    ])
    await refused(library, () => client.sections.split({ placement: 'x', title: 'T' }), 'NOT_FOUND', {
      entity: 'placement',
      id: 'x',
    })
  })

  test('go with all below them; statements without another place go to the bin', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    expect(await client.sections.remove({ id: id('a') })).toEqual({ binned: 2 })
    expect(await binnedTexts(library)).toEqual(
      expect.arrayContaining(['Slachtoffers zijn bang.', 'Er is te weinig tijd.']),
    )
    expect(await places(library, id('b'))).toContain('1.1-2 Aangifte doen duurt lang.')
    expect(await client.sections.remove({ id: id('een') })).toEqual({ binned: 3 })
    expect(await tree(library)).toEqual(['4 Hulp', '4.1 Zorg', '4.2 Werk'])
    const { links } = await client.library.statement({ id: id('d1') })
    expect(links).toEqual([])
    expect(contentsOf(library)['note']?.filter((note) => Object(note).section_id !== null)).toEqual([])
    expect(library.core.maintenance.check()).toEqual([])
  })

  test.each([
    ['merged', (tx: Tx) => mergeSections(tx, { into: 'se-2.2', from: 'se-2.1' })],
    ['removed', (tx: Tx) => removeSection(tx, { id: 'se-2.1' })],
  ])('that were reviewed in a comparison can be %s', async (_, act) => {
    const storage = openForTest(join(temporaryFolder(), 'kb.bloemlezing'))
    const review = { comparison_id: 'co-1', reviewed_at: '', author: 'Anne' }
    await write(storage, (tx) => {
      insertSampleRows(tx)
      tx.insert('comparison_review', { ...review, id: 'gezien', statement_id: null, section_id: 'se-2.1' })
    })
    await storage.write<unknown>(anne, act)
    expect(storage.check()).toEqual([])
    expect(storage.reader.prepare('SELECT id FROM comparison_review').pluck().all()).toEqual(['cr-1'])
  })

  test('that are not there', async () => {
    const library = await openFilledLibrary()
    const { sections } = library.client
    const missing = { entity: 'section', id: 'niets' }
    await refused(library, () => sections.remove({ id: 'niets' }), 'NOT_FOUND', missing)
    const rename = () => sections.rename({ id: 'niets', title: 'T', seen: null })
    await refused(library, rename, 'NOT_FOUND', missing)
  })
})

describe('an introduction', () => {
  test('is stored with its marks where it has any', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    const stored = () => contentsOf(library)['section']?.find((row) => Object(row).id === id('a'))
    const edit = async (text: RichText): Promise<void> => {
      const { revision } = await client.library.section({ id: id('a') })
      await client.library.editIntroduction({ id: id('a'), rich: text, revision })
    }
    await edit(boldText('Vet'))
    expect(stored()).toMatchObject({ intro: 'Vet', intro_rich: JSON.stringify(boldText('Vet')) })
    await edit(rich('Gewoon'))
    expect(stored()).toMatchObject({ intro: 'Gewoon', intro_rich: null })
  })

  test('is saved on top of what was read, and not over what was not', async () => {
    const { client, id } = await openFilledLibrary()
    const section = id('a')
    const { revision } = await client.library.section({ id: section })
    const saved = await client.library.editIntroduction({ id: section, rich: rich('Eerst.'), revision })
    await expect(
      client.library.editIntroduction({ id: section, rich: rich('Van een ander.'), revision }),
    ).rejects.toMatchObject({ code: 'CONFLICT', data: { revision: saved.revision } })
    expect(await client.library.section({ id: section })).toMatchObject({ intro: rich('Eerst.'), ...saved })
  })

  test('without words goes, and is kept among the versions', async () => {
    const { client, id } = await openFilledLibrary()
    const edit = async (text: string): Promise<void> => {
      const { revision } = await client.library.section({ id: id('a') })
      await client.library.editIntroduction({ id: id('a'), rich: rich(text), revision })
    }
    await edit('Eerst.')
    await edit('')
    const { intro, revisions } = await client.library.section({ id: id('a') })
    expect([intro, revisions[0]?.rich]).toEqual([null, rich('Eerst.')])
  })
})
