/** The schema a file must have: what the migrations up to its version give. */
import Sqlite, { type Database } from 'better-sqlite3'
import { userVersion } from './migrate.ts'
import { type Migration, migrations } from './migrations/index.ts'

/**
 * Whether the file has the tables, columns, indexes and triggers of its version: a damaged page of definitions is seen so.
 * Names and types are compared, not the texts of definitions: SQLite may word what it rewrites or makes itself otherwise
 * in another release, and a sound file must never be refused for that.
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

const definitions = (db: Database): string =>
  JSON.stringify(
    db
      .prepare(
        `SELECT part.type, part.name, part.tbl_name, field.name AS field, field.type AS field_type
         FROM sqlite_schema AS part LEFT JOIN pragma_table_info(part.name) AS field
         WHERE part.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
           AND part.name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
         ORDER BY part.type, part.name, field.cid`,
      )
      .all(),
  )
