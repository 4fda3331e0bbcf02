/** Which statements a planned query finds, in every part of the index. */
import type { Query } from '../../../../shared/query/index.ts'
import {
  count,
  docOfRow,
  type DocSet,
  drop,
  emptySet,
  evaluate,
  type FieldQuery,
  findPhrase,
  intersect,
  members,
  type Part,
  put,
  subtract,
  unite,
} from '../index/index.ts'
import { rankOf } from '../widening/index.ts'
import { type LeafHits, leafHits } from './leaf-hits.ts'
import type { Leaf, Plan, PlannedExample } from './plan.ts'

export type FoundInPart = {
  readonly part: Part
  /** By leaf of the plan. */
  readonly hits: readonly LeafHits[]
  /** Those that hold all that was asked. */
  readonly full: DocSet
  /** Those that hold most of it and follow after those. */
  readonly partial: DocSet
}

export type Found = {
  readonly parts: readonly FoundInPart[]
  /** By leaf of the plan: how much it tells, more for a word that fewer statements hold. */
  readonly weights: readonly number[]
  readonly total: number
  readonly partial: number
}

/** Below so many full answers those that hold most follow. */
const enough = 5

/** @param within what the search is restricted to, by part */
export function find(
  plan: Plan,
  parts: readonly Part[],
  field: (part: Part, field: FieldQuery) => DocSet,
  within: (part: Part) => DocSet,
): Found {
  const held = parts.map((part, at) => ({ part, hits: plan.leaves.map((leaf) => hitsOf(part, leaf, at)) }))
  const weights = weightsOf(held, plan)
  const asked = held.map(({ part, hits }) => {
    const setOf = new Map<Query, DocSet>([
      ...plan.leaves.map((leaf, at): [Query, DocSet] => [leaf.query, docsOf(hits, at)]),
      ...plan.examples.map((example): [Query, DocSet] => [
        example.query,
        docsAlike(part, example, plan, hits, weights),
      ]),
    ])
    const meaning = {
      word: (word: Query) => setOf.get(word) ?? emptySet(part.segment.size),
      field: (query: FieldQuery) => setOf.get(query) ?? field(part, query),
    }
    const answer = (query: Query): DocSet => intersect(evaluate(part, query, meaning), within(part))
    return { part, hits, answer, full: answer(plan.query) }
  })
  const total = asked.reduce((sum, { full }) => sum + count(full), 0)
  const found = asked.map(({ part, hits, answer, full }) => ({
    part,
    hits,
    full,
    partial: total < enough ? holdingMost(plan, hits, weights, answer, full) : emptySet(part.segment.size),
  }))
  return { parts: found, weights, total, partial: found.reduce((sum, one) => sum + count(one.partial), 0) }
}

const docsOf = (hits: readonly LeafHits[], at: number): DocSet => hits[at]?.docs ?? emptySet(0)

function hitsOf(part: Part, leaf: Leaf, index: number): LeafHits {
  const { query } = leaf
  if (query.type === 'phrase' && query.words.length > 1) return phraseHits(part, query)
  return leafHits(part.segment, leaf.grounds[index] ?? { single: [], near: [] })
}

function phraseHits({ segment, vocabulary }: Part, query: Parameters<typeof findPhrase>[2]): LeafHits {
  const docs = findPhrase(segment, vocabulary, query)
  const ranks = new Uint8Array(segment.size)
  for (const doc of members(docs)) ranks[doc] = rankOf('exact')
  return { docs, ranks, times: ranks }
}

/** Inverse document frequency as in bm25, over all the types that stand for a word together. */
function weightsOf(
  held: readonly { readonly part: Part; readonly hits: readonly LeafHits[] }[],
  { leaves }: Plan,
): readonly number[] {
  const size = held.reduce((sum, { part }) => sum + part.segment.size, 0)
  return leaves.map((_, at) => {
    const holding = held.reduce((sum, { hits }) => sum + count(docsOf(hits, at)), 0)
    return Math.log(1 + (size - holding + 0.5) / (holding + 0.5))
  })
}

/** The share of what was asked, by weight, that an answer which does not hold all of it has to hold more than. */
const most = 0.5

/** Statements that lack some of the words side by side, but hold the more telling ones. */
function holdingMost(
  { query, leaves }: Plan,
  hits: readonly LeafHits[],
  weights: readonly number[],
  answer: (query: Query) => DocSet,
  full: DocSet,
): DocSet {
  const none = subtract(full, full)
  if (query.type !== 'and') return none
  const sideBySide = leaves.flatMap(({ query: leaf, role }, at) =>
    role === 'needed' && query.parts.includes(leaf) ? [at] : [],
  )
  if (sideBySide.length < 2) return none
  const others = query.parts.filter((part) => !sideBySide.some((at) => leaves[at]?.query === part))
  const fits = answer(others.length === 0 ? { type: 'everything' } : { type: 'and', parts: others })
  const some = sideBySide.map((at) => docsOf(hits, at)).reduce(unite)
  return sharing(subtract(intersect(some, fits), full), sideBySide, hits, weights, most)
}

/** The share of its telling words, by weight, that a statement like another has to hold more than. */
const muchAlike = 0.25

function docsAlike(
  part: Part,
  { row, leaves: own }: PlannedExample,
  { leaves }: Plan,
  hits: readonly LeafHits[],
  weights: readonly number[],
): DocSet {
  const words = leaves.flatMap((leaf, at) => (own.includes(leaf) ? [at] : []))
  const some = words.map((at) => docsOf(hits, at)).reduce(unite, emptySet(part.segment.size))
  const alike = sharing(some, words, hits, weights, muchAlike)
  const itself = docOfRow(part, row)
  if (itself !== null) drop(alike, itself)
  return alike
}

/** Of these documents those that hold more than a share of some leaves, by weight. */
function sharing(
  docs: DocSet,
  leaves: readonly number[],
  hits: readonly LeafHits[],
  weights: readonly number[],
  share: number,
): DocSet {
  const whole = leaves.reduce((sum, at) => sum + (weights[at] ?? 0), 0)
  const found = subtract(docs, docs)
  for (const doc of members(docs)) {
    let held = 0
    for (const at of leaves) if ((hits[at]?.ranks[doc] ?? 0) > 0) held += weights[at] ?? 0
    if (held > share * whole) put(found, doc)
  }
  return found
}
