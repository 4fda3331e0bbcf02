/** Searches that are kept by name. */
import { describe, expect, test } from 'vitest'
import { openFilledLibrary, refused } from '../support/filled-library.ts'
import { openCoreForTest } from '../support/core.ts'

const named = (name: string) => ({ name, query: 'zorg' })

describe('saved searches', () => {
  test('are listed by name, with digits as numbers, those of all programmes', async () => {
    const { client, programme } = await openFilledLibrary()
    const [own, other] = [programme('Samen'), programme('Ander programma')]
    await client.savedSearches.create({ programme: own, ...named('Zorg 10') })
    await client.savedSearches.create({ programme: other, ...named('zorg 9') })
    await client.savedSearches.create({ programme: own, ...named('Één') })
    const list = await client.savedSearches.list()
    expect(list.map(({ programme: owner, name }) => [name, owner === own])).toEqual([
      ['Één', true],
      ['Volle opvang', true],
      ['zorg 9', false],
      ['Zorg 10', true],
    ])
  })

  test('get another name or another query, each alone', async () => {
    const { client, savedSearchId: id } = await openFilledLibrary()
    await client.savedSearches.change({ id, name: '  Opvang ' })
    expect(await client.savedSearches.list()).toMatchObject([{ id, name: 'Opvang', query: 'opvang vol' }])
    await client.savedSearches.change({ id, query: 'opvang' })
    expect(await client.savedSearches.list()).toMatchObject([{ id, name: 'Opvang', query: 'opvang' }])
  })

  test('keep their name when only its letters change in case', async () => {
    const { client, savedSearchId: id } = await openFilledLibrary()
    await client.savedSearches.change({ id, name: 'VOLLE OPVANG' })
    expect(await client.savedSearches.list()).toMatchObject([{ name: 'VOLLE OPVANG' }])
  })

  test('are named once in a programme, whatever the case; other programmes are free', async () => {
    const library = await openFilledLibrary()
    const { client, programme } = library
    const taken = { entity: 'saved-search', id: 'VOLLE opvang' }
    const again = (owner: string) =>
      client.savedSearches.create({ programme: programme(owner), ...named('VOLLE opvang') })
    await refused(library, () => again('Samen'), 'ALREADY_EXISTS', taken)
    const { id } = await client.savedSearches.create({ programme: programme('Samen'), ...named('Zorg') })
    const rename = () => client.savedSearches.change({ id, name: 'VOLLE opvang' })
    await refused(library, rename, 'ALREADY_EXISTS', taken)
    await again('Ander programma')
    expect(await client.savedSearches.list()).toHaveLength(3)
  })

  test.each([
    ['a programme', 'programme', 'create'],
    ['a search that is changed', 'saved-search', 'change'],
    ['a search that is removed', 'saved-search', 'remove'],
  ] as const)('%s that is not there is told', async (_, entity, action) => {
    const library = await openFilledLibrary()
    const { savedSearches } = library.client
    const act = {
      create: () => savedSearches.create({ programme: 'weg', ...named('Zorg') }),
      change: () => savedSearches.change({ id: 'weg', name: 'Zorg' }),
      remove: () => savedSearches.remove({ id: 'weg' }),
    }[action]
    await refused(library, act, 'NOT_FOUND', { entity, id: 'weg' })
  })

  test.each([
    ['no name', { name: ' ', query: 'zorg' }],
    ['no query', { name: 'Zorg', query: ' ' }],
  ])('with %s are refused', async (_, search) => {
    const { client, programme } = await openFilledLibrary()
    const create = client.savedSearches.create({ programme: programme('Samen'), ...search })
    await expect(create).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  test('are there after the knowledge base was opened again', async () => {
    const { core, file, client } = await openCoreForTest()
    const { id: programme } = await client.programmes.create({ title: 'Samen' })
    await client.savedSearches.create({ programme, ...named('Zorg') })
    await core.close()
    const again = await openCoreForTest(file)
    expect(await again.client.savedSearches.list()).toMatchObject([{ programme, ...named('Zorg') }])
  })
})
