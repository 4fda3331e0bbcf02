/** All schema versions in order. A released migration is never edited; add a file and a line. */
import { initial } from './0001-initial.ts'
import { searchIndex } from './0002-search-index.ts'

export type Migration = { readonly version: number; readonly sql: string }

export const migrations: readonly Migration[] = [
  { version: 1, sql: initial },
  { version: 2, sql: searchIndex },
]

export const schemaVersion = migrations.length
