/** How sure a statement is: its weakest line decides. */
import type { Block } from './blocks.ts'

/** Probability that a statement is complete and clean; a doubtful hyphen costs half. */
export function confidenceOf(block: Block, mended: boolean): number {
  const weakest = Math.min(...block.lines.map(({ margin }) => margin))
  const probability = 1 / (1 + Math.exp(-weakest))
  return Math.round((mended ? probability : probability / 2) * 100) / 100
}
