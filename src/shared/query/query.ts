/** The query language as a tree. Closed: whatever was typed becomes one of these, so a query can never be wrong. */

/** What a filter looks at, with what its value is: as typed unless said otherwise. */
export type QueryField =
  /** The id of an edition. */
  | 'edition'
  /** A number ('2.2'), a number within an edition ('2022/2.2') or a title. */
  | 'section'
  /** A path ('Thema/Aangifte') or its last label. */
  | 'tag'
  | 'source'
  | 'organisation'
  /** Always a `StatementKind`. */
  | 'kind'
  /** Always '2018', '2018..2022', '2018..' or '..2022': see `yearsOf`. */
  | 'year'
  /** What a statement lacks: always one of `lackingFields`. */
  | 'without'
  /** Statements like the one with this id: 'meer zoals deze'. */
  | 'like'

/** Where something stands in what was typed, [start, end) in UTF-16 code units. */
export type QueryRange = { readonly start: number; readonly end: number }

export type Query =
  /** Nothing that narrows: nothing was asked yet. Stands alone, never within another. */
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
  /** Two or more, none of them an `and`. */
  | { readonly type: 'and'; readonly parts: readonly Query[] }
  /** Two or more, none of them an `or`. */
  | { readonly type: 'or'; readonly parts: readonly Query[] }
  | { readonly type: 'not'; readonly part: Query }
