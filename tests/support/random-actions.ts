/** Actions of every kind on whatever is there, chosen by numbers. */
import type { Database } from 'better-sqlite3'
import { linkTypes, sectionKinds, statementKinds } from '../../src/shared/domain/index.ts'
import type { CoreClient } from '../../src/main/core/index.ts'
import { importJson, takeIntoInbox } from './core.ts'
import { boldText, rich } from './filled-library.ts'

export type Chooser = {
  /** One of some values; a table that ran empty gives an id of nothing. */
  readonly one: <Value>(values: readonly Value[]) => Value
  readonly row: (table: string, where?: string) => string
  readonly rows: (table: string, where?: string) => readonly string[]
  readonly word: () => string
  readonly maybe: <Value>(value: Value) => Value | null
  readonly revision: (statement: string) => number
}
export type RandomAction = (client: CoreClient, choose: Chooser) => Promise<unknown>

const active = `state = 'active'`
const binned = `state = 'binned'`
const draft = `edition_id IN (SELECT id FROM edition WHERE status = 'draft')`

const end = ({ one, row }: Chooser) =>
  one([
    { entity: 'statement', id: row('statement') },
    { entity: 'section', id: row('section') },
  ] as const)

/** Placements of the section of a random one, so that most moves are possible. */
const neighbours = ({ row, rows }: Chooser) => {
  const section = row('section', draft)
  return { section, others: rows('placement', `section_id = '${section}'`) }
}

const siblingEdition = (section: string): string =>
  `edition_id = (SELECT edition_id FROM section WHERE id = '${section}')`

export const actions: Readonly<Record<string, RandomAction>> = {
  editStatement: (client, { row, word, revision, one }) => {
    const id = row('statement', active)
    const text = one([rich, boldText])(word())
    return client.library.editStatement({ id, rich: text, revision: revision(id) })
  },
  createProgramme: (client, { word }) => client.programmes.create({ title: word() }),
  renameProgramme: (client, { row, word }) =>
    client.programmes.rename({ id: row('programme'), title: word() }),
  createEdition: (client, { row, word }) =>
    client.editions.create({ id: word(), programme: row('programme'), title: word() }),
  changeEdition: (client, { row, word, one }) =>
    client.editions.change({ id: row('edition'), title: word(), levels: [one(['1', 'A', 'I'])] }),
  finalise: (client, { row }) => client.editions.finalise({ id: row('edition', `id = 'elders'`) }),
  reopen: (client, { row, word }) => client.editions.reopen({ id: row('edition'), reason: word() }),
  renumber: (client, { row }) => client.editions.renumber({ id: row('edition') }),
  createSection: (client, { row, word, one, maybe }) => {
    const edition = row('edition', `status = 'draft'`)
    const beside = `edition_id = '${edition}'`
    return client.sections.create({
      edition,
      parent: maybe(row('section', beside)),
      before: maybe(row('section', beside)),
      kind: one(sectionKinds),
      title: word(),
    })
  },
  renameSection: async (client, { row, word }) => {
    const id = row('section', draft)
    const { title } = await client.library.section({ id })
    return client.sections.rename({ id, title: word(), seen: title })
  },
  editIntroduction: async (client, { row, word }) => {
    const id = row('section', draft)
    const { revision } = await client.library.section({ id })
    return client.library.editIntroduction({ id, rich: boldText(word()), revision })
  },
  moveSection: (client, { row, maybe }) => {
    const id = row('section', draft)
    const beside = siblingEdition(id)
    return client.sections.move({
      id,
      parent: maybe(row('section', beside)),
      before: maybe(row('section', beside)),
    })
  },
  mergeSections: (client, { row }) => {
    const into = row('section', draft)
    return client.sections.merge({ into, from: row('section', siblingEdition(into)) })
  },
  splitSection: (client, { row, word }) =>
    client.sections.split({ placement: row('placement'), title: word() }),
  removeSection: (client, { row }) => client.sections.remove({ id: row('section', draft) }),
  createStatement: (client, choose) => {
    const { section, others } = neighbours(choose)
    const text = rich(choose.word())
    return client.statements.create({ section, before: choose.one([...others, null]), rich: text })
  },
  changeKind: (client, { rows, one }) =>
    client.statements.changeKind({ ids: [...rows('statement', draft)], kind: one(statementKinds) }),
  placeStatements: (client, choose) => {
    const { section, others } = neighbours(choose)
    const beside = `edition_id IS NULL OR ${siblingEdition(section)}`
    const ids = [choose.row('statement', beside), choose.row('statement', beside)]
    return client.statements.place({ ids, section, before: choose.one([...others, null]) })
  },
  moveStatements: (client, choose) => {
    const { section, others } = neighbours(choose)
    const beside = `section_id IN (SELECT id FROM section WHERE ${siblingEdition(section)})`
    return client.statements.move({
      placements: [...choose.rows('placement', beside)],
      section,
      before: choose.one([...others, null]),
    })
  },
  removePlace: (client, { row }) =>
    client.statements.removePlace({
      placement: row(
        'placement',
        'statement_id IN (SELECT statement_id FROM placement GROUP BY 1 HAVING count(*) > 1)',
      ),
    }),
  bin: (client, { rows }) => client.statements.bin({ ids: [...rows('statement', active)] }),
  restore: (client, { rows }) => client.statements.restore({ ids: [...rows('statement', binned)] }),
  mergeStatements: (client, { row, word, revision }) => {
    const first = row('statement', active)
    const beside = `${active} AND edition_id IS (SELECT edition_id FROM statement WHERE id = '${first}')`
    const second = row('statement', beside)
    return client.statements.merge({
      first: { id: first, revision: revision(first) },
      second: { id: second, revision: revision(second) },
      rich: rich(word()),
    })
  },
  splitStatement: (client, { row, word, revision }) => {
    const id = row('statement', active)
    return client.statements.split({
      id,
      revision: revision(id),
      first: rich(word()),
      second: boldText(word()),
    })
  },
  link: (client, choose) =>
    client.links.create({ from: [end(choose), end(choose)], to: end(choose), type: choose.one(linkTypes) }),
  unlink: (client, { row }) => client.links.remove({ id: row('link') }),
  addNote: (client, choose) => client.notes.add({ on: end(choose), text: choose.word() }),
  changeNote: (client, { row, word }) => client.notes.change({ id: row('note'), text: word() }),
  removeNote: (client, { row }) => client.notes.remove({ id: row('note') }),
  changeStakeholder: (client, { row, word, maybe }) =>
    client.register.changeStakeholder({ id: row('stakeholder'), organisation: word(), type: maybe(word()) }),
  mergeStakeholders: (client, { row }) =>
    client.register.mergeStakeholders({ into: row('stakeholder'), from: [row('stakeholder')] }),
  renameSource: (client, { row, word }) => client.register.renameSource({ id: row('source'), name: word() }),
  takeIn: (client, { word }) => takeIntoInbox(client, word(), `${word()}.txt`),
  importEdition: (client, { word, row }) =>
    importJson(client, {
      format: 'bloemlezing-edition',
      version: 1,
      programme: row('programme'),
      edition: { id: word() },
      sections: [{ title: word(), statements: [{ text: word(), tags: [word()] }] }],
    }),
  applyTags: (client, { rows, row, word, one }) =>
    client.tagging.apply({
      ids: [...rows('statement')],
      add: [one(['Thema/Aangifte', 'Fase', `Nieuw/${word()}`])],
      remove: [row('tag')],
    }),
  createTag: (client, { row, word }) =>
    client.tagging.create({ programme: row('programme'), path: `Thema/${word()}` }),
  changeTag: (client, { row, word }) =>
    client.tagging.change({ id: row('tag'), label: word(), synonyms: [word(), word()], colour: '#123456' }),
  moveTag: (client, { row, maybe }) => {
    const id = row('tag')
    const beside = `programme_id = (SELECT programme_id FROM tag WHERE id = '${id}')`
    return client.tagging.move({ id, parent: maybe(row('tag', beside)) })
  },
  mergeTags: (client, { row }) => {
    const into = row('tag')
    const beside = `programme_id = (SELECT programme_id FROM tag WHERE id = '${into}')`
    return client.tagging.merge({ into, from: row('tag', beside) })
  },
  removeTag: (client, { row }) => client.tagging.remove({ id: row('tag', 'parent_id IS NOT NULL') }),
}

/** What is not undone with the rest: deleting for good, and going back and forth in between. */
export const disturbances: Readonly<Record<string, RandomAction>> = {
  undo: (client) => client.knowledgeBase.undo(),
  redo: (client) => client.knowledgeBase.redo(),
  purge: (client, { rows }) => client.statements.purge({ ids: [...rows('statement', binned)] }),
}

/** Chooses by the numbers of a step, one after the other. */
export function createChooser(db: Database, numbers: readonly number[]): Chooser {
  let used = 0
  const next = (): number => numbers[used++ % numbers.length] ?? 0
  const all = (table: string, where: string): readonly string[] =>
    db.prepare<[], string>(`SELECT id FROM ${table} WHERE ${where} ORDER BY id`).pluck().all()
  const one: Chooser['one'] = (values) => {
    const value = values[next() % values.length]
    if (value === undefined) throw new Error('nothing to choose from')
    return value
  }
  return {
    one,
    row: (table, where = '1') =>
      one([...all(table, where), ...(all(table, where).length === 0 ? ['niets'] : [])]),
    rows: (table, where = '1') => {
      const found = all(table, where)
      const from = next() % Math.max(found.length, 1)
      const few = found.slice(from, from + 1 + (next() % 4))
      return few.length === 0 ? ['niets'] : few
    },
    word: () => `woord ${next() % 100_000}`,
    maybe: (value) => (next() % 3 === 0 ? null : value),
    revision: (statement) =>
      Number(db.prepare('SELECT change_id FROM statement WHERE id = ?').pluck().get(statement) ?? 0),
  }
}
