/** What of a knowledge base reaches a publication. */
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { CoreClient } from '../../src/main/core/index.ts'
import type { PublishingChoice, PublishingPart } from '../../src/shared/contract/index.ts'
import { profiles } from '../../src/shared/document/index.ts'
import {
  type ExchangeEdition,
  exchangeEditionSchema,
  type ExchangeSection,
} from '../../src/shared/domain/index.ts'
import { edition2026 } from '../support/command-line.ts'
import { importJson, openCoreForTest, publish } from '../support/core.ts'
import { type Library, openFilledLibrary } from '../support/filled-library.ts'
import { bookmarksOf, errorsIn, partsOf } from '../support/word-file.ts'

const whole: PublishingChoice = {
  part: { kind: 'edition', edition: 'nu' },
  manner: profiles['Intern werkdocument'],
}

const markdownOf = async (client: CoreClient, part: PublishingPart = whole.part) =>
  new TextDecoder().decode((await publish(client, { ...whole, part, format: 'md' })).bytes)

test('statements, introductions, tags, sources and links are published', async () => {
  const { client } = await openFilledLibrary()
  const markdown = await markdownOf(client)
  for (const words of [
    '# Nieuwe editie',
    'Samen · concept',
    '### 1.1 Aangifte',
    'Wie doet aangifte?',
    '- **1.1-1** Aangifte doen duurt lang.',
    '*Politie, gesprek*',
    'Labels: Thema/Aangifte; Thema/Aangifte/Nacht',
    'hangt samen met 1.2-1',
  ]) {
    expect(markdown).toContain(words)
  }
})

test('notes, the inbox and other editions are not', async () => {
  const { client } = await openFilledLibrary()
  const markdown = await markdownOf(client)
  for (const words of ['Navragen', 'Mooi gezegd', 'Vroeger']) expect(markdown).not.toContain(words)
})

test('what is in the bin is not', async () => {
  const { client, id } = await openFilledLibrary()
  await client.statements.bin({ ids: [id('a2')] })
  const markdown = await markdownOf(client)
  expect(markdown).not.toContain('Slachtoffers zijn bang.')
  expect(markdown).toContain('- **1.1-2** Er is te weinig tijd.')
})

test('bookmarks carry the ids of the placements, in the order of the library', async () => {
  const { client } = await openFilledLibrary()
  const { rows } = await client.library.statements({ scope: { kind: 'edition', edition: 'nu' }, limit: 500 })
  const { bytes } = await publish(client, { ...whole, format: 'docx' })
  expect(bookmarksOf(partsOf(bytes)('word/document.xml'), 'p_').map(({ name }) => name)).toEqual(
    rows.map(({ placement }) => `p_${placement}`),
  )
})

describe('of several editions', () => {
  const statements = ({ id }: Library, ...names: readonly string[]): PublishingPart => ({
    kind: 'statements',
    statements: names.map(id),
  })

  test('each has a heading, in the order of the editions, and the inbox is the last', async () => {
    const library = await openFilledLibrary()
    const markdown = await markdownOf(library.client, statements(library, 'in', 'oud-1', 'b1', 'weg'))
    expect(markdown.split('\n').filter((line) => /^(?:#|- \*\*)/.test(line))).toEqual([
      '# Selectie van uitspraken',
      '## Nieuwe editie',
      '### 1 Opsporing',
      '#### 1.2 Opvang',
      '- **1.2-1** De opvang is vol.',
      '## Oude editie',
      '### 1 Aangifte vroeger',
      '- **1-1** Vroeger duurde aangifte doen lang.',
      '## Nog niet geplaatst',
      '- **1** Nog te plaatsen.',
      '## Labels',
    ])
  })

  test('links and tags name the edition of a place', async () => {
    const library = await openFilledLibrary()
    const markdown = await markdownOf(library.client, statements(library, 'oud-1', 'b1', 'a2'))
    expect(markdown).toContain('hangt samen met nu 1.1-2')
    expect(markdown).toContain('- Fase/Opsporing: nu 1.1, oud 1')
  })

  test('a validator finds nothing in their Word file', async () => {
    const library = await openFilledLibrary()
    const part = statements(library, 'in', 'oud-1', 'b1', 'a2')
    expect(await errorsIn((await publish(library.client, { ...whole, part, format: 'docx' })).bytes)).toEqual(
      [],
    )
  })

  test('all that a query finds is published', async () => {
    const { client } = await openFilledLibrary()
    const choice = { ...whole, part: { kind: 'query', query: 'opvang' } } as const
    const { total } = await client.search.query({ query: 'opvang' })
    const inspected = await client.publishing.inspect(choice)
    expect([inspected.title, inspected.statements]).toEqual(['Selectie van uitspraken', total])
  })

  test('nothing found is an empty document', async () => {
    const { client } = await openFilledLibrary()
    const part = { kind: 'query', query: 'nergensgenoemd' } as const
    expect(await client.publishing.inspect({ ...whole, part })).toMatchObject({ sections: 0, statements: 0 })
    expect(await markdownOf(client, part)).toBe('# Selectie van uitspraken\n')
  })
})

test('what is chosen is counted and looked through', async () => {
  const { client } = await openFilledLibrary()
  const { title, sections, statements, warnings } = await client.publishing.inspect(whole)
  expect({ title, sections, statements }).toEqual({ title: 'Nieuwe editie', sections: 6, statements: 8 })
  expect(warnings.map(({ code, count }) => `${code} ${count}`)).toEqual(['untagged 4', 'draft-edition 1'])
})

describe('in the exchange format', () => {
  const shape = (sections: readonly ExchangeSection[]): readonly string[] =>
    sections.flatMap(({ number, statements: own = [], sections: below = [] }) => [
      `${number}: ${own.map(({ id }) => id).join(' ')}`,
      ...shape(below),
    ])
  const editionsOf = async (
    client: CoreClient,
    part: PublishingPart,
  ): Promise<readonly ExchangeEdition[]> => {
    const { name, bytes } = await publish(client, { ...whole, part, format: 'json' })
    const files = name.endsWith('.zip') ? Object.values(unzipSync(bytes)) : [bytes]
    return files.map((file) => exchangeEditionSchema.parse(JSON.parse(new TextDecoder().decode(file))))
  }

  test('an edition comes back the same under another name', async () => {
    const { client } = await openFilledLibrary()
    const [edition] = await editionsOf(client, whole.part)
    await importJson(client, edition, 'kopie')
    const [copy] = await editionsOf(client, { kind: 'edition', edition: 'kopie' })
    expect(copy).toEqual({ ...edition, edition: { ...edition?.edition, id: 'kopie' } })
  })

  test('sections are written with all below them', async () => {
    const { client, id } = await openFilledLibrary()
    const part = { kind: 'sections', edition: 'nu', sections: [id('twee'), id('a')] } as const
    const [edition] = await editionsOf(client, part)
    expect(shape(edition?.sections ?? [])).toEqual(['1.1: a1 a2 a3', '4: ', '4.1: d1', '4.2: e1'])
  })

  test('statements are written with their sections, places and citations, and nothing else', async () => {
    const { client, id } = await openFilledLibrary()
    const [edition, ...others] = await editionsOf(client, {
      kind: 'statements',
      statements: [id('a1'), id('b1')],
    })
    expect(others).toEqual([])
    expect(shape(edition?.sections ?? [])).toEqual(['1: ', '1.1: a1', '1.2: b1 a1'])
    expect(edition?.links).toEqual([{ from: 'a1', to: 'b1', type: 'related' }])
    expect(edition?.sections[0]?.sections?.[0]?.statements?.[0]).toMatchObject({
      source: { name: 'gesprek', organisation: 'Politie' },
    })
  })

  test('several editions and the inbox are a file each, and each can be imported', async () => {
    const { client, id } = await openFilledLibrary()
    const editions = await editionsOf(client, {
      kind: 'statements',
      statements: [id('in'), id('oud-1'), id('a2')],
    })
    expect(editions.map(({ edition }) => edition.id)).toEqual(['nu', 'oud', 'postvak'])
    for (const edition of editions) await importJson(client, edition, `kopie-${edition.edition.id}`)
    const copies = (await client.library.editions()).filter((edition) => edition.id.startsWith('kopie-'))
    expect(copies.map(({ statements }) => statements)).toEqual([1, 1, 1])
  })

  test('nothing is told', async () => {
    const { client, id } = await openFilledLibrary()
    const publishing = publish(client, {
      ...whole,
      part: { kind: 'statements', statements: [id('weg')] },
      format: 'json',
    })
    await expect(publishing).rejects.toMatchObject({ code: 'NOT_FOUND', data: { entity: 'statement' } })
  })
})

describe('anonymous', () => {
  const manners = [
    { ...profiles['Citaten met bron'], organisations: 'anonymous' },
    { ...profiles['Intern werkdocument'], organisations: 'anonymous' },
  ] as const

  test.each(['docx', 'odt', 'html', 'html-folder', 'md', 'csv'] as const)(
    'nobody who is cited is named anywhere in %s',
    async (format) => {
      const { client } = await openCoreForTest()
      const sample = exchangeEditionSchema.parse(JSON.parse(readFileSync(edition2026, 'utf8')))
      await importJson(client, sample)
      const part = { kind: 'edition', edition: sample.edition.id } as const
      const named = await publish(client, { part, manner: profiles['Intern werkdocument'], format })
      expect(names.filter((name) => !everyText(named.bytes).includes(name))).toEqual([])
      for (const manner of manners) {
        const choice = { part, manner }
        const { bytes } = await publish(client, { ...choice, format })
        const written = everyText(bytes)
        expect(names.filter((name) => written.includes(name))).toEqual([])
        const { warnings } = await client.publishing.inspect(choice)
        expect(warnings.map(({ code }) => code)).not.toContain('name-left')
      }
    },
  )

  const names =
    'Waterveen Oosterduin Rijnbocht Linde Luwte Wieken Zuiderzoom Korenaar Schakel Penning Glastuin Bries'.split(
      ' ',
    )

  /** What a file holds, and what the files hold that it is made of. */
  function everyText(bytes: Uint8Array): string {
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
    return isZip ? Object.values(unzipSync(bytes)).map(everyText).join('\n') : new TextDecoder().decode(bytes)
  }
})

test('ends the work when nobody waits for it any more', async () => {
  const { client } = await openFilledLibrary()
  const cancelling = new AbortController()
  const steps = await client.publishing.publish(
    { ...whole, format: 'docx', template: null },
    { signal: cancelling.signal },
  )
  const first = steps.next()
  cancelling.abort(new Error('cancelled'))
  await expect(first).rejects.toThrow('cancelled')
})

describe('what is not there is named', () => {
  test.each([
    [
      { kind: 'edition', edition: 'weg' },
      { entity: 'edition', id: 'weg' },
    ],
    [
      { kind: 'sections', edition: 'weg', sections: ['x'] },
      { entity: 'edition', id: 'weg' },
    ],
    [
      { kind: 'sections', edition: 'nu', sections: ['weg'] },
      { entity: 'section', id: 'weg' },
    ],
  ] as const)('%o', async (part, data) => {
    const { client } = await openFilledLibrary()
    for (const format of ['docx', 'md', 'csv', 'json'] as const) {
      const publishing = publish(client, { ...whole, part, format })
      await expect(publishing).rejects.toMatchObject({ code: 'NOT_FOUND', data })
    }
    const inspecting = client.publishing.inspect({ ...whole, part })
    await expect(inspecting).rejects.toMatchObject({ code: 'NOT_FOUND', data })
  })
})
