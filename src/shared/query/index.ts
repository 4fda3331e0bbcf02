/** The query language: from what was typed to a tree, and back. */
export {
  addChip,
  type Chip,
  type Chips,
  chipsOf,
  type ChipValue,
  hasChip,
  removeChip,
  toggleChip,
} from './chips.ts'
export { describeQuery, type ReadingTexts } from './describe.ts'
export { fieldName, type LackingField, lackingFields, yearsOf } from './fields.ts'
export { parseQuery } from './parse.ts'
export type { Query, QueryField, QueryRange } from './query.ts'
export { writeField, writeQuery } from './write.ts'
