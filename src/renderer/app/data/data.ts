/** The questions that views ask the core, one hook each. */
import { keepPreviousData, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type {
  EditionSummary,
  HistoryState,
  KnowledgeBaseStatus,
  OutlineSection,
  SavedSearch,
  SearchResult,
  SectionDetails,
  SourceSummary,
  Stakeholder,
  StatementDetails,
  TagSummary,
} from '../../../shared/contract/index.ts'
import type { StatementKind } from '../../../shared/domain/index.ts'
import { useServices } from '../services/index.ts'
import type { Sort } from '../state/index.ts'

export function useStatus(): UseQueryResult<KnowledgeBaseStatus> {
  return useQuery(useServices().queries.knowledgeBase.status.queryOptions())
}

/** What undo and redo would do now. */
export function useHistory(): UseQueryResult<HistoryState> {
  return useQuery(useServices().queries.knowledgeBase.history.queryOptions())
}

export function useEditions(): UseQueryResult<readonly EditionSummary[]> {
  return useQuery(useServices().queries.library.editions.queryOptions())
}

export function useProgrammes(): UseQueryResult<
  readonly { readonly id: string; readonly title: string; readonly editions: number }[]
> {
  return useQuery(useServices().queries.programmes.list.queryOptions())
}

export function useOutline(edition: string | null): UseQueryResult<readonly OutlineSection[]> {
  const { queries } = useServices()
  return useQuery(queries.library.outline.queryOptions({ input: edition === null ? skipToken : { edition } }))
}

/** A statement with all that hangs on it; the last one stays in sight until the next is there, and says by its id which it is. */
export function useStatement(id: string | null): UseQueryResult<StatementDetails> {
  const { queries } = useServices()
  return useQuery(
    queries.library.statement.queryOptions({
      input: id === null ? skipToken : { id },
      placeholderData: keepPreviousData,
    }),
  )
}

/** A section with all that hangs on it; as with a statement the last one stays in sight. */
export function useSection(id: string | null): UseQueryResult<SectionDetails> {
  const { queries } = useServices()
  return useQuery(
    queries.library.section.queryOptions({
      input: id === null ? skipToken : { id },
      placeholderData: keepPreviousData,
    }),
  )
}

export function useInboxCount(): UseQueryResult<number> {
  return useQuery(useServices().queries.library.inboxCount.queryOptions())
}

export type BinnedStatement = {
  readonly id: string
  readonly text: string
  readonly edition: string | null
  readonly kind: StatementKind
}

/** What is in the bin, newest first. */
export function useBinned(): UseQueryResult<readonly BinnedStatement[]> {
  return useQuery(useServices().queries.statements.binned.queryOptions())
}

/** Names of the sources that some statements cite, each once; of many statements the first ones stand for all. */
export function useSourceNames(statements: readonly string[]): UseQueryResult<readonly string[]> {
  const { client, queries } = useServices()
  const asked = statements.slice(0, 20)
  return useQuery({
    queryKey: [...queries.library.statement.key(), 'sources', asked],
    async queryFn() {
      const details = await Promise.all(asked.map((id) => client.library.statement({ id })))
      const names = details.flatMap(({ citations }) => citations.map(({ name }) => name))
      return [...new Set(names.filter((name) => name !== null))]
    },
  })
}

export function useTags(): UseQueryResult<readonly TagSummary[]> {
  return useQuery(useServices().queries.tagging.tags.queryOptions())
}

export function useStakeholders(): UseQueryResult<readonly Stakeholder[]> {
  return useQuery(useServices().queries.register.stakeholders.queryOptions())
}

export function useSources(): UseQueryResult<readonly SourceSummary[]> {
  return useQuery(useServices().queries.register.sources.queryOptions())
}

/** Saved searches of all programmes, by name. */
export function useSavedSearches(): UseQueryResult<readonly SavedSearch[]> {
  return useQuery(useServices().queries.savedSearches.list.queryOptions())
}

/** How many statements each query finds, in the same order; undefined while they are counted for the first time. */
export function useCounts(asked: readonly string[]): readonly number[] | undefined {
  const { queries } = useServices()
  return useQuery(
    queries.search.counts.queryOptions({
      input: asked.length === 0 ? skipToken : { queries: [...asked] },
    }),
  ).data
}

/** How often to ask again while the index is being built, milliseconds. */
const whileBuildingMs = 1_000

/** How long results stay at hand when they are out of sight, milliseconds: every key makes new ones, and asking again is quick. */
const keptMs = 30_000

/** Results of a query; those of the last query stay in sight until the new ones are there. */
export function useSearch(
  query: string,
  limit: number,
  sort: Sort = 'relevance',
): UseQueryResult<SearchResult> {
  const { queries } = useServices()
  return useQuery(
    queries.search.query.queryOptions({
      input: query === '' ? skipToken : { query, limit, sort },
      placeholderData: keepPreviousData,
      gcTime: keptMs,
      refetchInterval: ({ state }) => (state.data?.answeredBy === 'plain' ? whileBuildingMs : false),
    }),
  )
}
