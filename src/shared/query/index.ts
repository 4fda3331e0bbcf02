/** The query language: from what was typed to a tree, and back. */
export { type LackingField, lackingFields, yearsOf } from './fields.ts'
export { parseQuery } from './parse.ts'
export type { Query, QueryField, QueryRange } from './query.ts'
export { writeField, writeQuery } from './write.ts'
