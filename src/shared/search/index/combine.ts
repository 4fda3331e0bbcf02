/** The algebra of a query over sets of documents, whatever finds the sets. */
import type { Query } from '../../query/index.ts'
import { type DocSet, intersect, subtract, unite } from './doc-set.ts'

export type WordQuery = Extract<Query, { readonly type: 'word' }>
export type PrefixQuery = Extract<Query, { readonly type: 'prefix' }>
export type PhraseQuery = Extract<Query, { readonly type: 'phrase' }>
export type FieldQuery = Extract<Query, { readonly type: 'field' }>

/** Finds the documents for what stands at the ends of a query tree; all sets are of one size. */
export type Leaves = {
  /** The documents that are there. */
  readonly live: DocSet
  word(query: WordQuery): DocSet
  prefix(query: PrefixQuery): DocSet
  phrase(query: PhraseQuery): DocSet
  field(query: FieldQuery): DocSet
}

/** The documents that are there and fit. */
export const combine = (query: Query, leaves: Leaves): DocSet =>
  intersect(fitting(query, leaves), leaves.live)

/** As `combine`, with documents that are gone. */
function fitting(query: Query, leaves: Leaves): DocSet {
  const { live } = leaves
  switch (query.type) {
    case 'everything':
      return live
    case 'word':
      return leaves.word(query)
    case 'prefix':
      return leaves.prefix(query)
    case 'phrase':
      return leaves.phrase(query)
    case 'field':
      return leaves.field(query)
    case 'and':
      return query.parts.map((part) => fitting(part, leaves)).reduce(intersect, live)
    case 'or':
      return query.parts.map((part) => fitting(part, leaves)).reduce(unite, new Uint32Array(live.length))
    case 'not':
      return subtract(live, fitting(query.part, leaves))
  }
}
