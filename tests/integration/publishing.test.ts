/** What of a knowledge base reaches a publication. */
import { describe, expect, test } from 'vitest'
import type { Core } from '../../src/main/core/index.ts'
import { profiles } from '../../src/shared/document/index.ts'
import { openFilledLibrary } from '../support/filled-library.ts'
import { bookmarksOf, partsOf } from '../support/word-file.ts'

const request = { edition: 'nu', section: null, manner: profiles['Intern werkdocument'], date: new Date(0) }

const markdownOf = async ({ publish }: Pick<Core, 'publish'>, fields: Partial<typeof request> = {}) =>
  new TextDecoder().decode(await publish({ ...request, ...fields, format: 'md' }))

test('statements, introductions, tags, sources and links are published', async () => {
  const { core } = await openFilledLibrary()
  const markdown = await markdownOf(core)
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
  const { core } = await openFilledLibrary()
  const markdown = await markdownOf(core)
  for (const words of ['Navragen', 'Mooi gezegd', 'Vroeger']) expect(markdown).not.toContain(words)
})

test('what is in the bin is not', async () => {
  const { core, client, id } = await openFilledLibrary()
  await client.statements.bin({ ids: [id('a2')] })
  const markdown = await markdownOf(core)
  expect(markdown).not.toContain('Slachtoffers zijn bang.')
  expect(markdown).toContain('- **1.1-2** Er is te weinig tijd.')
})

test('bookmarks carry the ids of the placements, in the order of the library', async () => {
  const { core, client } = await openFilledLibrary()
  const { rows } = await client.library.statements({ scope: { kind: 'edition', edition: 'nu' }, limit: 500 })
  const bytes = await core.publish({ ...request, format: 'docx' })
  expect(bookmarksOf(partsOf(bytes)('word/document.xml'), 'p_').map(({ name }) => name)).toEqual(
    rows.map(({ placement }) => `p_${placement}`),
  )
})

test('can be cancelled', async () => {
  const { core } = await openFilledLibrary()
  const cancelling = new AbortController()
  const publishing = core.publish({ ...request, format: 'docx' }, cancelling.signal)
  cancelling.abort(new Error('cancelled'))
  await expect(publishing).rejects.toThrow('cancelled')
})

describe('what is not there is named', () => {
  test.each([
    [{ edition: 'weg' }, { entity: 'edition', id: 'weg' }],
    [{ section: '99' }, { entity: 'section', id: '99' }],
  ])('%o', async (fields, data) => {
    const { core } = await openFilledLibrary()
    for (const format of ['docx', 'md', 'csv', 'json'] as const) {
      await expect(core.publish({ ...request, ...fields, format })).rejects.toMatchObject({
        code: 'NOT_FOUND',
        data,
      })
    }
  })
})
