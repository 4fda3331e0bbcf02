import { describe, expect, test } from 'vitest'
import { contentsOf } from '../support/core.ts'
import { type Library, openFilledLibrary, refused } from '../support/filled-library.ts'

/** Numbers and titles as the tree shows them. */
const tree = async ({ client }: Library): Promise<readonly string[]> =>
  (await client.library.outline({ edition: 'nu' })).map(({ number, title }) => `${number} ${title}`)

const edition = async ({ client }: Library, id: string) =>
  (await client.library.editions()).find((one) => one.id === id)

describe('programmes', () => {
  test('are made last, renamed, and listed with how many editions they have', async () => {
    const { client, programme } = await openFilledLibrary()
    await client.programmes.create({ title: ' Nieuw ' })
    await client.programmes.rename({ id: programme('Samen'), title: 'Samen verder' })
    expect(await client.programmes.list()).toMatchObject([
      { title: 'Samen verder', editions: 2 },
      { title: 'Ander programma', editions: 1 },
      { title: 'Nieuw', editions: 0 },
    ])
  })

  test('have titles of their own', async () => {
    const library = await openFilledLibrary()
    const { client, programme } = library
    const taken = { entity: 'programme', id: 'Samen' }
    await refused(library, () => client.programmes.create({ title: 'Samen' }), 'ALREADY_EXISTS', taken)
    const other = programme('Ander programma')
    await refused(
      library,
      () => client.programmes.rename({ id: other, title: 'Samen' }),
      'ALREADY_EXISTS',
      taken,
    )
    await refused(library, () => client.programmes.rename({ id: 'x', title: 'X' }), 'NOT_FOUND', { id: 'x' })
  })

  test('keep their title when they are renamed to it, and nothing is logged', async () => {
    const { client, programme } = await openFilledLibrary()
    const { revision } = await client.knowledgeBase.status()
    await client.programmes.rename({ id: programme('Samen'), title: 'Samen' })
    expect((await client.knowledgeBase.status()).revision).toBe(revision)
  })
})

describe('editions', () => {
  test('are made empty, as a draft', async () => {
    const library = await openFilledLibrary()
    await library.client.editions.create({ id: 'leeg', programme: library.programme('Samen'), title: 'Leeg' })
    expect(await edition(library, 'leeg')).toMatchObject({
      status: 'draft',
      year: null,
      sections: 0,
      statements: 0,
    })
  })

  test('have ids of their own and a programme that is there', async () => {
    const library = await openFilledLibrary()
    const { client, programme } = library
    const create = (id: string, owner: string) => () =>
      client.editions.create({ id, programme: owner, title: 'T' })
    await refused(library, create('nu', programme('Samen')), 'ALREADY_EXISTS', {
      entity: 'edition',
      id: 'nu',
    })
    await refused(library, create('x', 'niets'), 'NOT_FOUND', { entity: 'programme', id: 'niets' })
  })

  test('get another numbering, which every place follows', async () => {
    const library = await openFilledLibrary()
    await library.client.editions.change({ id: 'nu', levels: ['A', '1'] })
    expect(await tree(library)).toEqual([
      'A Opsporing',
      'A.1 Aangifte',
      'A.2 Opvang',
      'D Hulp',
      'D.1 Zorg',
      'D.2 Werk',
    ])
  })

  test('are renumbered by place', async () => {
    const library = await openFilledLibrary()
    await library.client.editions.renumber({ id: 'nu' })
    expect((await tree(library)).slice(3)).toEqual(['2 Hulp', '2.1 Zorg', '2.2 Werk'])
  })

  test('can be dated when they are final, but not retitled or renumbered until reopened with a reason', async () => {
    const library = await openFilledLibrary()
    const { client } = library
    await client.editions.change({ id: 'oud', year: 2017 })
    expect(await edition(library, 'oud')).toMatchObject({ year: 2017, status: 'final' })
    const final = { edition: 'oud' }
    await refused(library, () => client.editions.change({ id: 'oud', title: 'X' }), 'EDITION_FINAL', final)
    await refused(library, () => client.editions.change({ id: 'oud', levels: ['A'] }), 'EDITION_FINAL', final)
    await refused(library, () => client.editions.renumber({ id: 'oud' }), 'EDITION_FINAL', final)
    await client.editions.reopen({ id: 'oud', reason: 'Fout in de titel' })
    await client.editions.change({ id: 'oud', title: 'X' })
    expect(await edition(library, 'oud')).toMatchObject({ title: 'X', status: 'draft' })
    expect(contentsOf(library)['edition']).toContainEqual(
      expect.objectContaining({ id: 'oud', reopened_reason: 'Fout in de titel' }),
    )
  })

  test('that are open already are not reopened', async () => {
    const library = await openFilledLibrary()
    const before = contentsOf(library)
    await library.client.editions.reopen({ id: 'nu', reason: 'Zomaar' })
    expect(contentsOf(library)).toEqual(before)
  })

  test.each(['change', 'finalise', 'renumber'] as const)('that are not there: %s', async (action) => {
    const library = await openFilledLibrary()
    const call = () => library.client.editions[action]({ id: 'niets' })
    await refused(library, call, 'NOT_FOUND', { entity: 'edition', id: 'niets' })
  })
})
