/** The index as a search sees it: one state of it, which does not change while it is asked. */
import type { SearchResult } from '../../../shared/contract/index.ts'
import type { Catalogue } from './catalogue/index.ts'
import type { DocSet, FieldQuery, Ids, Knowledge, Part } from '../../../shared/search/index.ts'
import type { Names } from './results/index.ts'

export type LiveIndex = {
  readonly parts: readonly Part[]
  readonly catalogue: Catalogue
  /** Names in the catalogue, for hits. */
  readonly names: Names
  /** The ids behind the numbers in the columns of the parts. */
  readonly ids: Ids
  readonly knowledge: Knowledge
  /** The documents of a part that fit a field; `like` is none of its business. */
  field(part: Part, field: FieldQuery): DocSet
  /** Exact counts over documents, by part. */
  facets(found: readonly { readonly part: Part; readonly docs: DocSet }[]): SearchResult['facets']
}
