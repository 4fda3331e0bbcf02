import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { findDamage } from '../../src/main/core/storage/integrity.ts'
import type { Damage } from '../../src/main/core/storage/index.ts'
import { fixtureFile, openForTest, temporaryFolder, write } from '../support/storage.ts'

/** What check finds after a fault was planted behind the product's back. */
function checkAfter(fault: string): readonly Damage[] {
  const file = join(temporaryFolder(), 'kb.bloemlezing')
  copyFileSync(fixtureFile, file)
  const db = new Sqlite(file)
  db.pragma('foreign_keys = OFF')
  db.exec(fault)
  db.close()
  return openForTest(file).check()
}

const secondProgramme = `INSERT INTO programme VALUES ('pr-2', 'Ander programma', 2, 1);`

const faults: readonly (readonly [string, string, readonly Damage[]])[] = [
  ['nothing', '', []],
  [
    'rows without their parent, by table',
    `DELETE FROM source WHERE id = 'so-1'; DELETE FROM tag WHERE id = 'tg-aangifte'`,
    [
      { kind: 'missing-parent', table: 'citation', parent: 'source', count: 1 },
      { kind: 'missing-parent', table: 'statement_tag', parent: 'tag', count: 1 },
      { kind: 'missing-parent', table: 'tag_relation', parent: 'tag', count: 1 },
      { kind: 'missing-parent', table: 'tag_synonym', parent: 'tag', count: 1 },
    ],
  ],
  [
    'a text that is not in the full-text index',
    `INSERT INTO statement_fts (statement_fts, rowid, text) SELECT 'delete', seq, text FROM statement WHERE id = 'st-2'`,
    [{ kind: 'index-out-of-step', statements: 5, indexed: 4 }],
  ],
  [
    'an index that has other words than the text',
    `UPDATE statement SET text = 'anders' WHERE id = 'st-2'`,
    [{ kind: 'index-out-of-step', statements: 5, indexed: 5 }],
  ],
  [
    'a place in a section of another edition',
    `UPDATE placement SET section_id = 'se-old' WHERE id = 'pl-2'`,
    [{ kind: 'placement-in-other-edition', count: 1 }],
  ],
  [
    'a statement of the inbox with a place',
    `INSERT INTO placement VALUES ('pl-x', 'st-inbox', 'se-2.1', 1, 1)`,
    [{ kind: 'placement-in-other-edition', count: 1 }],
  ],
  [
    'a statement of an edition without a place',
    `DELETE FROM placement WHERE statement_id = 'st-1'`,
    [{ kind: 'statement-without-place', count: 1 }],
  ],
  [
    'a section under one of another edition',
    `UPDATE section SET parent_id = 'se-old' WHERE id = 'se-2'`,
    [{ kind: 'section-in-other-edition', count: 1 }],
  ],
  [
    'sections that lie under each other',
    `UPDATE section SET parent_id = 'se-2.1' WHERE id = 'se-2'`,
    [{ kind: 'section-outside-tree', count: 3 }],
  ],
  [
    'tags that lie under each other',
    `UPDATE tag SET parent_id = 'tg-opvang' WHERE id = 'tg-thema'`,
    [{ kind: 'tag-outside-tree', count: 3 }],
  ],
  [
    'a tag of another programme, on a statement and under a tag',
    `${secondProgramme} UPDATE tag SET programme_id = 'pr-2' WHERE id = 'tg-aangifte'`,
    [
      { kind: 'tag-under-other-programme', count: 1 },
      { kind: 'tag-of-other-programme', count: 1 },
    ],
  ],
  [
    'a source of another programme',
    `${secondProgramme} UPDATE source SET programme_id = 'pr-2' WHERE id = 'so-1'`,
    [{ kind: 'source-of-other-programme', count: 1 }],
  ],
  [
    'a stakeholder of another programme',
    `${secondProgramme} UPDATE stakeholder SET programme_id = 'pr-2'`,
    [{ kind: 'stakeholder-of-other-programme', count: 1 }],
  ],
]
test.each(faults)('check finds %s', (_, fault, damage) => {
  expect(checkAfter(fault)).toEqual(damage)
})

test('check of a damaged page says so, and asks nothing more of the file', () => {
  const file = join(temporaryFolder(), 'kb.bloemlezing')
  copyFileSync(fixtureFile, file)
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.fill(0xff, bytes.length - 3 * 4096))
  expect(openForTest(file).check()).toMatchObject([{ kind: 'damaged-pages' }])
})

test('a copy may break a rule of the product: only damage to the file itself stops it', () => {
  const file = join(temporaryFolder(), 'kb.bloemlezing')
  copyFileSync(fixtureFile, file)
  const db = new Sqlite(file)
  db.exec(`DELETE FROM placement WHERE statement_id = 'st-1'`)
  expect(findDamage(db)).toEqual([])
  db.close()
})

test('a check after later writes finds them as sound as the first one did', async () => {
  const file = join(temporaryFolder(), 'kb.bloemlezing')
  copyFileSync(fixtureFile, file)
  const storage = openForTest(file)
  // From some fifty writes on the index is put together anew.
  for (const round of [1, 2]) {
    for (let index = 0; index < 60; index += 1) {
      await write(storage, (tx) => tx.update('statement', 'st-1', { text: `ronde ${round} tekst ${index}` }))
    }
    expect(storage.check()).toEqual([])
  }
})
