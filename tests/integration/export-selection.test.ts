import { expect, test } from 'vitest'
import type { ExchangeSection } from '../../src/shared/domain/index.ts'
import { importJson } from '../support/core.ts'
import { openFilledLibrary } from '../support/filled-library.ts'

/** The sections with their own statements, as 'number: names'. */
const shape = (sections: readonly ExchangeSection[]): readonly string[] =>
  sections.flatMap(({ number, statements = [], sections: below = [] }) => [
    `${number}: ${statements.map((statement) => statement.id).join(' ')}`,
    ...shape(below),
  ])

test('a selection is written with its sections, places and citations, and nothing else', async () => {
  const { client, id } = await openFilledLibrary()
  const { editions, left } = await client.library.exportSelection({ ids: [id('a1'), id('b1'), id('in')] })
  expect(left).toBe(1)
  expect(editions.map(({ edition }) => edition.id)).toEqual(['nu'])
  expect(editions.flatMap(({ sections }) => shape(sections))).toEqual(['1: ', '1.1: a1', '1.2: b1 a1'])
  expect(editions[0]?.links).toEqual([{ from: 'a1', to: 'b1', type: 'related' }])
  expect(editions[0]?.sections[0]?.sections?.[0]?.statements?.[0]).toMatchObject({
    source: { name: 'gesprek', organisation: 'Politie' },
  })
})

test('a selection of several editions is one edition each, and each can be imported', async () => {
  const { client, id } = await openFilledLibrary()
  const { editions } = await client.library.exportSelection({ ids: [id('oud-1'), id('a2')] })
  expect(editions.map(({ edition }) => edition.id).toSorted()).toEqual(['nu', 'oud'])
  for (const edition of editions) await importJson(client, edition, `kopie-${edition.edition.id}`)
  const copies = (await client.library.editions()).filter((edition) => edition.id.startsWith('kopie-'))
  expect(copies.map(({ statements }) => statements)).toEqual([1, 1])
})
