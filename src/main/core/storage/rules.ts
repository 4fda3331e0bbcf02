/** Rules of the product that no constraint of SQLite can hold, each with the rows that break it. */
import type { Database } from 'better-sqlite3'
import type { Operation } from './recorder.ts'
import { touchedStatements } from './touched.ts'

/** Each has a `statement` and a condition, so that it can be asked of some statements only. */
const statementRules = {
  'placement-in-other-edition': `
    FROM placement JOIN statement ON statement.id = statement_id JOIN section ON section.id = section_id
    WHERE statement.edition_id IS NOT section.edition_id`,
  'statement-without-place': `
    FROM statement WHERE state = 'active' AND edition_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM placement WHERE statement_id = statement.id)`,
  'tag-of-other-programme': `
    FROM statement_tag JOIN tag ON tag.id = tag_id JOIN statement ON statement.id = statement_id
    JOIN edition ON edition.id = statement.edition_id WHERE tag.programme_id <> edition.programme_id`,
  'source-of-other-programme': `
    FROM citation JOIN source ON source.id = source_id JOIN statement ON statement.id = statement_id
    JOIN edition ON edition.id = statement.edition_id WHERE source.programme_id <> edition.programme_id`,
  'stakeholder-of-other-programme': `
    FROM citation JOIN stakeholder ON stakeholder.id = stakeholder_id JOIN statement ON statement.id = statement_id
    JOIN edition ON edition.id = statement.edition_id WHERE stakeholder.programme_id <> edition.programme_id`,
} as const

const treeRules = {
  'section-in-other-edition': `
    FROM section JOIN section AS parent ON parent.id = section.parent_id
    WHERE parent.edition_id <> section.edition_id`,
  'section-outside-tree': `
    FROM section WHERE id NOT IN (
      WITH RECURSIVE tree (id) AS (
        SELECT id FROM section WHERE parent_id IS NULL
        UNION ALL SELECT section.id FROM section JOIN tree ON section.parent_id = tree.id)
      SELECT id FROM tree)`,
  'tag-outside-tree': `
    FROM tag WHERE id NOT IN (
      WITH RECURSIVE tree (id) AS (
        SELECT id FROM tag WHERE parent_id IS NULL
        UNION ALL SELECT tag.id FROM tag JOIN tree ON tag.parent_id = tree.id)
      SELECT id FROM tree)`,
  'tag-under-other-programme': `
    FROM tag JOIN tag AS parent ON parent.id = tag.parent_id WHERE parent.programme_id <> tag.programme_id`,
} as const

export const rules = { ...treeRules, ...statementRules }
export type BrokenRule = keyof typeof rules

/** The rules that rows which were just written break. */
export function brokenRules(db: Database, operations: readonly Operation[]): readonly BrokenRule[] {
  const statements = JSON.stringify([...touchedStatements(db, operations)])
  const among = 'AND statement.id IN (SELECT value FROM json_each(?))'
  const trees = operations.some(({ table }) => table === 'section' || table === 'tag')
  return [
    ...namesOf(statementRules).filter((name) => exists(db, `${statementRules[name]} ${among}`, statements)),
    ...namesOf(treeRules).filter((name) => trees && exists(db, treeRules[name])),
  ]
}

const namesOf = <Name extends BrokenRule>(some: Readonly<Record<Name, string>>): readonly Name[] =>
  Object.keys(some) as Name[]

const exists = (db: Database, from: string, ...values: readonly string[]): boolean =>
  db
    .prepare(`SELECT EXISTS (SELECT 1 ${from})`)
    .pluck()
    .get(...values) === 1
