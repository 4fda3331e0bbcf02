import { describe, expect, test } from 'vitest'
import type { StatementScope } from '../../src/shared/contract/index.ts'
import { importJson } from '../support/core.ts'
import { type Library, openFilledLibrary, refused } from '../support/filled-library.ts'

const list = async ({ client }: Library, scope: StatementScope): Promise<readonly string[]> =>
  (await client.library.statements({ scope })).rows.map(({ place, text }) => `${place} ${text}`)

describe('the statements of a tag', () => {
  test('stand once, in reading order, the newest edition first and the inbox last', async () => {
    const library = await openFilledLibrary()
    const { client, tag, id } = library
    await client.tagging.apply({ ids: [id('in')], add: ['Fase/Opsporing'], remove: [] })
    expect(await list(library, { kind: 'tag', tag: tag('Fase/Opsporing') })).toEqual([
      '1.1-2 Slachtoffers zijn bang.',
      '1-1 Vroeger duurde aangifte doen lang.',
      'null Nog te plaatsen.',
    ])
  })

  test('include those of the tags below it, each counted once', async () => {
    const library = await openFilledLibrary()
    const { client, tag } = library
    const scope = { kind: 'tag', tag: tag('Thema') } as const
    expect(await list(library, scope)).toEqual([
      '1.1-1 Aangifte doen duurt lang.',
      '1.1-2 Slachtoffers zijn bang.',
      '1.2-1 De opvang is vol.',
    ])
    const tags = await client.tagging.tags()
    expect(tags.find((one) => one.id === tag('Thema'))).toMatchObject({ statements: 0, total: 3 })
    expect(tags.find((one) => one.id === tag('Thema/Opvang'))).toMatchObject({ statements: 1, total: 2 })
  })

  test('come a slice at a time, with the total', async () => {
    const { client, tag, id } = await openFilledLibrary()
    const scope = { kind: 'tag', tag: tag('Thema') } as const
    expect(await client.library.statements({ scope, offset: 1, limit: 1 })).toMatchObject({
      total: 3,
      rows: [{ id: id('a2'), section: id('a'), source: { name: 'brief', organisation: 'Opvanghuis' } }],
    })
  })

  test('leave out what is in the bin, in the list and in the counts', async () => {
    const library = await openFilledLibrary()
    const { client, tag, id } = library
    await client.statements.bin({ ids: [id('b1')] })
    expect(await list(library, { kind: 'tag', tag: tag('Thema/Opvang') })).toEqual([
      '1.1-2 Slachtoffers zijn bang.',
    ])
    const opvang = (await client.tagging.tags()).find((one) => one.id === tag('Thema/Opvang'))
    expect(opvang).toMatchObject({ statements: 0, total: 1 })
  })

  test('are refused for a tag that is not there', async () => {
    const library = await openFilledLibrary()
    await refused(library, () => list(library, { kind: 'tag', tag: 'niets' }), 'NOT_FOUND', { entity: 'tag' })
  })
})

describe('the statements of a stakeholder and of a source', () => {
  test('are those that cite it, in the place where they stand now', async () => {
    const library = await openFilledLibrary()
    const { stakeholder, source } = library
    expect(await list(library, { kind: 'stakeholder', stakeholder: stakeholder('Opvanghuis') })).toEqual([
      '1.1-2 Slachtoffers zijn bang.',
    ])
    expect(await list(library, { kind: 'source', source: source('gesprek') })).toEqual([
      '1.1-1 Aangifte doen duurt lang.',
      '1.1-2 Slachtoffers zijn bang.',
    ])
  })

  test('agree with the counts of the register, also when one is in the bin', async () => {
    const library = await openFilledLibrary()
    const { client, id, source } = library
    await client.statements.bin({ ids: [id('a2')] })
    expect(await list(library, { kind: 'source', source: source('gesprek') })).toHaveLength(1)
    const sources = await client.register.sources()
    expect(sources.find((one) => one.id === source('gesprek'))).toMatchObject({
      statements: 1,
      takenIn: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    })
    const houses = (await client.register.stakeholders()).filter((one) => one.organisation === 'Opvanghuis')
    expect(houses).toMatchObject([{ statements: 0 }])
  })

  test('are refused for one that is not there', async () => {
    const library = await openFilledLibrary()
    const of = (scope: StatementScope) => () => list(library, scope)
    await refused(library, of({ kind: 'stakeholder', stakeholder: 'niets' }), 'NOT_FOUND', {
      entity: 'stakeholder',
    })
    await refused(library, of({ kind: 'source', source: 'niets' }), 'NOT_FOUND', { entity: 'source' })
  })
})

describe('relations of a tag', () => {
  test('hold both ways, and go both ways', async () => {
    const { client, tag } = await openFilledLibrary()
    const relatedOf = async (path: string) =>
      (await client.tagging.tags()).find((one) => one.id === tag(path))?.related
    await client.tagging.change({ id: tag('Fase/Opsporing'), related: [tag('Thema/Opvang')] })
    expect(await relatedOf('Fase/Opsporing')).toEqual(['Thema/Opvang'])
    expect(await relatedOf('Thema/Opvang')).toContain('Fase/Opsporing')
    await client.tagging.change({ id: tag('Thema/Opvang'), related: [tag('Thema/Aangifte')] })
    expect(await relatedOf('Fase/Opsporing')).toEqual([])
    expect(await relatedOf('Thema/Opvang')).toEqual(['Thema/Aangifte'])
  })

  test('are with other tags of the same programme', async () => {
    const library = await openFilledLibrary()
    const { client, tag } = library
    await importJson(client, {
      format: 'bloemlezing-edition',
      version: 1,
      programme: 'Derde',
      edition: { id: 'derde', title: 'Derde' },
      tags: [{ path: 'Vreemd' }],
      sections: [],
    })
    const foreign = (await client.tagging.tags()).find(({ path }) => path === 'Vreemd')?.id ?? ''
    const relate = (id: string) => () => client.tagging.change({ id: tag('Thema'), related: [id] })
    await refused(library, relate(tag('Thema')), 'BAD_TARGET', { reason: 'itself' })
    await refused(library, relate(foreign), 'BAD_TARGET', { reason: 'other-programme' })
  })
})

describe('statements by their ids', () => {
  test('stand in reading order with their edition, without those in the bin', async () => {
    const { client, id } = await openFilledLibrary()
    await client.statements.bin({ ids: [id('b1')] })
    const scope = { kind: 'statements' as const, ids: [id('in'), id('b1'), id('a2')] }
    expect(await client.library.statements({ scope })).toMatchObject({
      total: 2,
      rows: [
        { id: id('a2'), place: '1.1-2' },
        { id: id('in'), place: null, edition: null },
      ],
    })
  })
})
