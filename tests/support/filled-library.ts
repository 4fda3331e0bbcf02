/** A small library with something of everything, for tests of actions: what stands in it is known by short names. */
import Sqlite from 'better-sqlite3'
import { expect } from 'vitest'
import type { ContractErrorCode } from '../../src/shared/contract/index.ts'
import { profiles } from '../../src/shared/document/index.ts'
import { type ExchangeEdition, fromPlainText, type RichText } from '../../src/shared/domain/index.ts'
import { contentsOf, importJson, openCoreForTest, type OpenedCore, takeIntoInbox } from './core.ts'

const older: ExchangeEdition = {
  format: 'bloemlezing-edition',
  version: 1,
  programme: 'Samen',
  edition: { id: 'oud', title: 'Oude editie', year: 2018, status: 'final' },
  sections: [
    {
      id: 'oud-sectie',
      title: 'Aangifte vroeger',
      statements: [
        { id: 'oud-1', text: 'Vroeger duurde aangifte doen lang.', tags: ['Fase/Opsporing'] },
        { id: 'oud-2', text: 'Vroeger was de opvang vol.' },
      ],
    },
  ],
}

const present: ExchangeEdition = {
  format: 'bloemlezing-edition',
  version: 1,
  programme: 'Samen',
  edition: { id: 'nu', title: 'Nieuwe editie', year: 2022, status: 'draft', scheme: { start: { twee: 4 } } },
  tags: [
    { path: 'Thema/Aangifte', synonyms: ['melding'], related: ['Thema/Opvang'] },
    { path: 'Thema/Opvang', synonyms: ['shelter'], related: ['Thema/Aangifte'] },
    { path: 'Thema/Opvang/Nacht' },
    { path: 'Thema/Aangifte/Nacht' },
    { path: 'Fase/Opsporing' },
  ],
  sections: [
    {
      id: 'een',
      title: 'Opsporing',
      kind: 'chapter',
      sections: [
        {
          id: 'a',
          title: 'Aangifte',
          intro: 'Wie doet aangifte?',
          lineage: ['oud/oud-sectie'],
          statements: [
            {
              id: 'a1',
              text: 'Aangifte doen duurt lang.',
              tags: ['Thema/Aangifte', 'Thema/Aangifte/Nacht'],
              lineage: ['oud/oud-1'],
              notes: [{ text: 'Navragen bij de politie.' }],
              citations: [{ name: 'gesprek', organisation: 'Politie', quote: 'Het duurt lang.' }],
            },
            {
              id: 'a2',
              text: 'Slachtoffers zijn bang.',
              tags: ['Thema/Aangifte', 'Thema/Opvang/Nacht', 'Fase/Opsporing'],
              lineage: ['oud/oud-1', 'oud/oud-2'],
              notes: [{ text: 'Mooi gezegd.' }],
              citations: [
                { name: 'brief', organisation: 'Opvanghuis', quote: 'Zij zijn bang.' },
                { name: 'gesprek', organisation: 'Nationale politie', quote: 'Bang.' },
              ],
            },
            { id: 'a3', text: 'Er is te weinig tijd.', kind: 'observation' },
          ],
        },
        {
          id: 'b',
          title: 'Opvang',
          intro: 'Waar is plaats?',
          lineage: ['oud/oud-sectie'],
          statements: [
            { id: 'b1', text: 'De opvang is vol.', tags: ['Thema/Opvang'] },
            { id: 'a1' },
            { id: 'b2', text: 'Er is geen nachtopvang.' },
          ],
        },
      ],
    },
    {
      id: 'twee',
      title: 'Hulp',
      kind: 'chapter',
      sections: [
        { id: 'd', title: 'Zorg', statements: [{ id: 'd1', text: 'De zorg wacht.' }] },
        { id: 'e', title: 'Werk', statements: [{ id: 'e1', text: 'Werk helpt.' }] },
      ],
    },
  ],
  links: [
    { from: 'a1', to: 'b1', type: 'related' },
    { from: 'b1', to: 'a2', type: 'related' },
    { from: 'a1', to: 'a2', type: 'contradicts' },
    { from: 'a3', to: { section: 'b' }, type: 'causes' },
    { from: { section: 'a' }, to: 'd1', type: 'causes' },
    { from: { section: 'b' }, to: 'd1', type: 'causes' },
  ],
}

const foreign: ExchangeEdition = {
  format: 'bloemlezing-edition',
  version: 1,
  programme: 'Ander programma',
  edition: { id: 'elders', title: 'Elders', status: 'draft' },
  tags: [{ path: 'Thema/Aangifte' }],
  sections: [
    {
      id: 'x',
      title: 'Elders',
      statements: [{ id: 'x1', text: 'Iets heel anders.', tags: ['Thema/Aangifte'] }],
    },
  ],
}

export const rich = (text: string): RichText => fromPlainText(text)

export const boldText = (text: string): RichText => ({
  version: 1,
  blocks: [{ type: 'paragraph', content: [{ type: 'text', text, marks: ['bold'] }] }],
})

export type Library = OpenedCore & {
  /** Ids by the short names of the texts above: of statements and sections, and 'in' and 'weg' for the inbox and the bin. */
  readonly id: (name: string) => string
  readonly tag: (path: string) => string
  readonly stakeholder: (organisation: string) => string
  readonly source: (name: string) => string
  readonly programme: (title: string) => string
  /** The placement of a statement in a section. */
  readonly placement: (statement: string, section: string) => string
  readonly linkId: (type: string) => string
  readonly noteId: string
  readonly savedSearchId: string
  readonly exportProfileId: string
  readonly revision: (name: string) => Promise<number>
  /** A statement as it is now, to act on its text. */
  readonly seen: (name: string) => Promise<{ readonly id: string; readonly revision: number }>
}

/** Opens a core on a filled library; 'in' waits in the inbox, 'weg' lies in the bin and stood in section d. */
export async function openFilledLibrary(): Promise<Library> {
  const opened = await openCoreForTest()
  const { client } = opened
  for (const edition of [older, present, foreign]) await importJson(client, edition)
  const [waiting = ''] = (await takeIntoInbox(client, 'Nog te plaatsen.')).statementIds
  const rows = namesIn(opened.file)
  const section = rows.sections.get('d') ?? ''
  const { id: binned } = await client.statements.create({ section, rich: rich('Vervallen.') })
  await client.statements.bin({ ids: [binned] })
  await client.notes.add({
    on: { entity: 'section', id: rows.sections.get('a') ?? '' },
    text: 'Kort houden.',
  })
  await client.notes.add({ on: { entity: 'section', id: rows.sections.get('b') ?? '' }, text: 'Nakijken.' })
  const { id: savedSearchId } = await client.savedSearches.create({
    programme: rows.programmes.get('Samen') ?? '',
    name: 'Volle opvang',
    query: 'opvang vol',
  })
  const { id: exportProfileId } = await client.exportProfiles.create({
    programme: rows.programmes.get('Samen') ?? '',
    name: 'Voor intern',
    manner: profiles['Intern werkdocument'],
  })
  const names = namesIn(opened.file)
  const ids = new Map([...names.sections, ...names.statements, ['in', waiting], ['weg', binned]])
  const from = (map: ReadonlyMap<string, string>) => (name: string) => {
    const found = map.get(name)
    if (found === undefined) throw new Error(`nothing is called ${name}`)
    return found
  }
  const id = from(ids)
  const tags = new Map(
    (await client.tagging.tags())
      .filter((tag) => tag.programme === names.programmes.get('Samen'))
      .map((tag) => [tag.path, tag.id]),
  )
  return {
    ...opened,
    id,
    tag: from(tags),
    stakeholder: from(names.stakeholders),
    source: from(names.sources),
    programme: from(names.programmes),
    placement: (statement, at) => from(names.placements)(`${id(statement)} ${id(at)}`),
    linkId: from(names.links),
    noteId: names.note,
    savedSearchId,
    exportProfileId,
    revision: async (name) => (await client.library.statement({ id: id(name) })).revision,
    seen: async (name) => {
      const { revision } = await client.library.statement({ id: id(name) })
      return { id: id(name), revision }
    },
  }
}

function namesIn(file: string) {
  const db = new Sqlite(file, { readonly: true })
  const pairs = (sql: string): ReadonlyMap<string, string> =>
    new Map(db.prepare<[], [string, string]>(sql).raw().all())
  try {
    return {
      sections: pairs('SELECT external_id, id FROM section WHERE external_id IS NOT NULL'),
      statements: pairs('SELECT external_id, id FROM statement WHERE external_id IS NOT NULL'),
      stakeholders: pairs('SELECT organisation, id FROM stakeholder'),
      sources: pairs('SELECT name, id FROM source'),
      programmes: pairs('SELECT title, id FROM programme'),
      placements: pairs(`SELECT statement_id || ' ' || section_id, id FROM placement`),
      links: pairs('SELECT type, id FROM link'),
      note: String(db.prepare('SELECT id FROM note ORDER BY id LIMIT 1').pluck().get()),
    }
  } finally {
    db.close()
  }
}

/** The statements of a section with their places, in order. */
export const places = async ({ client }: Library, section: string): Promise<readonly string[]> =>
  (await client.library.statements({ scope: { kind: 'section', section } })).rows.map(
    ({ place, text }) => `${place} ${text}`,
  )

/** An action is refused as said, and nothing changed. */
export async function refused(
  library: Library,
  act: () => Promise<unknown>,
  code: ContractErrorCode,
  data: object,
): Promise<void> {
  const before = contentsOf(library)
  await expect(act()).rejects.toMatchObject({ code, data })
  expect(contentsOf(library)).toEqual(before)
}
