import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite, { type Database } from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Tables } from '../../src/main/core/storage/index.ts'
import { migrate, userVersion } from '../../src/main/core/storage/migrate.ts'
import { type Migration, migrations, schemaVersion } from '../../src/main/core/storage/migrations/index.ts'
import { makeSafetyCopy, safetyFolder } from '../../src/main/core/storage/safety-copy.ts'
import { contents, openForTest, temporaryFolder, write } from '../support/storage.ts'

const fixtures = fileURLToPath(new URL('../fixtures/knowledge-bases/', import.meta.url))

function openRaw(file: string): Database {
  const db = new Sqlite(file)
  onTestFinished(() => void db.close())
  return db
}

function copyOfFixture(version = schemaVersion): string {
  const file = join(temporaryFolder(), 'kb.bloemlezing')
  copyFileSync(join(fixtures, `v${version}.bloemlezing`), file)
  return file
}

const planted = (version: number, sql: string): Migration => ({ version, sql })
const addColumn = planted(schemaVersion + 1, 'ALTER TABLE programme ADD COLUMN colour TEXT')
const addTable = planted(schemaVersion + 2, 'CREATE TABLE later (id TEXT PRIMARY KEY) STRICT')
const nothing = (): void => undefined
const failWith = (message: string) => (): never => {
  throw new Error(message)
}

describe('the runner', () => {
  test('brings a file through all that is pending, in order, with its rows', () => {
    const db = openRaw(copyOfFixture())
    const before = contents(db)['statement']
    migrate(db, [...migrations, addColumn, addTable], nothing)
    expect(userVersion(db)).toBe(schemaVersion + 2)
    expect(contents(db)['statement']).toEqual(before)
    expect(contents(db)['programme']).toMatchObject([{ id: 'pr-1', colour: null }])
  })

  test('leaves a file at its version, and readable, when a later migration fails; the next run resumes', () => {
    const db = openRaw(copyOfFixture())
    const before = contents(db)
    const failing = planted(schemaVersion + 2, 'CREATE TABLE later (id TEXT); SELECT nonsense')
    expect(() => migrate(db, [...migrations, addColumn, failing], nothing)).toThrow('nonsense')
    expect(userVersion(db)).toBe(schemaVersion)
    expect(contents(db)).toEqual(before)
    migrate(db, [...migrations, addColumn, addTable], nothing)
    expect(userVersion(db)).toBe(schemaVersion + 2)
  })

  test('refuses a migration that leaves rows without their parent', () => {
    const db = openRaw(copyOfFixture())
    const losing = planted(schemaVersion + 1, 'DELETE FROM programme')
    expect(() => migrate(db, [...migrations, losing], nothing)).toThrow('without their parent')
    expect(contents(db)['programme']).toHaveLength(1)
  })

  test('lets a migration make a table anew that others refer to, and guards references again afterwards', () => {
    const db = openRaw(copyOfFixture())
    const rebuilding = planted(
      schemaVersion + 1,
      `CREATE TABLE programme_new (id TEXT PRIMARY KEY, title TEXT NOT NULL UNIQUE, position INTEGER NOT NULL,
         change_id INTEGER NOT NULL, owner TEXT) STRICT, WITHOUT ROWID;
       INSERT INTO programme_new SELECT *, NULL FROM programme;
       DROP TABLE programme;
       ALTER TABLE programme_new RENAME TO programme`,
    )
    migrate(db, [...migrations, rebuilding], nothing)
    expect(contents(db)['programme']).toMatchObject([{ id: 'pr-1', owner: null }])
    expect(() => db.exec('DELETE FROM programme')).toThrow('FOREIGN KEY')
  })

  test('makes a verified copy of the old version first', () => {
    const file = copyOfFixture()
    const db = openRaw(file)
    const at = new Date('2026-11-24T10:00:00.000Z')
    migrate(db, [...migrations, addColumn], () => makeSafetyCopy(db, file, 'voor-bijwerken', at))
    expect(readdirSync(safetyFolder(file))).toEqual(['20261124-100000000-voor-bijwerken.bloemlezing'])
    const copy = openRaw(join(safetyFolder(file), '20261124-100000000-voor-bijwerken.bloemlezing'))
    expect(userVersion(copy)).toBe(schemaVersion)
  })

  test('changes nothing when the copy cannot be made', () => {
    const db = openRaw(copyOfFixture())
    expect(() => migrate(db, [...migrations, addColumn], failWith('disk full'))).toThrow('disk full')
    expect(userVersion(db)).toBe(schemaVersion)
  })

  test('does nothing, and copies nothing, when nothing is pending', () => {
    const db = openRaw(copyOfFixture())
    migrate(db, migrations, failWith('no copy expected'))
    expect(userVersion(db)).toBe(schemaVersion)
  })
})

test('every version up to the present one has its fixture', () => {
  const expected = migrations.flatMap(({ version }) => [`v${version}.bloemlezing`, `v${version}.json`])
  expect(readdirSync(fixtures).toSorted()).toEqual(expected.toSorted())
})

test.for(migrations.map(({ version }) => version))(
  'a file of version %i opens today, with everything that was in it, and can be written',
  async (version) => {
    const rows = JSON.parse(readFileSync(join(fixtures, `v${version}.json`), 'utf8')) as Record<
      string,
      readonly { readonly id: string }[]
    >
    const storage = openForTest(copyOfFixture(version))
    const found = contents(storage.reader)
    for (const [table, expected] of Object.entries(rows)) {
      const byId = expected.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      expect(found[table], table).toMatchObject(byId)
    }
    expect(storage.check()).toEqual([])
    expect(await storage.reads.selectFrom('revision').select('text').execute()).toEqual([
      { text: 'Slachtoffers doen weinig aangifte; één loket ontbreekt.' },
    ])
    expect(storage.history('any').undo).toEqual({ type: 'edit-statement', statement: 'st-1', place: '2.1-1' })
    await write(storage, (tx) => tx.update('programme', 'pr-1', { title: 'nieuw' }))
    expect(storage.revision()).toBe(3)
  },
)

/** Every column of every table type, by name: leaving one out or adding one does not compile. */
const columns: { readonly [Name in keyof Tables]: { readonly [Column in keyof Tables[Name]]: true } } = {
  programme: { id: true, title: true, position: true, change_id: true },
  edition: {
    id: true,
    programme_id: true,
    title: true,
    year: true,
    status: true,
    levels: true,
    reopened_reason: true,
    change_id: true,
  },
  section: {
    id: true,
    external_id: true,
    edition_id: true,
    parent_id: true,
    position: true,
    kind: true,
    title: true,
    intro: true,
    intro_rich: true,
    start: true,
    fixed_number: true,
    continued: true,
    change_id: true,
  },
  statement: {
    seq: true,
    id: true,
    external_id: true,
    edition_id: true,
    kind: true,
    text: true,
    rich: true,
    confidence: true,
    proposed_section: true,
    state: true,
    bin_origin: true,
    created_at: true,
    change_id: true,
  },
  placement: { id: true, statement_id: true, section_id: true, position: true, change_id: true },
  content: { sha256: true, size: true, bytes: true },
  source: { id: true, programme_id: true, name: true, format: true, sha256: true, change_id: true },
  stakeholder: { id: true, programme_id: true, organisation: true, type: true, change_id: true },
  citation: {
    id: true,
    statement_id: true,
    position: true,
    source_id: true,
    page: true,
    row: true,
    respondent: true,
    stakeholder_id: true,
    date: true,
    quote: true,
    change_id: true,
  },
  tag: {
    id: true,
    programme_id: true,
    parent_id: true,
    label: true,
    description: true,
    colour: true,
    position: true,
    change_id: true,
  },
  tag_synonym: { id: true, tag_id: true, label: true, position: true, change_id: true },
  tag_relation: { id: true, tag_id: true, related_id: true, position: true, change_id: true },
  statement_tag: { id: true, statement_id: true, tag_id: true, position: true, change_id: true },
  link: {
    id: true,
    type: true,
    from_statement: true,
    from_section: true,
    to_statement: true,
    to_section: true,
    to_ref: true,
    position: true,
    change_id: true,
  },
  reference: { from_statement: true, from_section: true, target: true },
  lineage: {
    id: true,
    state: true,
    to_statement: true,
    to_section: true,
    from_statement: true,
    from_section: true,
    from_ref: true,
    position: true,
    change_id: true,
  },
  comparison: { id: true, programme_id: true, title: true, editions: true, change_id: true },
  comparison_review: {
    id: true,
    comparison_id: true,
    statement_id: true,
    section_id: true,
    reviewed_at: true,
    author: true,
    change_id: true,
  },
  note: {
    id: true,
    statement_id: true,
    section_id: true,
    text: true,
    author: true,
    at: true,
    position: true,
    change_id: true,
  },
  saved_search: { id: true, programme_id: true, name: true, query: true, change_id: true },
  export_profile: { id: true, programme_id: true, name: true, settings: true, change_id: true },
  setting: { key: true, value: true },
  word_analysis: { word: true, form: true, version: true, analysis: true },
  revision: { id: true, entity: true, entity_id: true, text: true, rich: true, author: true, at: true },
  change: {
    id: true,
    kind: true,
    at: true,
    author: true,
    session: true,
    window: true,
    command: true,
    state: true,
    target: true,
    latest: true,
    inverse: true,
  },
}

test('the table types have exactly the tables and columns of the file', () => {
  const { reader } = openForTest(join(temporaryFolder(), 'kb.bloemlezing'))
  const tables = reader
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'statement\\_fts%' ESCAPE '\\' ORDER BY name`,
    )
    .pluck()
    .all()
  const inFile = Object.fromEntries(
    tables.map((table) => [
      table,
      (reader.pragma(`table_info(${table})`) as { readonly name: string }[]).map(({ name }) => name),
    ]),
  )
  const inTypes = Object.fromEntries(
    Object.entries(columns).map(([table, names]) => [table, Object.keys(names)]),
  )
  expect(inTypes).toEqual(inFile)
})
