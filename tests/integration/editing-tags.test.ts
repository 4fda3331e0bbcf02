import { describe, expect, test } from 'vitest'
import { openFilledLibrary, type Library, refused } from '../support/filled-library.ts'

const paths = async ({ client, id }: Library, name: string): Promise<readonly string[]> =>
  (await client.library.statement({ id: id(name) })).tags.map(({ path }) => path)

/** The taxonomy of the programme of the tests. */
const taxonomy = async ({ client, programme }: Library) =>
  (await client.tagging.tags()).filter((tag) => tag.programme === programme('Samen'))

const allPaths = async (library: Library): Promise<readonly string[]> =>
  (await taxonomy(library)).map(({ path }) => path)

const tagAt = async (library: Library, path: string) =>
  (await taxonomy(library)).find((tag) => tag.path === path)

describe('tags of statements', () => {
  test('are given by path, made when missing, and taken, over several at once', async () => {
    const library = await openFilledLibrary()
    const { client, id, tag } = library
    const ids = [id('a1'), id('b1'), id('a1')]
    await client.tagging.apply({
      ids,
      add: ['Thema/Opvang', 'Nieuw / Label'],
      remove: [tag('Thema/Aangifte')],
    })
    expect(await paths(library, 'a1')).toEqual(['Thema/Aangifte/Nacht', 'Thema/Opvang', 'Nieuw/Label'])
    expect(await paths(library, 'b1')).toEqual(['Thema/Opvang', 'Nieuw/Label'])
    expect(await tagAt(library, 'Nieuw/Label')).toMatchObject({ statements: 2 })
  })

  test('come from the programme of each edition, for the inbox from the first', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    await client.tagging.apply({ ids: [id('a1'), id('x1'), id('in')], add: ['Nieuw'], remove: [] })
    const made = (await client.tagging.tags()).filter(({ path }) => path === 'Nieuw')
    expect(made.map(({ statements }) => statements)).toEqual(expect.arrayContaining([1, 2]))
    expect(library.core.maintenance.check()).toEqual([])
  })

  test('need a statement that is there, and a path with a label', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    const apply = (statement: string, path: string) => () =>
      client.tagging.apply({ ids: [statement], add: [path], remove: [] })
    await refused(library, apply('niets', 'Nieuw'), 'NOT_FOUND', { entity: 'statement', id: 'niets' })
    await expect(apply(id('a1'), ' / ')()).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})

describe('the taxonomy', () => {
  test('gets a tag with those above it; one that is there is given back and nothing is logged', async () => {
    const library = await openFilledLibrary()
    const { client, programme, tag } = library
    const samen = programme('Samen')
    await client.tagging.create({ programme: samen, path: 'Sector/Zorg/Kliniek' })
    expect(await allPaths(library)).toEqual(
      expect.arrayContaining(['Sector', 'Sector/Zorg', 'Sector/Zorg/Kliniek']),
    )
    const { revision } = await client.knowledgeBase.status()
    const known = await client.tagging.create({ programme: samen, path: 'Thema/Opvang' })
    expect(known.id).toBe(tag('Thema/Opvang'))
    expect((await client.knowledgeBase.status()).revision).toBe(revision)
    await refused(library, () => client.tagging.create({ programme: 'niets', path: 'X' }), 'NOT_FOUND', {
      entity: 'programme',
    })
  })

  test('renames a tag, which every path below it follows, and keeps synonyms in their order', async () => {
    const library = await openFilledLibrary()
    const { client, tag } = library
    await client.tagging.change({
      id: tag('Thema/Aangifte'),
      label: 'Melden',
      synonyms: ['aangeven', 'melding', 'aangeven'],
    })
    await client.tagging.change({ id: tag('Thema/Aangifte'), description: 'Bij de politie' })
    expect(await tagAt(library, 'Thema/Melden')).toMatchObject({
      synonyms: ['aangeven', 'melding'],
      description: 'Bij de politie',
    })
    expect(await paths(library, 'a1')).toEqual(['Thema/Melden', 'Thema/Melden/Nacht'])
    await client.tagging.change({ id: tag('Thema/Aangifte'), description: '', synonyms: [] })
    expect(await tagAt(library, 'Thema/Melden')).toMatchObject({ synonyms: [], description: null })
  })

  test('has no twins below one parent, and no label with a slash', async () => {
    const library = await openFilledLibrary()
    const { client, tag } = library
    const twin = { entity: 'tag', id: 'Opvang' }
    await refused(
      library,
      () => client.tagging.change({ id: tag('Thema/Aangifte'), label: 'Opvang' }),
      'ALREADY_EXISTS',
      twin,
    )
    const slash = client.tagging.change({ id: tag('Thema/Aangifte'), label: 'man/vrouw' })
    await expect(slash).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    const move = () => client.tagging.move({ id: tag('Thema/Opvang/Nacht'), parent: tag('Thema/Aangifte') })
    await refused(library, move, 'ALREADY_EXISTS', { entity: 'tag', id: 'Nacht' })
    await client.tagging.change({ id: tag('Thema/Aangifte'), label: 'Aangifte' })
  })

  test('moves a tag with all below it, also to the top', async () => {
    const library = await openFilledLibrary()
    const { client, tag } = library
    await client.tagging.move({ id: tag('Thema/Opvang'), parent: tag('Fase/Opsporing') })
    expect(await paths(library, 'a2')).toContain('Fase/Opsporing/Opvang/Nacht')
    await client.tagging.move({ id: tag('Thema/Opvang'), parent: null })
    expect(await paths(library, 'b1')).toEqual(['Opvang'])
  })

  test('does not move a tag to itself, below itself or to another programme', async () => {
    const library = await openFilledLibrary()
    const { client, tag } = library
    const foreign = (await client.library.statement({ id: library.id('x1') })).tags[0]?.id ?? ''
    const move = (path: string, parent: string) => () => client.tagging.move({ id: tag(path), parent })
    await refused(library, move('Thema', tag('Thema')), 'BAD_TARGET', { reason: 'itself' })
    await refused(library, move('Thema', tag('Thema/Opvang/Nacht')), 'BAD_TARGET', { reason: 'below-itself' })
    await refused(library, move('Thema/Opvang', foreign), 'BAD_TARGET', { reason: 'other-programme' })
    await refused(library, move('Thema/Opvang', 'niets'), 'NOT_FOUND', { entity: 'tag', id: 'niets' })
    const merge = (into: string, from: string) => () => client.tagging.merge({ into, from })
    await refused(library, merge(tag('Thema'), tag('Thema')), 'BAD_TARGET', { reason: 'itself' })
    await refused(library, merge(tag('Thema/Opvang'), tag('Thema')), 'BAD_TARGET', { reason: 'below-itself' })
    await refused(library, merge(foreign, tag('Thema')), 'BAD_TARGET', { reason: 'other-programme' })
    await refused(library, merge('niets', tag('Thema')), 'NOT_FOUND', { entity: 'tag', id: 'niets' })
  })

  test('merges two tags: statements, subtags with their like, synonyms and relations; the label stays findable', async () => {
    const library = await openFilledLibrary()
    const { client, tag } = library
    await client.tagging.create({ programme: library.programme('Samen'), path: 'Thema/Opvang/Dag' })
    await client.tagging.merge({ into: tag('Thema/Aangifte'), from: tag('Thema/Opvang') })
    expect(await allPaths(library)).toEqual([
      'Fase',
      'Fase/Opsporing',
      'Thema',
      'Thema/Aangifte',
      'Thema/Aangifte/Dag',
      'Thema/Aangifte/Nacht',
    ])
    expect(await tagAt(library, 'Thema/Aangifte')).toMatchObject({
      synonyms: ['melding', 'Opvang', 'shelter'],
      related: [],
      statements: 3,
    })
    expect(await tagAt(library, 'Thema/Aangifte/Nacht')).toMatchObject({ synonyms: [], statements: 2 })
    expect(await paths(library, 'a2')).toEqual(['Thema/Aangifte', 'Thema/Aangifte/Nacht', 'Fase/Opsporing'])
  })

  test('merges a tag into the one above it, also where a tag below has the same label', async () => {
    const library = await openFilledLibrary()
    const { client, id, programme } = library
    const samen = programme('Samen')
    await client.tagging.apply({ ids: [id('d1')], add: ['Sector/Zorg/Zorg'], remove: [] })
    const into = (await client.tagging.create({ programme: samen, path: 'Sector' })).id
    const from = (await client.tagging.create({ programme: samen, path: 'Sector/Zorg' })).id
    await client.tagging.merge({ into, from })
    expect(await paths(library, 'd1')).toEqual(['Sector/Zorg'])
    expect(library.core.maintenance.check()).toEqual([])
  })

  test('loses a tag with those below it, everywhere', async () => {
    const library = await openFilledLibrary()
    const { client, tag } = library
    await client.tagging.remove({ id: tag('Thema/Opvang') })
    expect(await allPaths(library)).toEqual([
      'Fase',
      'Fase/Opsporing',
      'Thema',
      'Thema/Aangifte',
      'Thema/Aangifte/Nacht',
    ])
    expect(await paths(library, 'a2')).toEqual(['Thema/Aangifte', 'Fase/Opsporing'])
    expect(await tagAt(library, 'Thema/Aangifte')).toMatchObject({ related: [] })
  })

  test.each(['change', 'remove'] as const)('knows no other tags: %s', async (action) => {
    const library = await openFilledLibrary()
    const call = () => library.client.tagging[action]({ id: 'niets' })
    await refused(library, call, 'NOT_FOUND', { entity: 'tag', id: 'niets' })
  })
})
