/** The procedures of search: asked of the index, or of the full-text table while the index is being built. */
import { CoreError, type SearchResult } from '../../../shared/contract/index.ts'
import { nl } from '../../../shared/i18n/index.ts'
import { describeQuery, parseQuery } from '../../../shared/query/index.ts'
import type { Reads, Storage } from '../storage/index.ts'
import type { LiveIndex } from './live-index.ts'
import * as plain from './plain-search.ts'
import { createRowReader } from './results/index.ts'
import { allOf, answer, ask, inOrder, rowsOf, type SearchScope, type Sort } from './asked.ts'

export type Search = {
  /** Statements that fit the query, best first or as asked. Any text is a query. @throws CoreError NOT_FOUND for an unknown edition or section */
  query(request: SearchScope & { readonly sort: Sort; readonly limit: number }): Promise<SearchResult>
  /** The ids of all that a query finds, best first. @throws CoreError NOT_FOUND */
  ids(scope: SearchScope): Promise<string[]>
  /** How many statements each query finds. */
  counts(queries: readonly string[]): Promise<number[]>
}

export type SearchSources = {
  readonly reads: Reads
  readonly reader: Storage['reader']
  /** The index as of the last change; null while it is being built. */
  readonly live: () => Promise<LiveIndex | null>
  /** A clock in milliseconds, for `tookMs`. */
  readonly clock: () => number
}

export function createSearch({ reads, reader, live, clock }: SearchSources): Search {
  const rows = createRowReader(reader)
  return {
    query: async (request) => {
      const started = clock()
      const index = await live()
      if (index === null) return plain.search({ reads, reader, clock }, request)
      requireScope(index, request)
      const asked = ask(index, request, rows)
      return {
        ...answer(asked, inOrder(asked, request, rows), rows),
        reading: describeQuery(parseQuery(request.query), nl),
        tookMs: clock() - started,
      }
    },
    ids: async (scope) => {
      const index = await live()
      if (index === null) return plain.searchIds({ reads, reader, clock }, scope)
      requireScope(index, scope)
      const asked = ask(index, scope, rows)
      return [...rows.ids(rowsOf(asked, allOf(asked)))]
    },
    counts: async (queries) => {
      const index = await live()
      if (index === null) return plain.searchCounts({ reads, reader, clock }, queries)
      const everywhere = { edition: null, section: null }
      return queries.map((query) => ask(index, { ...everywhere, query }, rows).found.total)
    },
  }
}

function requireScope({ catalogue }: LiveIndex, { edition, section }: SearchScope): void {
  if (edition !== null && !catalogue.editions.some(({ id }) => id === edition))
    throw new CoreError('NOT_FOUND', { entity: 'edition', id: edition })
  if (section !== null && !catalogue.sections.some(({ id }) => id === section))
    throw new CoreError('NOT_FOUND', { entity: 'section', id: section })
}

export type { SearchScope } from './asked.ts'
