/** Search, a plain first version: all words must occur, ranked by bm25 from the full-text table. */
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
import { describeQuery, parseQuery, type Term, toFtsQuery } from './query.ts'

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

type HitRow = {
  readonly id: string
  readonly external_id: string | null
  readonly text: string
  readonly edition_id: string | null
  readonly score: number
}

/** Statements that hold every term of the query, best first. Any text is a query. */
export async function search(sources: SearchSources, request: SearchRequest): Promise<SearchResult> {
  const started = sources.clock()
  const terms = parseQuery(request.query)
  const matches = terms.length === 0 ? noMatches : matchQueries(sources.reader, terms, request.edition)
  const rows = matches.best(request.limit)
  const facets = await countFacets(sources.reads, matches)
  const hits = await Promise.all(rows.map((row) => decorate(sources.reads, row, terms)))
  return {
    total: matches.total(),
    tookMs: sources.clock() - started,
    hits,
    facets,
    didYouMean: null,
    reading: describeQuery(terms),
  }
}

type Count = { readonly key: string; readonly count: number }

type Matches = {
  best(limit: number): readonly HitRow[]
  total(): number
  /** Counts the matches per value of an expression, over the tables joined to statement `s`. */
  countBy(expression: string, join: string): readonly Count[]
}

const noMatches: Matches = { best: () => [], total: () => 0, countBy: () => [] }

function matchQueries(reader: Storage['reader'], terms: readonly Term[], edition: string | null): Matches {
  const parameters = { query: toFtsQuery(terms), edition }
  const from = `FROM statement_fts JOIN statement AS s ON s.seq = statement_fts.rowid`
  const where = `WHERE statement_fts MATCH :query AND s.state = 'active' AND (:edition IS NULL OR s.edition_id = :edition)`
  return {
    best: (limit) =>
      reader
        .prepare<object, HitRow>(
          `SELECT s.id, s.external_id, s.text, s.edition_id, -bm25(statement_fts) AS score
           ${from} ${where} ORDER BY rank LIMIT :limit`,
        )
        .all({ ...parameters, limit }),
    total: () => Number(reader.prepare(`SELECT count(*) ${from} ${where}`).pluck().get(parameters)),
    countBy: (expression, join) =>
      reader
        .prepare<object, Count>(
          `SELECT ${expression} AS key, count(DISTINCT s.seq) AS count ${from} ${join} ${where}
           AND ${expression} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1`,
        )
        .all(parameters),
  }
}

async function countFacets(reads: Reads, matches: Matches): Promise<SearchResult['facets']> {
  const sections = matches.countBy('p.section_id', 'JOIN placement AS p ON p.statement_id = s.id')
  const tags = matches.countBy('t.tag_id', 'JOIN statement_tag AS t ON t.statement_id = s.id')
  const editions = matches.countBy('s.edition_id', '')
  const numbers = new Map<string, string>()
  for (const { key } of editions) {
    for (const [section, number] of await editionNumbers(reads, key)) numbers.set(section, `${key}/${number}`)
  }
  const paths = tags.length === 0 ? new Map<string, string>() : await loadAllTagPaths(reads)
  return {
    edition: record(editions),
    section: record(sections.map(({ key, count }) => ({ key: numbers.get(key) ?? key, count }))),
    tag: record(tags.map(({ key, count }) => ({ key: paths.get(key) ?? key, count }))),
    kind: record(matches.countBy('s.kind', '')),
    organisation: record(
      matches.countBy(
        `nullif(h.organisation, '')`,
        'JOIN citation AS c ON c.statement_id = s.id JOIN stakeholder AS h ON h.id = c.stakeholder_id',
      ),
    ),
  }
}

async function editionNumbers(reads: Reads, edition: string): Promise<ReadonlyMap<string, string>> {
  return numberSections(await loadSections(reads, edition), await requireEdition(reads, edition))
}

async function decorate(reads: Reads, row: HitRow, terms: readonly Term[]): Promise<SearchHit> {
  const placements = await reads
    .selectFrom('placement')
    .where('statement_id', '=', row.id)
    .orderBy('position')
    .select('section_id')
    .execute()
  const numbers = row.edition_id === null ? null : await editionNumbers(reads, row.edition_id)
  const sections = placements.map(({ section_id: section }) => numbers?.get(section) ?? '')
  const tags = await loadTagPaths(reads, [row.id])
  return {
    id: row.id,
    externalId: row.external_id,
    text: row.text,
    highlights: highlight(row.text, terms),
    score: row.score,
    because: [],
    edition: row.edition_id,
    section: sections[0] ?? null,
    sections,
    tags: (tags.get(row.id) ?? []).map((tag) => tag.path),
  }
}

const record = (counts: readonly Count[]): Record<string, number> =>
  Object.fromEntries(counts.map(({ key, count }) => [key, count]))
