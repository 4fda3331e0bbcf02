/** Which statements a planned query finds, in every part of the index. */
import type { Query } from '../../query/index.ts'
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
} from '../index/index.ts'
import { rankOf } from '../widening/index.ts'
import { type LeafHits, leafHits } from './leaf-hits.ts'
import type { Leaf, Plan } from './plan.ts'
import { docsAlike, docsOf, type HeldInPart, holdingMost, type Weights } from './sharing.ts'

export type FoundInPart = HeldInPart & {
  /** Those that hold all that was asked. */
  readonly full: DocSet
  /** Those that hold most of it and follow after those. */
  readonly partial: DocSet
}

export type Found = {
  readonly parts: readonly FoundInPart[]
  readonly weights: Weights
  readonly total: number
  readonly partial: number
}

/** Below so many full answers those that hold most follow. With EN all was meant: then only where there is no answer at all. */
const enough: Readonly<Record<Plan['joint'], number>> = { blank: 5, operator: 1 }

/** @param within what the search is restricted to, by part */
export function find(
  plan: Plan,
  parts: readonly Part[],
  field: (part: Part, field: FieldQuery) => DocSet,
  within: (part: Part) => DocSet,
): Found {
  const held = parts.map((part, at) => ({ part, hits: plan.leaves.map((leaf) => hitsOf(part, leaf, at)) }))
  const weights = weightsOf(held, plan)
  const asked = held.map((one) => {
    const { part } = one
    const setOf = new Map<Query, DocSet>([
      ...plan.leaves.map((leaf, at): [Query, DocSet] => [leaf.query, docsOf(one, at)]),
      ...plan.examples.map((example): [Query, DocSet] => [
        example.query,
        docsAlike(one, example, plan, weights),
      ]),
    ])
    const meaning = {
      word: (word: Query) => setOf.get(word) ?? emptySet(part.segment.size),
      field: (query: FieldQuery) => setOf.get(query) ?? field(part, query),
    }
    const answer = (query: Query): DocSet => intersect(evaluate(part, query, meaning), within(part))
    return { ...one, answer, full: answer(plan.query) }
  })
  const total = asked.reduce((sum, { full }) => sum + count(full), 0)
  const partial = total < enough[plan.joint] ? holdingMost(plan, asked, weights) : []
  return {
    parts: asked.map(({ part, hits, full }, at) => ({
      part,
      hits,
      full,
      partial: partial[at] ?? emptySet(part.segment.size),
    })),
    weights,
    total,
    partial: partial.reduce((sum, docs) => sum + count(docs), 0),
  }
}

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

/** Inverse document frequency as in bm25, over all the types that stand for a word together; a word that nobody holds tells nothing. */
function weightsOf(held: readonly HeldInPart[], { leaves }: Plan): Weights {
  const size = held.reduce((sum, { part }) => sum + part.segment.size, 0)
  return leaves.map((_, at) => {
    const holding = held.reduce((sum, one) => sum + count(docsOf(one, at)), 0)
    return holding === 0 ? 0 : Math.log(1 + (size - holding + 0.5) / (holding + 0.5))
  })
}
