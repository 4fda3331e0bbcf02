/** From a query to the statements that answer it, best first. */
export { type Candidate, keepBest } from './best.ts'
export { find, type Found, type FoundInPart } from './find.ts'
export { isHeld, stretchOf } from './leaf-hits.ts'
export { firstOf, type RankOf, unranked, upToRank } from './order.ts'
export { type Leaf, type Plan, planQuery } from './plan.ts'
export { type LeafQuery, simplify } from './query-tree.ts'
export { createScorer } from './score.ts'
