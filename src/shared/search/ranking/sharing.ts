/** Statements that hold some of the words of a query, weighed by how much each word tells. */
import type { Query } from '../../query/index.ts'
import {
  type DocSet,
  docOfRow,
  drop,
  emptySet,
  intersect,
  isEmpty,
  members,
  type Part,
  put,
  subtract,
  unite,
} from '../index/index.ts'
import type { LeafHits } from './leaf-hits.ts'
import type { Plan, PlannedExample } from './plan.ts'

/** By leaf of a plan: how much it tells, more for a word that fewer statements hold. */
export type Weights = readonly number[]

export type HeldInPart = {
  readonly part: Part
  /** By leaf of the plan. */
  readonly hits: readonly LeafHits[]
}

export type AskedOfPart = HeldInPart & {
  /** The documents that fit a query of the plan's leaves. */
  answer(query: Query): DocSet
  readonly full: DocSet
}

export const docsOf = ({ part, hits }: HeldInPart, leaf: number): DocSet =>
  hits[leaf]?.docs ?? emptySet(part.segment.size)

/** Documents with how much each holds of some leaves, by weight. */
type Held = { readonly docs: Uint32Array; readonly weights: Float64Array }

function heldBy({ hits }: HeldInPart, docs: Uint32Array, leaves: readonly number[], weights: Weights): Held {
  const held = new Float64Array(docs.length)
  for (const leaf of leaves) {
    const ranks = hits[leaf]?.ranks
    const weight = weights[leaf] ?? 0
    for (const [at, doc] of docs.entries()) if ((ranks?.[doc] ?? 0) > 0) held[at] = (held[at] ?? 0) + weight
  }
  return { docs, weights: held }
}

function docsHolding(part: Part, { docs, weights }: Held, isEnough: (weight: number) => boolean): DocSet {
  const set = emptySet(part.segment.size)
  for (const [at, doc] of docs.entries()) if (isEnough(weights[at] ?? 0)) put(set, doc)
  return set
}

const together = (leaves: readonly number[], weights: Weights): number =>
  leaves.reduce((sum, leaf) => sum + (weights[leaf] ?? 0), 0)

/** The share of what was asked that an answer which does not hold all of it has to hold more than. */
const most = 0.5

/**
 * Statements that lack some of the words side by side but hold more than half, by weight; by part.
 * Where otherwise there would be no answer at all, those that hold more than the others will do.
 */
export function holdingMost(plan: Plan, asked: readonly AskedOfPart[], weights: Weights): readonly DocSet[] {
  const leaves = sideBySide(plan)
  const rest = withoutLeaves(plan, leaves)
  const held = asked.map((part) => {
    const some = leaves.map((leaf) => docsOf(part, leaf)).reduce(unite, emptySet(part.part.segment.size))
    return heldBy(part, members(subtract(intersect(some, part.answer(rest)), part.full)), leaves, weights)
  })
  const best = held.reduce((highest, one) => one.weights.reduce((a, b) => Math.max(a, b), highest), 0)
  const half = most * together(leaves, weights)
  const isAnswered = best > half || asked.some(({ full }) => !isEmpty(full))
  return asked.map(({ part }, at) =>
    docsHolding(part, held[at] ?? none, (weight) => (isAnswered ? weight > half : weight >= best)),
  )
}

const none: Held = { docs: new Uint32Array(), weights: new Float64Array() }

/** The places of the leaves that stand side by side, when there are several. */
function sideBySide({ query, leaves }: Plan): readonly number[] {
  if (query.type !== 'and') return []
  const places = leaves.flatMap(({ query: leaf, role }, at) =>
    role === 'needed' && query.parts.includes(leaf) ? [at] : [],
  )
  return places.length < 2 ? [] : places
}

/** What else was asked. */
function withoutLeaves({ query, leaves }: Plan, places: readonly number[]): Query {
  const others =
    query.type === 'and' ? query.parts.filter((part) => !places.some((at) => leaves[at]?.query === part)) : []
  return others.length === 0 ? { type: 'everything' } : { type: 'and', parts: others }
}

/** The share of its telling words that a statement like another has to hold more than. */
const muchAlike = 0.25

export function docsAlike(
  part: HeldInPart,
  { row, leaves: own }: PlannedExample,
  { leaves }: Plan,
  weights: Weights,
): DocSet {
  const words = leaves.flatMap((leaf, at) => (own.includes(leaf) ? [at] : []))
  const some = words.map((leaf) => docsOf(part, leaf)).reduce(unite, emptySet(part.part.segment.size))
  const limit = muchAlike * together(words, weights)
  const alike = docsHolding(
    part.part,
    heldBy(part, members(some), words, weights),
    (weight) => weight > limit,
  )
  const itself = docOfRow(part.part, row)
  if (itself !== null) drop(alike, itself)
  return alike
}
