/** Answers while the index is being built: all words must occur as written, ranked by bm25 from the full-text table. */
import type { SearchHit, SearchResult } from '../../../shared/contract/index.ts'
import {
  loadAllTagPaths,
  loadSections,
  loadTagPaths,
  numberSections,
  requireEdition,
} from '../library/index.ts'
import type { Reads, Storage } from '../storage/index.ts'
import { highlight } from './highlights.ts'
import { findMatches, type HitRow, type Matches, noMatches } from './matches.ts'
import { describeQuery, parseQuery, type Term } from './query.ts'

export type SearchRequest = {
  readonly query: string
  /** Only this edition, or null for all and the inbox. */
  readonly edition: string | null
  readonly limit: number
}

export type SearchSources = {
  readonly reader: Storage['reader']
  readonly reads: Reads
  /** A clock in milliseconds, for `tookMs`. */
  readonly clock: () => number
}

/** Statements that hold every term of the query, best first. Any text is a query. @throws CoreError NOT_FOUND for an unknown edition */
export async function search(
  { reader, reads, clock }: SearchSources,
  { query, edition, limit }: SearchRequest,
): Promise<SearchResult> {
  const started = clock()
  if (edition !== null) await requireEdition(reads, edition)
  const terms = parseQuery(query)
  const matches = terms.length === 0 ? noMatches : findMatches(reader, terms, edition)
  const editions = matches.countBy('s.edition_id', '')
  const places = await loadPlaces(reads, Object.keys(editions))
  return {
    total: matches.total(),
    partial: 0,
    hits: await describeHits(reads, matches.best(limit), terms, places),
    facets: { edition: editions, ...(await countFacets(reads, matches, places)) },
    didYouMean: null,
    reading: describeQuery(terms),
    answeredBy: 'plain',
    tookMs: clock() - started,
  }
}

/** The ids of all that a query finds, best first. @throws CoreError NOT_FOUND for an unknown edition */
export async function searchIds(
  { reader, reads }: SearchSources,
  { query, edition }: Omit<SearchRequest, 'limit'>,
): Promise<string[]> {
  if (edition !== null) await requireEdition(reads, edition)
  const terms = parseQuery(query)
  const matches = terms.length === 0 ? noMatches : findMatches(reader, terms, edition)
  return matches.best(matches.total()).map((row) => row.id)
}

/** How many statements each query finds. */
export const searchCounts = ({ reader }: SearchSources, queries: readonly string[]): number[] =>
  queries.map((query) => {
    const terms = parseQuery(query)
    return terms.length === 0 ? 0 : findMatches(reader, terms, null).total()
  })

type Place = { readonly edition: string; readonly number: string }

/** The sections of some editions with their numbers, in reading order, by section id. */
async function loadPlaces(reads: Reads, editions: readonly string[]): Promise<ReadonlyMap<string, Place>> {
  const places = new Map<string, Place>()
  for (const edition of editions) {
    const numbers = numberSections(await loadSections(reads, edition), await requireEdition(reads, edition))
    for (const [section, number] of numbers) places.set(section, { edition, number })
  }
  return places
}

async function countFacets(
  reads: Reads,
  matches: Matches,
  places: ReadonlyMap<string, Place>,
): Promise<Omit<SearchResult['facets'], 'edition'>> {
  const numbers = new Map(
    [...places].map(([section, { edition, number }]) => [section, `${edition}/${number}`]),
  )
  return {
    section: matches.countByName('p.section_id', 'JOIN placement AS p ON p.statement_id = s.id', numbers),
    tag: matches.countByName(
      't.tag_id',
      'JOIN statement_tag AS t ON t.statement_id = s.id',
      await loadAllTagPaths(reads),
    ),
    kind: matches.countBy('s.kind', ''),
    organisation: matches.countBy(
      `nullif(h.organisation, '')`,
      'JOIN citation AS c ON c.statement_id = s.id JOIN stakeholder AS h ON h.id = c.stakeholder_id',
    ),
  }
}

async function describeHits(
  reads: Reads,
  rows: readonly HitRow[],
  terms: readonly Term[],
  places: ReadonlyMap<string, Place>,
): Promise<SearchHit[]> {
  const ids = rows.map((row) => row.id)
  const tags = await loadTagPaths(reads, ids)
  const sections = await loadSectionNumbers(reads, ids, places)
  return rows.map((row) => {
    const own = sections.get(row.id) ?? []
    return {
      id: row.id,
      externalId: row.external_id,
      text: row.text,
      highlights: highlight(row.text, terms),
      score: row.score,
      because: [],
      lacks: [],
      kind: row.kind,
      edition: row.edition_id,
      section: own[0] ?? null,
      sections: [...own],
      tags: (tags.get(row.id) ?? []).map((tag) => tag.path),
    }
  })
}

/** The numbers of the sections in which statements stand, each once, in reading order. */
async function loadSectionNumbers(
  reads: Reads,
  statements: readonly string[],
  places: ReadonlyMap<string, Place>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (statements.length === 0) return new Map()
  const placements = await reads
    .selectFrom('placement')
    .where('statement_id', 'in', statements)
    .select(['statement_id', 'section_id'])
    .execute()
  const order = new Map([...places.keys()].map((section, index) => [section, index]))
  const inOrder = placements.toSorted(
    (one, other) => (order.get(one.section_id) ?? 0) - (order.get(other.section_id) ?? 0),
  )
  return new Map(
    [...Map.groupBy(inOrder, (row) => row.statement_id)].map(([statement, own]) => [
      statement,
      [...new Set(own.map((row) => places.get(row.section_id)?.number ?? ''))],
    ]),
  )
}
