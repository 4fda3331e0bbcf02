/** The library: editions, sections and statements, read, written, and taken in and out in the exchange format. */
export { type CitationWriter, createCitationWriter } from './citations.ts'
export * from './connecting/index.ts'
export { statementDetails } from './details.ts'
export { editIntroduction } from './edit-introduction.ts'
export { editStatement, type StatementEdit } from './edit-statement.ts'
export * from './editing/index.ts'
export { exportEdition } from './exchange/export-edition.ts'
export { exportInbox } from './exchange/export-inbox.ts'
export { type ImportedEdition, importEdition, refuseKnown } from './exchange/import-edition.ts'
export { parseEdition, parseTaxonomy } from './exchange/parse.ts'
export { type EditionSketch, sketchEdition } from './exchange/sketch.ts'
export { createTagFinder, exportTags, importTags } from './exchange/taxonomy.ts'
export {
  flattenSections,
  listEditions,
  loadSections,
  numberSections,
  outline,
  parseLevels,
  requireEdition,
  type SectionNode,
} from './outline.ts'
export { firstProgramme, programmeOf, requireProgramme } from './programmes.ts'
export { purgeStatements } from './purge.ts'
export { reverse } from './reverse.ts'
export { locateStatement, sectionDetails } from './sections.ts'
export {
  loadPlacements,
  loadStatementContent,
  type Placed,
  type StatementContent,
} from './statement-content.ts'
export { readRich } from './stored-rich.ts'
export { countInbox, listStatements } from './statements.ts'
export { type SourceFile, takeIn, type TakenIn } from './taking-in/index.ts'
export { loadAllTagPaths, loadTagPaths } from './tag-paths.ts'
