/** The query language as a tree. Closed: whatever was typed becomes one of these, so a query can never be wrong. */

/** What a filter looks at. */
export type QueryField =
  | 'edition'
  | 'section'
  | 'tag'
  | 'source'
  | 'organisation'
  | 'kind'
  | 'year'
  /** What a statement lacks: `zonder:label`, with the name of another field as value. */
  | 'without'
  /** Statements like the one with this id: 'meer zoals deze'. */
  | 'like'

/** Where something stands in what was typed, [start, end) in UTF-16 code units. */
export type QueryRange = { readonly start: number; readonly end: number }

export type Query =
  /** Nothing that narrows: every statement. */
  | { readonly type: 'everything' }
  /** A word to be widened. While it is being typed its end is open: it also counts as the beginning of a word. */
  | {
      readonly type: 'word'
      readonly word: string
      readonly end: 'open' | 'closed'
      readonly range: QueryRange
    }
  /** The beginning of a word, as written. */
  | { readonly type: 'prefix'; readonly word: string; readonly range: QueryRange }
  /** Words as written, side by side and in this order; one quoted word is a phrase of one. `last` says how its last word ends. */
  | {
      readonly type: 'phrase'
      readonly words: readonly string[]
      readonly last: 'word' | 'prefix'
      readonly range: QueryRange
    }
  | {
      readonly type: 'field'
      readonly field: QueryField
      readonly value: string
      readonly range: QueryRange
    }
  | { readonly type: 'and'; readonly parts: readonly Query[] }
  | { readonly type: 'or'; readonly parts: readonly Query[] }
  | { readonly type: 'not'; readonly part: Query }
