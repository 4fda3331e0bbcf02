/** A query asked of the index in one state of it, and what is said of the answers. */
import type { SearchHit, SearchResult } from '../../../shared/contract/index.ts'
import { parseQuery } from '../../../shared/query/index.ts'
import {
  type Candidate,
  corrected,
  createExplainer,
  type DocSet,
  emptySet,
  type FieldQuery,
  find,
  firstOf,
  type Found,
  has,
  intersect,
  isHeld,
  listAt,
  type Part,
  type Plan,
  planQuery,
  unranked,
  upToRank,
} from '../../../shared/search/index.ts'
import type { LiveIndex } from './live-index.ts'
import { editionRanks, placeRanks } from './ranks.ts'
import { describeHit, type Place, type RowReader, type Standing } from './results/index.ts'

export type SearchScope = {
  readonly query: string
  /** Only this edition, or null for all and the inbox. */
  readonly edition: string | null
  /** Only this section and what is under it. */
  readonly section: string | null
}

/** 'edition': the newest first, the best first within it. 'place': as it is read, the newest edition first. */
export type Sort = 'relevance' | 'edition' | 'place'

export type Asked = {
  readonly index: LiveIndex
  readonly typed: string
  readonly plan: Plan
  readonly found: Found
}

/** Finds within a scope; nothing when nothing is asked. */
export function ask(
  index: LiveIndex,
  { query: typed, edition, section }: SearchScope,
  rows: RowReader,
): Asked {
  const query = parseQuery(typed)
  const plan = planQuery(typed, query, {
    vocabularies: index.parts.map(({ vocabulary }) => vocabulary),
    knowledge: index.knowledge,
    isHeld: (grounds) =>
      index.parts.some((part, at) => grounds[at] !== undefined && isHeld(part, grounds[at])),
    example: ({ value }) => rows.example(value),
  })
  const scope = [...scopeOf('edition', edition), ...scopeOf('section', section)]
  const within = (part: Part): DocSet =>
    query.type === 'everything'
      ? emptySet(part.segment.size)
      : scope.map((field) => index.field(part, field)).reduce(intersect, part.live)
  return { index, typed, plan, found: find(plan, index.parts, index.field, within) }
}

export const scopeOf = (field: 'edition' | 'section', value: string | null): readonly FieldQuery[] =>
  value === null ? [] : [{ type: 'field', field, value, range: { start: 0, end: 0 } }]

/** The first `limit` answers in an order. */
export function inOrder(
  asked: Asked,
  { sort, limit }: { readonly sort: Sort; readonly limit: number },
  rows: RowReader,
): readonly Candidate[] {
  const { found, index } = asked
  switch (sort) {
    case 'relevance':
      return firstOf(found, limit, unranked)
    case 'edition':
      return firstOf(found, limit, editionRanks(index.catalogue, index.ids))
    case 'place':
      return byPlace(asked, limit, rows)
  }
}

/** All that hold everything asked, the best first. */
export const allOf = ({ found }: Asked): readonly Candidate[] => firstOf(found, found.total, unranked)

/** Row numbers of answers. */
export const rowsOf = ({ index }: Asked, candidates: readonly Candidate[]): readonly number[] =>
  candidates.map(({ part, doc }) => index.parts[part]?.segment.rows[doc] ?? -1)

function byPlace(asked: Asked, limit: number, rows: RowReader): readonly Candidate[] {
  const { found, index } = asked
  const ranks = placeRanks(index.catalogue, index.ids)
  const list = (which: 'full' | 'partial'): readonly Candidate[] => {
    const candidates = upToRank(found, which, limit, ranks)
    const positions = firstPositions(index, rows.places(rowsOf(asked, candidates)))
    return candidates
      .map((candidate) => {
        const [row = -1] = rowsOf(asked, [candidate])
        return { candidate, row, position: positions.get(row) ?? 0 }
      })
      .toSorted(
        (one, other) =>
          one.candidate.rank - other.candidate.rank || one.position - other.position || one.row - other.row,
      )
      .map(({ candidate }) => candidate)
  }
  return [...list('full'), ...list('partial')].slice(0, limit)
}

/** The position of each row in the first section in which it stands. */
function firstPositions({ catalogue }: LiveIndex, places: readonly Place[]): ReadonlyMap<number, number> {
  const orders = new Map(catalogue.sections.map(({ id }, order) => [id, order]))
  const orderOf = ({ section }: Place): number => orders.get(section) ?? Number.POSITIVE_INFINITY
  const inOrder = places.toSorted(
    (one, other) => orderOf(other) - orderOf(one) || other.position - one.position,
  )
  // Of several places of a row the last one in a map stays: the first in reading order.
  return new Map(inOrder.map(({ row, position }) => [row, position]))
}

/** What is said of the answers: how many there are, what they stand under, and those to be shown. */
export function answer(
  asked: Asked,
  candidates: readonly Candidate[],
  rows: RowReader,
): Omit<SearchResult, 'tookMs' | 'reading'> {
  const { index, found, plan, typed } = asked
  return {
    total: found.total,
    partial: found.partial,
    hits: describe(asked, candidates, rows),
    facets: index.facets(found.parts.map(({ part, full }) => ({ part, docs: full }))),
    didYouMean: corrected(typed, plan.leaves),
    answeredBy: 'index',
  }
}

function describe(asked: Asked, candidates: readonly Candidate[], rows: RowReader): SearchHit[] {
  const { index, plan, found } = asked
  const numbers = rowsOf(asked, candidates)
  const shown = rows.shown(numbers)
  const explainers = index.parts.map((part, at) => createExplainer(part, plan.leaves, at))
  return candidates.flatMap((candidate, at) => {
    const row = shown.get(numbers[at] ?? -1)
    const explain = explainers[candidate.part]
    const inPart = found.parts[candidate.part]
    if (row === undefined || explain === undefined || inPart === undefined) return []
    const explanation = explain(row.text, candidate.doc)
    const isFull = has(inPart.full, candidate.doc)
    const standing = standingOf(index, inPart.part, candidate.doc)
    return [
      describeHit(
        row,
        standing,
        candidate.score,
        isFull ? { ...explanation, lacks: [] } : explanation,
        index.names,
      ),
    ]
  })
}

/** From the index, because the rows are many more reads. */
function standingOf({ ids }: LiveIndex, { segment }: Part, doc: number): Standing {
  const idsIn = (column: 'section' | 'tag'): readonly string[] =>
    Array.from(listAt(segment.columns[column], doc), (number) => ids[column][number] ?? '')
  return { sections: idsIn('section'), tags: idsIn('tag') }
}
