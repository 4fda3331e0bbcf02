/** The index in memory: typed arrays built from the rows, asked with a query tree. */
export { type Analyses, buildAnalyses } from './analyses.ts'
export { buildSegment } from './build.ts'
export {
  combine,
  type FieldQuery,
  type Leaves,
  type PhraseQuery,
  type PrefixQuery,
  type WordQuery,
} from './combine.ts'
export * from './doc-set.ts'
export { docsWith, evaluate, type Meaning } from './evaluate.ts'
export { createCounter, createNames, type Names } from './facets.ts'
export { docsHaving, docsLacking } from './filter.ts'
export { createKeys, type Ids, type Keys } from './keys.ts'
export { createListsBuilder, type Lists, listAt } from './lists.ts'
export { createPart, type Part, withoutDocuments } from './part.ts'
export { type Analyse, changedDocuments, docOfRow, partOf, type Parts, replaceDocuments } from './parts.ts'
export { findPhrase } from './phrase.ts'
export {
  type ColumnName,
  columnNames,
  docOf,
  type Document,
  mapColumns,
  type Segment,
  timesOf,
} from './segment.ts'
