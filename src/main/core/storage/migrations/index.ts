/** All schema versions in order. A released migration is never edited; add a file and a line. */
import { initial } from './0001-initial.ts'
import { wordAnalysis } from './0002-word-analysis.ts'

export type Migration = { readonly version: number; readonly sql: string }

export const migrations: readonly Migration[] = [
  { version: 1, sql: initial },
  { version: 2, sql: wordAnalysis },
]

export const schemaVersion = migrations.length
