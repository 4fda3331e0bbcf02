/** Random actions of two windows on a filled library, for the ordinary tests (one run) and the long ones (many). */
import Sqlite, { type Database } from 'better-sqlite3'
import * as fc from 'fast-check'
import { expect } from 'vitest'
import { CoreError } from '../../src/shared/contract/index.ts'
import { linkTypes, sectionKinds, statementKinds } from '../../src/shared/domain/index.ts'
import type { CoreClient } from '../../src/main/core/index.ts'
import { contentsOf, importJson, takeIntoInbox } from './core.ts'
import { boldText, openFilledLibrary, rich } from './filled-library.ts'

type Chooser = {
  /** One of some values; a table that ran empty gives an id of nothing. */
  readonly one: <Value>(values: readonly Value[]) => Value
  readonly row: (table: string, where?: string) => string
  readonly rows: (table: string, where?: string) => readonly string[]
  readonly word: () => string
  readonly maybe: <Value>(value: Value) => Value | null
  readonly revision: (statement: string) => number
}
type RandomAction = (client: CoreClient, choose: Chooser) => Promise<unknown>

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

const actions: Readonly<Record<string, RandomAction>> = {
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
  changeSection: (client, { row, word }) =>
    client.sections.change({ id: row('section', draft), title: word(), intro: boldText(word()) }),
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
  mergeStatements: (client, { row, word }) => {
    const first = row('statement', active)
    const beside = `${active} AND edition_id IS (SELECT edition_id FROM statement WHERE id = '${first}')`
    return client.statements.merge({ first, second: row('statement', beside), rich: rich(word()) })
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

type Step = { readonly window: 'a' | 'b'; readonly action: string; readonly numbers: readonly number[] }

const step: fc.Arbitrary<Step> = fc.record({
  window: fc.constantFrom('a', 'b'),
  action: fc.constantFrom(...Object.keys(actions)),
  numbers: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
})

/** Chooses by the numbers of a step, one after the other. */
function createChooser(db: Database, numbers: readonly number[]): Chooser {
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

export type Outcome = { readonly changes: number; readonly done: ReadonlySet<string> }

/** Acts, takes all back and does all again; a step that the core refuses must have changed nothing. */
async function thereAndBack(steps: readonly Step[]): Promise<Outcome> {
  const library = await openFilledLibrary()
  const windows = { a: library.window('een'), b: library.window('twee') }
  const db = new Sqlite(library.file, { readonly: true })
  try {
    const start = contentsOf(library)
    const changes: Step['window'][] = []
    const done = new Set<string>()
    let revision = (await library.client.knowledgeBase.status()).revision
    for (const [index, { window, action, numbers }] of steps.entries()) {
      await actions[action]?.(windows[window], createChooser(db, numbers)).catch((error: unknown) => {
        if (!(error instanceof CoreError)) throw error
      })
      const status = await library.client.knowledgeBase.status()
      if (status.revision > revision) {
        changes.push(window)
        done.add(action)
      }
      revision = status.revision
      if (index % 100 === 0) expect(library.core.maintenance.check()).toEqual([])
    }
    const finish = contentsOf(library)
    expect(library.core.maintenance.check()).toEqual([])
    for (const window of changes.toReversed()) await windows[window].knowledgeBase.undo()
    expect(contentsOf(library)).toEqual(start)
    expect(library.core.maintenance.check()).toEqual([])
    for (const window of changes) await windows[window].knowledgeBase.redo()
    expect(contentsOf(library)).toEqual(finish)
    return { changes: changes.length, done }
  } finally {
    db.close()
  }
}

/** Runs of `count` random actions each; gives which actions changed something, and how often. */
export async function randomActions(
  count: number,
  runs: { numRuns: number; seed: number },
): Promise<Outcome> {
  const outcomes: Outcome[] = []
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: count, maxLength: count, size: 'max' }), async (steps) => {
      outcomes.push(await thereAndBack(steps))
    }),
    { ...runs, endOnFailure: true },
  )
  return {
    changes: outcomes.reduce((sum, outcome) => sum + outcome.changes, 0),
    done: new Set(outcomes.flatMap((outcome) => [...outcome.done])),
  }
}

export const actionNames: readonly string[] = Object.keys(actions)
