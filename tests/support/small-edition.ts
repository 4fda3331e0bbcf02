/** A small edition to look at and to change, and how tests name what is in it. */
import type { ExchangeEdition, ExchangeSection } from '../../src/shared/domain/index.ts'
import { importJson, openCoreForTest, type OpenedCore } from './core.ts'

export const editionOf = (
  sections: ExchangeSection[],
  fields: Partial<ExchangeEdition> = {},
): ExchangeEdition => ({
  format: 'bloemlezing-edition',
  version: 1,
  edition: { id: '2022' },
  sections,
  ...fields,
})

/** A chapter with two problem areas, and one that stands alone: a, b | c | d, e. */
export const small = editionOf([
  {
    number: '2',
    title: 'Aangifte',
    statements: [{ id: 'a', text: 'A.' }],
    sections: [
      {
        number: '2.1',
        title: 'Bereidheid',
        statements: [
          { id: 'b', text: 'B.' },
          { id: 'c', text: 'C.' },
        ],
      },
      { number: '2.2', title: 'Duur', statements: [{ id: 'd', text: 'D.' }] },
    ],
  },
  { number: '3', title: 'Opvang', statements: [{ id: 'e', text: 'E.' }, { id: 'b' }] },
])

export async function holding(edition: ExchangeEdition): Promise<OpenedCore> {
  const opened = await openCoreForTest()
  await importJson(opened.client, edition)
  return opened
}

export const outline = ({ client }: OpenedCore, edition = '2022') => client.library.outline({ edition })

export const rows = async ({ client }: OpenedCore, edition = '2022') =>
  (await client.library.statements({ scope: { kind: 'edition', edition }, limit: 500 })).rows

/** The own id of the statement that an import called so. */
export async function idOf(opened: OpenedCore, externalId: string): Promise<string> {
  for (const { id } of await rows(opened)) {
    if ((await opened.client.library.statement({ id })).externalId === externalId) return id
  }
  throw new Error(`no statement ${externalId}`)
}

export const details = async (opened: OpenedCore, externalId: string) =>
  opened.client.library.statement({ id: await idOf(opened, externalId) })
