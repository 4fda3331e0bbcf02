/** Answers a query from the index. */
import type { SearchHit, SearchResult } from '../../../shared/contract/index.ts'
import { parseQuery } from '../../../shared/query/index.ts'
import { type DocSet, type FieldQuery, has, intersect, members, type Part } from './index/index.ts'
import type { LiveIndex } from './live-index.ts'
import {
  type Candidate,
  createScorer,
  find,
  type Found,
  keepBest,
  type Leaf,
  type Plan,
  planQuery,
} from './ranking/index.ts'
import { createExplainer, describeHit, namesOf, type ShownRow } from './results/index.ts'

export type Scope = {
  readonly query: string
  /** Only this edition, or null for all and the inbox. */
  readonly edition: string | null
  /** Only this section and what is under it. */
  readonly section: string | null
}

export type Answer = Omit<SearchResult, 'tookMs' | 'reading'>

type Asked = { readonly typed: string; readonly plan: Plan; readonly found: Found }

/** What is found within a scope; nothing when nothing is asked. */
export function ask(index: LiveIndex, { query: typed, edition, section }: Scope): Asked {
  const vocabularies = index.parts.map(({ vocabulary }) => vocabulary)
  const query = parseQuery(typed)
  const plan = planQuery(typed, query, { vocabularies, knowledge: index.knowledge })
  const fields: readonly FieldQuery[] = [
    ...(edition === null ? [] : [scopeField('edition', edition)]),
    ...(section === null ? [] : [scopeField('section', section)]),
  ]
  const within = (part: Part): DocSet =>
    query.type === 'everything'
      ? part.live.map(() => 0)
      : fields.map((field) => index.field(part, field)).reduce(intersect, part.live)
  return { typed, plan, found: find(plan, index.parts, index.field, within) }
}

const scopeField = (field: 'edition' | 'section', value: string): FieldQuery => ({
  type: 'field',
  field,
  value,
  range: { start: 0, end: 0 },
})

/** The best answers: full ones first, then those that hold most. */
export function best({ found }: Asked, limit: number): readonly Candidate[] {
  const [full, partial] = [keepBest(limit), keepBest(limit)]
  for (const [at, part] of found.parts.entries()) {
    const score = createScorer(part, found.weights)
    for (const doc of members(part.full)) full.offer(at, doc, score(doc))
    for (const doc of members(part.partial)) partial.offer(at, doc, score(doc))
  }
  return [...full.list(), ...partial.list()].slice(0, limit)
}

/** What is said of the answers: how many there are, what they stand under, and the best of them. */
export function answer(
  index: LiveIndex,
  asked: Asked,
  candidates: readonly Candidate[],
  readRows: (rows: readonly number[]) => ReadonlyMap<number, ShownRow>,
): Answer {
  const { found, plan, typed } = asked
  return {
    total: found.total,
    partial: found.partial,
    hits: describe(index, asked, candidates, readRows),
    facets: index.facets(found.parts.map(({ part, full }) => ({ part, docs: full }))),
    didYouMean: corrected(typed, plan.leaves),
    answeredBy: 'index',
  }
}

function describe(
  { parts, catalogue }: LiveIndex,
  { plan, found }: Asked,
  candidates: readonly Candidate[],
  readRows: (rows: readonly number[]) => ReadonlyMap<number, ShownRow>,
): SearchHit[] {
  const rowOf = ({ part, doc }: Candidate): number => parts[part]?.segment.rows[doc] ?? -1
  const rows = readRows(candidates.map(rowOf))
  const names = namesOf(catalogue)
  const explainers = parts.map((part, at) => createExplainer(part, plan.leaves, at))
  return candidates.flatMap((candidate) => {
    const row = rows.get(rowOf(candidate))
    const explain = explainers[candidate.part]
    const inPart = found.parts[candidate.part]
    if (row === undefined || explain === undefined || inPart === undefined) return []
    const explanation = explain(row.text)
    const isFull = has(inPart.full, candidate.doc)
    return [describeHit(row, candidate.score, isFull ? { ...explanation, lacks: [] } : explanation, names)]
  })
}

/** The query with the words of the library in place of those it does not hold; null when it holds them all. */
function corrected(typed: string, leaves: readonly Leaf[]): string | null {
  const corrections = leaves
    .flatMap(({ query, correction }) => (correction === null ? [] : [{ ...query.range, correction }]))
    .toSorted((one, other) => other.start - one.start)
  if (corrections.length === 0) return null
  return corrections.reduce(
    (text, { start, end, correction }) => text.slice(0, start) + correction + text.slice(end),
    typed,
  )
}
