/** Which statements a planned query finds, in every part of the index. */
import type { Query } from '../../../../shared/query/index.ts'
import {
  count,
  type DocSet,
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
import { type LeafHits, leafHits, rankOf } from './leaf-hits.ts'
import type { Leaf, Plan } from './plan.ts'

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
  const asked = parts.map((part, index) => {
    const hits = plan.leaves.map((leaf) => hitsOf(part, leaf, index))
    const setOf = new Map<Query, DocSet>(
      plan.leaves.map((leaf, at) => [leaf.query, hits[at]?.docs ?? emptySet(0)]),
    )
    const meaning = {
      word: (word: Query) => setOf.get(word) ?? emptySet(part.segment.size),
      field: (query: FieldQuery) => field(part, query),
    }
    const answer = (query: Query): DocSet => intersect(evaluate(part, query, meaning), within(part))
    return { part, hits, answer, full: answer(plan.query) }
  })
  const weights = weightsOf(asked, plan)
  const total = asked.reduce((sum, { full }) => sum + count(full), 0)
  const found = asked.map(({ part, hits, answer, full }) => ({
    part,
    hits,
    full,
    partial: total < enough ? holdingMost(plan, hits, weights, answer, full) : emptySet(part.segment.size),
  }))
  return { parts: found, weights, total, partial: found.reduce((sum, one) => sum + count(one.partial), 0) }
}

function hitsOf(part: Part, leaf: Leaf, index: number): LeafHits {
  const { query } = leaf
  if (query.type === 'phrase' && query.words.length > 1) return phraseHits(part, query)
  return leafHits(part.segment, leaf.grounds[index] ?? { single: [], near: [] })
}

function phraseHits({ segment, vocabulary }: Part, query: Parameters<typeof findPhrase>[2]): LeafHits {
  const docs = findPhrase(segment, vocabulary, query)
  const tiers = new Uint8Array(segment.size)
  for (const doc of members(docs)) tiers[doc] = rankOf('exact')
  return { docs, tiers, times: tiers }
}

/** Inverse document frequency as in bm25, over all the types that stand for a word together. */
function weightsOf(
  asked: readonly { readonly part: Part; readonly hits: readonly LeafHits[] }[],
  { leaves }: Plan,
): readonly number[] {
  const size = asked.reduce((sum, { part }) => sum + part.segment.size, 0)
  return leaves.map((_, at) => {
    const holding = asked.reduce((sum, { hits }) => sum + count(hits[at]?.docs ?? emptySet(0)), 0)
    return Math.log(1 + (size - holding + 0.5) / (holding + 0.5))
  })
}

/** The share of what was asked, by weight, that an answer which does not hold all of it has to hold. */
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
  const needed = others.length === 0 ? answer({ type: 'everything' }) : answer({ type: 'and', parts: others })
  const some = sideBySide.map((at) => hits[at]?.docs ?? none).reduce(unite)
  const whole = sideBySide.reduce((sum, at) => sum + (weights[at] ?? 0), 0)
  const found = subtract(full, full)
  for (const doc of members(subtract(intersect(some, needed), full))) {
    const held = sideBySide.reduce(
      (sum, at) => sum + ((hits[at]?.tiers[doc] ?? 0) > 0 ? (weights[at] ?? 0) : 0),
      0,
    )
    if (held > most * whole) put(found, doc)
  }
  return found
}
