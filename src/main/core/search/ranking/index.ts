/** From a query to the statements that answer it, best first. */
export { keepBest, type Candidate } from './best.ts'
export { find, type Found, type FoundInPart } from './find.ts'
export { rankOf, stretchOf } from './leaf-hits.ts'
export { type Leaf, type LeafQuery, type Plan, planQuery } from './plan.ts'
export { createScorer } from './score.ts'
