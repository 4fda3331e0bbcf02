/** What of a knowledge base reaches a publication. */
import { describe, expect, test } from 'vitest'
import type { CoreClient } from '../../src/main/core/index.ts'
import type { PublishingChoice, PublishingPart } from '../../src/shared/contract/index.ts'
import { profiles } from '../../src/shared/document/index.ts'
import { publish } from '../support/core.ts'
import { openFilledLibrary } from '../support/filled-library.ts'
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
