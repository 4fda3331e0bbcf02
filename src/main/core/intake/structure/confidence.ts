/** How sure a statement is: a logistic model of its weakest lines, fitted on generated pages. */
import type { Block } from './blocks.ts'

/** What speaks for and against a statement; the first component is constant. */
export type Evidence = readonly [number, number, number, number, number]

// Fitted by tests/evaluation/import/calibrate.ts on the tuning texts.
const COEFFICIENTS: Evidence = [-1.45, 1.04, 0.3, 0.74, -1.07]

/** The evidence about a statement; `next` is the block after it, whose first line could belong to it too. */
export function evidenceOf(block: Block, next: Block | null): Evidence {
  const margins = block.lines.map(({ margin }) => margin)
  const following = next?.lines[0]?.margin ?? Infinity
  const [weakest = 0, second = weakest] = [...margins, following].toSorted((a, b) => a - b).map(scaled)
  const last = block.lines.at(-1)?.segment
  const ends = last?.last.end === 'sentence' || last?.last.end === 'possible-sentence'
  return [1, weakest, second, ends ? 1 : 0, Math.log2(block.lines.length)]
}

// Margins beyond this are equally sure.
const CERTAIN = 200

const scaled = (margin: number): number => Math.log1p(Math.min(margin, CERTAIN))

/** Probability that a statement is complete and clean; a doubtful hyphen costs half. */
export function confidenceOf(evidence: Evidence, mended: boolean): number {
  const sum = evidence.reduce((total, value, index) => total + value * (COEFFICIENTS[index] ?? 0), 0)
  const probability = 1 / (1 + Math.exp(-sum))
  return Math.round((mended ? probability : probability / 2) * 100) / 100
}
