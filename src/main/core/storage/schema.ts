/** The schema a file must have: what the migrations up to its version give. */
import Sqlite, { type Database } from 'better-sqlite3'
import { userVersion } from './migrate.ts'
import { type Migration, migrations } from './migrations/index.ts'

/**
 * Whether the definitions in the file are, to the letter, those of its version: any damage to them is seen so.
 * The fixture of every version proves that another release of SQLite still words them the same.
 */
export function hasSchemaOfItsVersion(db: Database): boolean {
  const expected = new Sqlite(':memory:')
  try {
    for (const migration of upTo(userVersion(db))) expected.exec(migration.sql)
    return definitions(db) === definitions(expected)
  } finally {
    expected.close()
  }
}

const upTo = (version: number): readonly Migration[] =>
  migrations.filter((migration) => migration.version <= version)

/** Without what SQLite makes for itself: its own tables and those behind the full-text index. */
const definitions = (db: Database): string =>
  JSON.stringify(
    db
      .prepare(
        `SELECT type, name, tbl_name, sql FROM sqlite_schema
         WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
           AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
         ORDER BY type, name`,
      )
      .all(),
  )
