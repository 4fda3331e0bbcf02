/** Lines that two columns share: which words are whose. Pure. */
import { checked, indexOfKey, replaceBlocks, withWords, wordId } from './blocks.ts'
import type { Block, Review } from './review.ts'
import type { SourceWord } from './source.ts'

/** The blocks with words on a line, from left to right. */
export function blocksOnLine({ blocks }: Review, line: number): readonly Block[] {
  const firstOn = (block: Block): number => block.words.find((word) => word.line === line)?.from ?? Infinity
  return blocks
    .filter(({ words }) => words.some((word) => word.line === line))
    .toSorted((one, other) => firstOn(one) - firstOn(other))
}

/**
 * Moves the split between two columns on a line by one word. Where the block shares the line it is the split at its right, else the
 * one at its left; where it has the line to itself, its word at that end goes to the other column.
 */
export function moveSplit(review: Review, key: string, line: number, way: 'left' | 'right'): Review {
  const there = blocksOnLine(review, line)
  const at = there.findIndex((block) => block.key === key)
  const block = there[at]
  if (block === undefined) return review
  const right = there[at + 1]
  const left = there[at - 1]
  if (right !== undefined)
    return way === 'left'
      ? give(review, block, right, line, 'last')
      : give(review, right, block, line, 'first')
  if (left !== undefined)
    return way === 'left' ? give(review, left, block, line, 'last') : give(review, block, left, line, 'first')
  const other = beside(review, block, line)
  return other === null ? review : give(review, block, other, line, way === 'left' ? 'last' : 'first')
}

/** Gives all words that a block has on a line to the other column. */
export function shiftLine(review: Review, key: string, line: number): Review {
  const block = review.blocks[indexOfKey(review, key)]
  if (block === undefined || !block.words.some((word) => word.line === line)) return review
  const other =
    blocksOnLine(review, line).find((candidate) => candidate !== block) ?? beside(review, block, line)
  return other === null ? review : give(review, block, other, line, 'all')
}

/** The block of the other column: of those nearest to the line, above before below, one that is no neighbour in reading order. */
function beside(review: Review, block: Block, line: number): Block | null {
  const index = review.blocks.indexOf(block)
  const isNeighbour = (candidate: Block): boolean => Math.abs(review.blocks.indexOf(candidate) - index) === 1
  const distances = review.blocks
    .filter((candidate) => candidate !== block && !candidate.isRejected && candidate.words.length > 0)
    .map((candidate) => ({
      candidate,
      distance: distanceTo(candidate, line) + (isNeighbour(candidate) ? 1 : 0),
    }))
  return distances.toSorted((one, other) => one.distance - other.distance)[0]?.candidate ?? null
}

/** In lines; below counts a little more, because a line most often ends what was begun above it. */
const distanceTo = ({ words }: Block, line: number): number =>
  words.reduce(
    (least, word) => Math.min(least, word.line <= line ? line - word.line : word.line - line + 0.5),
    Infinity,
  )

function give(review: Review, from: Block, to: Block, line: number, which: 'first' | 'last' | 'all'): Review {
  const on = from.words.filter((word) => word.line === line)
  const given = which === 'all' ? on : on.slice(...(which === 'first' ? [0, 1] : [-1]))
  if (given.length === 0) return review
  const ids = new Set(given.map(wordId))
  const { source } = review
  return replaceBlocks(review, [
    checked(
      withWords(
        source,
        from,
        from.words.filter((word) => !ids.has(wordId(word))),
      ),
    ),
    checked(withWords(source, to, inserted(to.words, given, line))),
  ])
}

/** Among the words of the same line, else behind the nearest line above, else in front. */
function inserted(
  words: readonly SourceWord[],
  given: readonly SourceWord[],
  line: number,
): readonly SourceWord[] {
  const on = words.filter((word) => word.line === line)
  const anchor =
    on.length > 0
      ? on.findLast((word) => word.from < (given[0]?.from ?? 0))
      : words.filter((word) => word.line < line).reduce<SourceWord | undefined>(lower, undefined)
  const firstOn = on[0]
  const at =
    anchor !== undefined ? words.indexOf(anchor) + 1 : firstOn !== undefined ? words.indexOf(firstOn) : 0
  return words.toSpliced(at, 0, ...given)
}

const lower = (low: SourceWord | undefined, word: SourceWord): SourceWord =>
  low === undefined || word.line >= low.line ? word : low
