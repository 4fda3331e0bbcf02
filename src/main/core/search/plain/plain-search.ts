/**
 * Answers while the index is being built: words as they are written, found by the full-text table. The first of what it finds
 * become a small index of their own, so that they are ranked, marked and explained as always.
 */
import type { SearchResult } from '../../../../shared/contract/index.ts'
import { tokenise } from '../../../../shared/dutch/index.ts'
import { parseQuery, type Query } from '../../../../shared/query/index.ts'
import type { Storage } from '../../storage/index.ts'
import { answer, ask, inOrder, scopeOf, type SearchScope, type Sort } from '../asked.ts'
import type { Catalogue } from '../catalogue/index.ts'
import {
  buildSegment,
  count,
  createKeys,
  type DocSet,
  emptySet,
  isSmallWord,
  type Knowledge,
  members,
  partOf,
  simplify,
  type WordQuery,
} from '../../../../shared/search/index.ts'
import type { RowReader } from '../results/index.ts'
import { createLiveIndex, readDocuments } from '../upkeep/index.ts'
import { countFacets, noFacets } from './facets.ts'
import { createRowFinder } from './found-rows.ts'

export type PlainSources = {
  readonly reader: Storage['reader']
  readonly rows: RowReader
  readonly catalogue: Catalogue
}

/** So many of the statements found are read and ranked: the first in the order of their rows. */
const candidates = 500

/** Above so many statements found the facets would take longer than anybody waits for a first answer. */
const mostCounted = 20_000

/** Knows nothing of Dutch: every word stands for itself. */
const unknowing: Knowledge = {
  analyser: {
    version: '',
    analyse: (word) => ({ lemmas: [word], families: [word], parts: [] }),
    knows: () => true,
  },
  thesaurus: () => [],
}

export function plainAnswer(
  { reader, rows, catalogue }: PlainSources,
  scope: SearchScope,
  order: { readonly sort: Sort; readonly limit: number },
): Omit<SearchResult, 'tookMs' | 'reading'> {
  const found = members(plainRows({ reader, catalogue }, scope))
  const keys = createKeys()
  const documents = readDocuments(reader, keys, [...found.subarray(0, candidates)])
  const part = partOf(buildSegment(documents), unknowing.analyser.analyse)
  const asked = ask(createLiveIndex({ parts: [part], keys }, catalogue, unknowing), scope, rows)
  return {
    ...answer(asked, inOrder(asked, order, rows), rows),
    total: found.length,
    partial: 0,
    facets: found.length > mostCounted ? noFacets : countFacets(reader, catalogue, [...found]),
    didYouMean: null,
    answeredBy: 'plain',
  }
}

/** As with the index words like 'de' need not be there beside others, abbreviations do. */
const isSmall =
  (typed: string) =>
  ({ word, range }: WordQuery): boolean =>
    isSmallWord(word) && tokenise(typed.slice(range.start, range.end))[0]?.form === 'plain'

/** The row numbers of all that is found. */
export function plainRows(
  { reader, catalogue }: Pick<PlainSources, 'reader' | 'catalogue'>,
  { query: typed, edition, section }: SearchScope,
): DocSet {
  const query = parseQuery(typed)
  if (query.type === 'everything') return emptySet(0)
  const parts: readonly Query[] = [
    simplify(query, isSmall(typed)),
    ...scopeOf('edition', edition),
    ...scopeOf('section', section),
  ]
  return createRowFinder(reader, catalogue)({ type: 'and', parts })
}

export const plainTotals = (
  { reader, catalogue }: Pick<PlainSources, 'reader' | 'catalogue'>,
  queries: readonly string[],
): readonly number[] =>
  queries.map((query) => count(plainRows({ reader, catalogue }, { query, edition: null, section: null })))
