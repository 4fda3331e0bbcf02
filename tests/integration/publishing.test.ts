/** What of a knowledge base reaches a publication. */
import { describe, expect, test } from 'vitest'
import type { CoreClient } from '../../src/main/core/index.ts'
import type { PublishingChoice, PublishingPart } from '../../src/shared/contract/index.ts'
import { profiles } from '../../src/shared/document/index.ts'
import { publish } from '../support/core.ts'
import { type Library, openFilledLibrary } from '../support/filled-library.ts'
import { bookmarksOf, partsOf } from '../support/word-file.ts'

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
