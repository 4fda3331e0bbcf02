import { describe, expect, test } from 'vitest'
import { contentsOf } from '../support/core.ts'
import {
  boldText,
  type Library,
  openFilledLibrary,
  places,
  refused,
  rich,
} from '../support/filled-library.ts'

const details = ({ client, id }: Library, name: string) => client.library.statement({ id: id(name) })

const standsAt = async (library: Library, name: string): Promise<readonly string[]> =>
  (await details(library, name)).places.map(({ place }) => place)

const binned = async ({ client }: Library): Promise<readonly string[]> =>
  (await client.statements.binned()).map(({ id }) => id)

describe('making and changing', () => {
  test('a new one stands before the named placement, else last, and those behind it get the next place', async () => {
    const library = await openFilledLibrary()
    const { client, id, placement } = library
    await client.statements.create({ section: id('a'), before: placement('a2', 'a'), rich: rich('Nieuw.') })
    const { id: last } = await client.statements.create({
      section: id('a'),
      kind: 'quote',
      rich: boldText('Vet.'),
    })
    expect(await places(library, id('a'))).toEqual([
      '1.1-1 Aangifte doen duurt lang.',
      '1.1-2 Nieuw.',
      '1.1-3 Slachtoffers zijn bang.',
      '1.1-4 Er is te weinig tijd.',
      '1.1-5 Vet.',
    ])
    expect(await client.library.statement({ id: last })).toMatchObject({
      kind: 'quote',
      rich: boldText('Vet.'),
    })
  })

  test('kinds change together; one that is named twice counts once', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    await client.statements.changeKind({ ids: [id('a1'), id('b1'), id('a1')], kind: 'solution' })
    expect((await details(library, 'a1')).kind).toBe('solution')
    expect((await details(library, 'b1')).kind).toBe('solution')
    expect((await client.knowledgeBase.history()).undo).toEqual({ type: 'change-kind', count: 2 })
  })

  test('a text written on an older one is refused with the present revision', async () => {
    const library = await openFilledLibrary()
    const { client, id, revision } = library
    const stale = await revision('a1')
    await client.library.editStatement({ id: id('a1'), rich: rich('Eerst.'), revision: stale })
    const conflict = { id: id('a1'), revision: await revision('a1') }
    const edit = () => client.library.editStatement({ id: id('a1'), rich: rich('Later.'), revision: stale })
    await refused(library, edit, 'CONFLICT', conflict)
    const split = () =>
      client.statements.split({ id: id('a1'), revision: stale, first: rich('1'), second: rich('2') })
    await refused(library, split, 'CONFLICT', conflict)
  })

  test('more than SQLite takes as separate values are no trouble', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    const many = Array.from({ length: 40_000 }, () => id('a1'))
    await client.statements.changeKind({ ids: many, kind: 'question' })
    const unknown = Array.from({ length: 40_000 }, (_, index) => `niets ${index}`)
    await refused(library, () => client.statements.bin({ ids: unknown }), 'NOT_FOUND', { id: 'niets 0' })
  })
})

describe('places', () => {
  test('one from the inbox becomes part of the edition, one of the edition gets a further place', async () => {
    const library = await openFilledLibrary()
    const { client, id, placement } = library
    const ids = [id('in'), id('a3'), id('b1'), id('in')]
    await client.statements.place({ ids, section: id('b'), before: placement('b2', 'b') })
    expect(await places(library, id('b'))).toEqual([
      '1.2-1 De opvang is vol.',
      '1.2-2 Aangifte doen duurt lang.',
      '1.2-3 Nog te plaatsen.',
      '1.2-4 Er is te weinig tijd.',
      '1.2-5 Er is geen nachtopvang.',
    ])
    expect(await standsAt(library, 'a3')).toEqual(['1.1-3', '1.2-4'])
    expect(await client.library.inboxCount()).toBe(0)
  })

  test('from the inbox into another programme: tags, source and stakeholder become those of that programme', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    await client.tagging.apply({ ids: [id('in')], add: ['Thema/Aangifte', 'Fase/Opsporing'], remove: [] })
    await client.statements.place({ ids: [id('in')], section: id('x') })
    expect(library.core.maintenance.check()).toEqual([])
    const { tags, citations } = await details(library, 'in')
    expect(tags.map(({ path }) => path)).toEqual(['Thema/Aangifte', 'Fase/Opsporing'])
    expect(citations).toMatchObject([{ name: 'brief.txt', quote: 'Nog te plaatsen.' }])
    expect(tags[0]?.id).toBe((await details(library, 'x1')).tags[0]?.id)
  })

  test('from the inbox with the same tag of two other programmes: it gets that tag once', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    await client.sections.remove({ id: id('x') })
    await client.statements.restore({ ids: [id('x1')] })
    await client.tagging.apply({ ids: [id('x1')], add: ['Thema/Aangifte'], remove: [] })
    const { id: programme } = await client.programmes.create({ title: 'Derde' })
    await client.editions.create({ id: 'derde', programme, title: 'Derde' })
    const place = { edition: 'derde', parent: null, kind: 'chapter', title: 'Begin' } as const
    const { id: section } = await client.sections.create(place)
    await client.statements.place({ ids: [id('x1')], section })
    expect((await details(library, 'x1')).tags.map(({ path }) => path)).toEqual(['Thema/Aangifte'])
    expect(library.core.maintenance.check()).toEqual([])
  })

  test('are not given in another edition or to what is in the bin', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    const place = (name: string, section: string) => () =>
      client.statements.place({ ids: [id(name)], section: id(section) })
    await refused(library, place('a1', 'x'), 'BAD_TARGET', { reason: 'other-edition' })
    await refused(library, place('weg', 'a'), 'BAD_TARGET', { reason: 'in-bin' })
    await refused(library, place('in', 'oud-sectie'), 'EDITION_FINAL', { edition: 'oud' })
    await refused(library, () => client.statements.place({ ids: ['x'], section: id('a') }), 'NOT_FOUND', {
      entity: 'statement',
    })
  })

  test('several move together in the order they were named, also onto their own place', async () => {
    const library = await openFilledLibrary()
    const { client, id, placement } = library
    const [first, second] = [placement('a1', 'a'), placement('a2', 'a')]
    await client.statements.move({ placements: [second, first], section: id('a'), before: first })
    const order = [
      '1.1-1 Slachtoffers zijn bang.',
      '1.1-2 Aangifte doen duurt lang.',
      '1.1-3 Er is te weinig tijd.',
    ]
    expect(await places(library, id('a'))).toEqual(order)
    await client.statements.move({ placements: [second], section: id('d'), before: placement('d1', 'd') })
    expect(await places(library, id('d'))).toEqual(['4.1-1 Slachtoffers zijn bang.', '4.1-2 De zorg wacht.'])
  })

  test('a statement moved to where it already stands keeps only the place it was moved to', async () => {
    const library = await openFilledLibrary()
    const { client, id, placement } = library
    await client.statements.move({ placements: [placement('a1', 'b')], section: id('a') })
    expect(await standsAt(library, 'a1')).toEqual(['1.1-3'])
    expect(await places(library, id('b'))).not.toContain('1.2-2 Aangifte doen duurt lang.')
    await client.knowledgeBase.undo()
    await client.statements.move({
      placements: [placement('a1', 'a'), placement('a1', 'b')],
      section: id('d'),
    })
    expect(await standsAt(library, 'a1')).toEqual(['4.1-2'])
  })

  test('do not move to another edition or to nowhere', async () => {
    const library = await openFilledLibrary()
    const { client, id, placement } = library
    const move = (from: string, section: string) => () =>
      client.statements.move({ placements: [from], section })
    await refused(library, move(placement('a2', 'a'), id('x')), 'BAD_TARGET', { reason: 'other-edition' })
    await refused(library, move(placement('a2', 'a'), 'niets'), 'NOT_FOUND', {
      entity: 'section',
      id: 'niets',
    })
    await refused(library, move('niets', id('a')), 'NOT_FOUND', { entity: 'placement', id: 'niets' })
  })

  test('one of several is taken away; the last goes only with the statement', async () => {
    const library = await openFilledLibrary()
    const { client, placement } = library
    const remove = (name: string, section: string) => () =>
      client.statements.removePlace({ placement: placement(name, section) })
    await remove('a1', 'b')()
    expect(await standsAt(library, 'a1')).toEqual(['1.1-1'])
    await refused(library, remove('a1', 'a'), 'BAD_TARGET', { reason: 'last-place' })
    await refused(library, remove('a1', 'b'), 'NOT_FOUND', { entity: 'placement' })
  })
})

describe('the bin', () => {
  test('takes statements from all their places and gives them back there', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    const [before, after] = [await places(library, id('a')), await places(library, id('b'))]
    await client.statements.bin({ ids: [id('a2')] })
    await client.statements.bin({ ids: [id('a1'), id('a1')] })
    expect(await standsAt(library, 'a1')).toEqual([])
    expect(await binned(library)).toEqual([id('a1'), id('a2'), id('weg')])
    await client.statements.restore({ ids: [id('a1'), id('a2'), id('a1')] })
    expect(await places(library, id('a'))).toEqual(before)
    expect(await places(library, id('b'))).toEqual(after)
    expect(await binned(library)).toEqual([id('weg')])
  })

  test('gives back to the inbox what lost its section', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    await client.sections.remove({ id: id('d') })
    await client.statements.restore({ ids: [id('weg'), id('d1')] })
    const inbox = await client.library.statements({ scope: { kind: 'inbox' } })
    expect(inbox.rows.map(({ text }) => text).toSorted()).toEqual([
      'De zorg wacht.',
      'Nog te plaatsen.',
      'Vervallen.',
    ])
    expect(library.core.maintenance.check()).toEqual([])
  })

  test('gives back to the inbox what came from there', async () => {
    const { client, id } = await openFilledLibrary()
    await client.statements.bin({ ids: [id('in')] })
    expect(await client.library.inboxCount()).toBe(0)
    await client.statements.restore({ ids: [id('in')] })
    expect(await client.library.inboxCount()).toBe(1)
  })

  test.each(['bin', 'restore'] as const)('knows no others: %s', async (action) => {
    const library = await openFilledLibrary()
    const call = () => library.client.statements[action]({ ids: ['niets'] })
    await refused(library, call, 'NOT_FOUND', { entity: 'statement', id: 'niets' })
  })

  test('what lies in it is neither placed twice nor binned again', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    const before = contentsOf(library)
    await client.statements.bin({ ids: [id('weg')] })
    await client.statements.restore({ ids: [id('a1')] })
    expect(contentsOf(library)).toEqual(before)
  })
})
