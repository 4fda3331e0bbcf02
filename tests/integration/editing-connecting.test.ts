import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { LinkEnd } from '../../src/shared/contract/index.ts'
import { sha256 } from '../../src/main/core/hash.ts'
import { contentsOf, fileOf } from '../support/core.ts'
import { type Library, openFilledLibrary, refused } from '../support/filled-library.ts'

const details = ({ client, id }: Library, name: string) => client.library.statement({ id: id(name) })

const statement = (id: string): LinkEnd => ({ entity: 'statement', id })
const section = (id: string): LinkEnd => ({ entity: 'section', id })

/** Takes in a file of any bytes with one statement. */
const takeInBytes = ({ client }: Library, name: string, bytes: Uint8Array<ArrayBuffer>) =>
  client.intake.accept({
    ...fileOf(name, bytes),
    proposal: {
      sections: [
        {
          number: null,
          title: null,
          kind: 'problem-area',
          continued: false,
          statements: [{ text: 'Uit een bestand.', confidence: 1, page: 1, quote: '', lines: [] }],
        },
      ],
      furniture: [],
      warnings: [],
    },
    target: { kind: 'inbox' },
  })

describe('links', () => {
  test('lead from several ends to one, each seen from its own side', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    await client.links.create({
      from: [statement(id('b2')), section(id('e'))],
      to: statement(id('e1')),
      type: 'causes',
    })
    expect((await details(library, 'b2')).links).toMatchObject([
      { type: 'causes', direction: 'from', other: { id: id('e1'), place: '4.2-1' } },
    ])
    expect(
      (await details(library, 'e1')).links.map(({ direction, other }) => [direction, other.place]),
    ).toEqual([
      ['to', '1.2-3'],
      ['to', '4.2'],
    ])
  })

  test('are there once: a symmetrical one from either side, another in its own direction', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    const link = (from: string, to: string, type: 'related' | 'causes') =>
      client.links.create({ from: [statement(id(from)), statement(id(from))], to: statement(id(to)), type })
    await link('b1', 'a1', 'related')
    expect((await client.knowledgeBase.history()).undo?.type).not.toBe('link')
    await link('d1', 'e1', 'causes')
    await link('e1', 'd1', 'causes')
    const own = (await details(library, 'e1')).links
    expect(own.map(({ type, direction }) => [type, direction])).toEqual([
      ['causes', 'to'],
      ['causes', 'from'],
    ])
  })

  test('do not lead to themselves or to nothing', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    const link = (from: LinkEnd, to: LinkEnd) => () =>
      client.links.create({ from: [from], to, type: 'related' })
    await refused(library, link(statement(id('a1')), statement(id('a1'))), 'BAD_TARGET', { reason: 'itself' })
    await refused(library, link(statement('niets'), statement(id('a1'))), 'NOT_FOUND', {
      entity: 'statement',
    })
    await refused(library, link(statement(id('a1')), section('niets')), 'NOT_FOUND', { entity: 'section' })
    await refused(library, () => client.links.remove({ id: 'niets' }), 'NOT_FOUND', {
      entity: 'link',
      id: 'niets',
    })
  })

  test('are removed on both sides', async () => {
    const library = await openFilledLibrary()
    await library.client.links.remove({ id: library.linkId('contradicts') })
    for (const name of ['a1', 'a2']) {
      expect((await details(library, name)).links.map(({ type }) => type)).not.toContain('contradicts')
    }
  })
})

describe('notes', () => {
  test('are added behind the others with their author, changed and removed', async () => {
    const library = await openFilledLibrary()
    const { client, id } = library
    const { id: note } = await client.notes.add({ on: statement(id('a1')), text: ' Let op. ' })
    await client.notes.add({ on: statement(id('a1')), text: 'Nog een.' })
    await client.notes.change({ id: note, text: 'Gezien.' })
    expect((await details(library, 'a1')).notes).toMatchObject([
      { text: 'Navragen bij de politie.' },
      { text: 'Gezien.', author: 'Anne' },
      { text: 'Nog een.' },
    ])
    await client.notes.remove({ id: note })
    expect((await details(library, 'a1')).notes.map(({ text }) => text)).toEqual([
      'Navragen bij de politie.',
      'Nog een.',
    ])
  })

  test('need what they are on, and are themselves there', async () => {
    const library = await openFilledLibrary()
    const { client } = library
    const add = () => client.notes.add({ on: section('niets'), text: 'X' })
    await refused(library, add, 'NOT_FOUND', { entity: 'section', id: 'niets' })
    const note = { entity: 'note', id: 'niets' }
    await refused(library, () => client.notes.change({ id: 'niets', text: 'X' }), 'NOT_FOUND', note)
    await refused(library, () => client.notes.remove({ id: 'niets' }), 'NOT_FOUND', note)
  })
})

describe('stakeholders', () => {
  test('are changed, and merged with their statements', async () => {
    const library = await openFilledLibrary()
    const { client, stakeholder } = library
    const [into, double] = [stakeholder('Politie'), stakeholder('Nationale politie')]
    await client.register.changeStakeholder({ id: into, organisation: 'De politie', type: 'overheid' })
    await client.register.mergeStakeholders({ into, from: [double, double] })
    expect(await client.register.stakeholders()).toMatchObject([
      { organisation: 'De politie', type: 'overheid', statements: 2 },
      { organisation: 'Opvanghuis', type: null, statements: 1 },
    ])
    expect((await details(library, 'a2')).citations[1]).toMatchObject({
      organisation: 'De politie',
      quote: 'Bang.',
    })
  })

  test('merge with others of their programme that are there', async () => {
    const library = await openFilledLibrary()
    const { client, stakeholder } = library
    const into = stakeholder('Politie')
    const merge = (from: string) => () =>
      client.register.mergeStakeholders({ into, from: [stakeholder('Opvanghuis'), from] })
    await refused(library, merge(into), 'BAD_TARGET', { reason: 'itself' })
    await refused(library, merge('niets'), 'NOT_FOUND', { entity: 'stakeholder', id: 'niets' })
    const change = () => client.register.changeStakeholder({ id: 'niets', organisation: 'X', type: null })
    await refused(library, change, 'NOT_FOUND', { entity: 'stakeholder' })
  })
})

describe('sources', () => {
  test('give back the file they came in with, byte for byte', async () => {
    const library = await openFilledLibrary()
    const bytes = new Uint8Array(randomBytes(70_000))
    await takeInBytes(library, 'scan.txt', bytes)
    const source = (await library.client.register.sources()).find(({ name }) => name === 'scan.txt')
    expect(source).toMatchObject({ size: 70_000, statements: 1, format: 'text' })
    const { name, content } = await library.client.register.sourceFile({ id: source?.id ?? '' })
    expect(name).toBe('scan.txt')
    expect(new Uint8Array(await content.arrayBuffer())).toEqual(bytes)
  })

  test('are known by their bytes, under whatever name they came', async () => {
    const library = await openFilledLibrary()
    const bytes = new Uint8Array(randomBytes(100))
    await takeInBytes(library, 'een.txt', bytes)
    await takeInBytes(library, 'twee.txt', bytes)
    const known = await library.client.register.knownSources({ sha256: sha256(bytes) })
    expect(known.map(({ name, statements }) => `${name} ${statements}`).toSorted()).toEqual([
      'een.txt 1',
      'twee.txt 1',
    ])
    expect(await library.client.register.knownSources({ sha256: 'anders' })).toEqual([])
  })

  test('are renamed wherever they are cited', async () => {
    const library = await openFilledLibrary()
    await library.client.register.renameSource({ id: library.source('brief'), name: 'brief van mei' })
    expect((await details(library, 'a2')).citations[0]?.name).toBe('brief van mei')
  })

  test('of which only the name is known have no file', async () => {
    const library = await openFilledLibrary()
    const { client, source } = library
    const file = (id: string) => () => client.register.sourceFile({ id })
    await refused(library, file(source('brief')), 'NOT_FOUND', { entity: 'source', id: source('brief') })
    await refused(library, file('niets'), 'NOT_FOUND', { entity: 'source', id: 'niets' })
    await refused(library, () => client.register.renameSource({ id: 'niets', name: 'X' }), 'NOT_FOUND', {
      id: 'niets',
    })
  })

  test('come and go with the undo of taking in', async () => {
    const library = await openFilledLibrary()
    const before = contentsOf(library)
    await takeInBytes(library, 'scan.txt', new Uint8Array([1, 2, 3]))
    await library.client.knowledgeBase.undo()
    expect(contentsOf(library)).toEqual(before)
    await library.client.knowledgeBase.redo()
    const known = await library.client.register.knownSources({ sha256: sha256(new Uint8Array([1, 2, 3])) })
    expect(known).toMatchObject([{ name: 'scan.txt', statements: 1 }])
  })
})
