/** Actions that change the structure of the library. Each runs in a transaction of `storage.write` and names itself. */
export * from './editions.ts'
export { badTarget, type Done, type Making, requireSection, requireStatements } from './guards.ts'
export { mergeStatements, splitStatement } from './merge-split.ts'
export * from './sections.ts'
export {
  binStatements,
  changeKind,
  createStatement,
  listBinned,
  moveStatements,
  placeStatements,
  removePlace,
  restoreStatements,
} from './statements.ts'
