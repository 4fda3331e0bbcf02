/** The query language: from what was typed to a tree, and back. */
export type { Query, QueryField, QueryRange } from './query.ts'
