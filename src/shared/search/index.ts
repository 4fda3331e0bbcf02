/** Search in statements, wherever they are held: an index in memory, words widened by what is known of Dutch, the best answers first. Pure. */
export { corrected } from './correct.ts'
export { createExplainer, type Explanation } from './explain.ts'
export * from './index/index.ts'
export * from './ranking/index.ts'
export * from './widening/index.ts'
