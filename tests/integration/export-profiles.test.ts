/** Ways of publishing that are kept by name. */
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { profiles } from '../../src/shared/document/index.ts'
import { openCoreForTest } from '../support/core.ts'
import { openFilledLibrary, refused } from '../support/filled-library.ts'

const manner = profiles['Citaten met bron']

describe('profiles', () => {
  test('are listed by name, those of all programmes', async () => {
    const { client, programme } = await openFilledLibrary()
    const [own, other] = [programme('Samen'), programme('Ander programma')]
    await client.exportProfiles.create({ programme: own, name: 'Zomer 10', manner })
    await client.exportProfiles.create({ programme: other, name: 'zomer 9', manner })
    const list = await client.exportProfiles.list()
    expect(list.map((profile) => [profile.name, profile.programme === own])).toEqual([
      ['Voor intern', true],
      ['zomer 9', false],
      ['Zomer 10', true],
    ])
    expect(list.at(-1)?.manner).toEqual(manner)
  })

  test('get another name or another manner, each alone', async () => {
    const { client, exportProfileId: id } = await openFilledLibrary()
    await client.exportProfiles.change({ id, name: ' Voor buiten ' })
    const intern = profiles['Intern werkdocument']
    expect(await client.exportProfiles.list()).toMatchObject([{ id, name: 'Voor buiten', manner: intern }])
    await client.exportProfiles.change({ id, manner })
    expect(await client.exportProfiles.list()).toMatchObject([{ id, name: 'Voor buiten', manner }])
  })

  test.each(['VOOR intern', 'kamerbrief BIJLAGE'])('are named once in a programme: %s', async (name) => {
    const library = await openFilledLibrary()
    const { client, programme } = library
    const taken = { entity: 'export-profile', id: name }
    const create = () => client.exportProfiles.create({ programme: programme('Samen'), name, manner })
    await refused(library, create, 'ALREADY_EXISTS', taken)
    const { id } = await client.exportProfiles.create({ programme: programme('Samen'), name: 'Zo', manner })
    await refused(library, () => client.exportProfiles.change({ id, name }), 'ALREADY_EXISTS', taken)
  })

  test('keep their name when only its letters change in case; other programmes are free', async () => {
    const { client, programme, exportProfileId: id } = await openFilledLibrary()
    await client.exportProfiles.change({ id, name: 'VOOR INTERN' })
    await client.exportProfiles.create({
      programme: programme('Ander programma'),
      name: 'Voor intern',
      manner,
    })
    expect(await client.exportProfiles.list()).toHaveLength(2)
  })

  test.each([
    ['a programme', 'programme', 'create'],
    ['a profile that is changed', 'export-profile', 'change'],
    ['a profile that is removed', 'export-profile', 'remove'],
  ] as const)('%s that is not there is told', async (_, entity, action) => {
    const library = await openFilledLibrary()
    const { exportProfiles } = library.client
    const act = {
      create: () => exportProfiles.create({ programme: 'weg', name: 'Zo', manner }),
      change: () => exportProfiles.change({ id: 'weg', name: 'Zo' }),
      remove: () => exportProfiles.remove({ id: 'weg' }),
    }[action]
    await refused(library, act, 'NOT_FOUND', { entity, id: 'weg' })
  })

  test('that another version wrote, and this one cannot read, are passed over', async () => {
    const { core, file, client, exportProfileId } = await openFilledLibrary()
    await client.exportProfiles.list()
    await core.close()
    const db = new Sqlite(file)
    db.prepare('UPDATE export_profile SET settings = ? WHERE id = ?').run('{"columns":7}', exportProfileId)
    db.close()
    expect(await (await openCoreForTest(file)).client.exportProfiles.list()).toEqual([])
  })
})
