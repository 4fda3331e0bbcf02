/** Headings without a number: short lines that open a run of list items or full sentences. */
import type { LineEnd } from '../layout/index.ts'
import { startsLower } from '../layout/index.ts'
import type { Block } from './blocks.ts'

const MAX_WORDS = 10
// From this share on a document is taken to be written in list items, or in full sentences.
const CONSISTENT = 0.7

const NO_TITLE_END: ReadonlySet<LineEnd> = new Set([
  'sentence',
  'possible-sentence',
  'abbreviation',
  'colon',
  'semicolon',
  'comma',
  'hyphen',
  'slash',
  'bullet',
  'determiner',
  'conjunction',
])

const firstOf = (block: Block) => block.lines[0]?.segment
const lastEnd = (block: Block) => block.lines.at(-1)?.segment.last.end

const isBulleted = (block: Block | undefined): boolean =>
  block !== undefined && firstOf(block)?.bulleted === true
const isSentence = (block: Block): boolean =>
  lastEnd(block) === 'sentence' || lastEnd(block) === 'possible-sentence'

/** Turns statements that are unnumbered headings into headings; a document without clear habits is left as it is. */
export function markTitles(blocks: readonly Block[]): readonly Block[] {
  const statements = blocks.filter((block) => block.heading === null && !readsAsTitle(block))
  const share = (test: (block: Block) => boolean): number =>
    statements.filter(test).length / Math.max(1, statements.length)
  const inItems = share(isBulleted) >= CONSISTENT
  const inSentences =
    share(isSentence) >= CONSISTENT && blocks.some(({ lines }) => lines[0]?.row.afterBlank === true)
  if (!inItems && !inSentences) return blocks
  return blocks.map((block, index) => {
    const next = blocks[index + 1]
    if (next === undefined || next.heading !== null || !readsAsTitle(block)) return block
    const opensItems = inItems && isBulleted(next)
    const opensSentences = inSentences && (isSentence(next) || isBulleted(next)) && standsApart(block, index)
    const isDocumentTitle = index === 0 && readsAsTitle(next)
    return opensItems || opensSentences || isDocumentTitle ? { ...block, heading: UNNUMBERED } : block
  })
}

const UNNUMBERED = { number: null, length: 0, parts: [] } as const

const standsApart = (block: Block, index: number): boolean =>
  index === 0 || block.lines[0]?.row.afterBlank === true

function readsAsTitle(block: Block): boolean {
  const first = firstOf(block)
  if (block.heading !== null || first === undefined || first.bulleted || startsLower(first.first.start))
    return false
  const words = block.lines.reduce((sum, { segment }) => sum + segment.to - segment.from, 0)
  const end = lastEnd(block)
  return words <= MAX_WORDS && end !== undefined && !NO_TITLE_END.has(end)
}
