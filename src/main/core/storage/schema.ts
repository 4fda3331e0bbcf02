/** The schema a file must have: what the migrations up to its version give. */
import Sqlite, { type Database } from 'better-sqlite3'
import { userVersion } from './migrate.ts'
import { type Migration, migrations } from './migrations/index.ts'

/** Whether the definitions in the file are, to the letter, those of its version: a damaged page of them is seen so. */
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

const definitions = (db: Database): string =>
  JSON.stringify(
    db
      .prepare(
        `SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name`,
      )
      .all(),
  )
