/** The procedures of search: asked of the index, or of the full-text table while the index is being built. */
import { setImmediate } from 'node:timers/promises'
import { CoreError, type SearchResult } from '../../../shared/contract/index.ts'
import { nl } from '../../../shared/i18n/index.ts'
import { describeQuery } from '../../../shared/query/index.ts'
import type { Reads, Storage } from '../storage/index.ts'
import type { LiveIndex } from './live-index.ts'
import { type Catalogue, loadCatalogue } from './catalogue/index.ts'
import { plainAnswer, plainRows, plainTotals } from './plain/index.ts'
import { members } from '../../../shared/search/index.ts'
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
  const fromIndex = (
    index: LiveIndex,
    request: Parameters<Search['query']>[0],
  ): Omit<SearchResult, 'tookMs' | 'reading'> => {
    const asked = ask(index, request, rows)
    return answer(asked, inOrder(asked, request, rows), rows)
  }
  return {
    query: async (request) => {
      const started = clock()
      const index = await live()
      const catalogue = index?.catalogue ?? (await loadCatalogue(reads))
      requireScope(catalogue, request)
      const answered =
        index === null
          ? plainAnswer({ reader, rows, catalogue }, request, request)
          : fromIndex(index, request)
      return {
        ...answered,
        reading: describeQuery(request.query, nl),
        tookMs: clock() - started,
      }
    },
    ids: async (scope) => {
      const index = await live()
      const catalogue = index?.catalogue ?? (await loadCatalogue(reads))
      requireScope(catalogue, scope)
      if (index === null) return [...rows.ids([...members(plainRows({ reader, catalogue }, scope))])]
      const asked = ask(index, scope, rows)
      return [...rows.ids(rowsOf(asked, allOf(asked)))]
    },
    counts: async (queries) => {
      const index = await live()
      if (index === null) return [...plainTotals({ reader, catalogue: await loadCatalogue(reads) }, queries)]
      const everywhere = { edition: null, section: null }
      const totals: number[] = []
      for (const query of queries) {
        totals.push(ask(index, { ...everywhere, query }, rows).found.total)
        // Many counts must not hold up what somebody is typing.
        await setImmediate()
      }
      return totals
    },
  }
}

function requireScope(catalogue: Catalogue, { edition, section }: SearchScope): void {
  if (edition !== null && !catalogue.editions.some(({ id }) => id === edition))
    throw new CoreError('NOT_FOUND', { entity: 'edition', id: edition })
  if (section !== null && !catalogue.sections.some(({ id }) => id === section))
    throw new CoreError('NOT_FOUND', { entity: 'section', id: section })
}

export type { SearchScope } from './asked.ts'
