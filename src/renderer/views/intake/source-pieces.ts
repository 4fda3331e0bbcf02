/** Lines of the source cut into pieces by the block that has them. Pure. */
import { type Block, isUncertain, type Review, stretches } from './review/index.ts'

export type Piece = {
  /** The block, or null for what was left out, such as running heads. */
  readonly key: string | null
  readonly from: number
  readonly text: string
  readonly state: 'furniture' | 'heading' | 'sure' | 'uncertain' | 'rejected'
  readonly startsBlock: boolean
  /** Whether another block stands at its left on the same line. */
  readonly isBeside: boolean
}

type Stretch = {
  readonly block: Block
  readonly from: number
  readonly to: number
  readonly isFirst: boolean
}

/** Answers with the pieces of a line; the same array as long as the review is the same. */
export function piecesByLine(review: Review): (line: number) => readonly Piece[] {
  const byLine = new Map<number, Stretch[]>()
  for (const block of review.blocks) {
    for (const [index, { line, from, to }] of stretches(review, block).entries()) {
      const there = byLine.get(line) ?? []
      there.push({ block, from, to, isFirst: index === 0 })
      byLine.set(line, there)
    }
  }
  const made = new Map<number, readonly Piece[]>()
  return (line) => {
    const known = made.get(line) ?? cut(review.source.lines[line - 1]?.text ?? '', byLine.get(line) ?? [])
    made.set(line, known)
    return known
  }
}

function cut(text: string, held: readonly Stretch[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  let before: Block | null = null
  const leave = (to: number): void => {
    const left = text.slice(at, to)
    if (left !== '')
      pieces.push({
        key: null,
        from: at,
        text: left,
        state: 'furniture',
        startsBlock: false,
        isBeside: false,
      })
  }
  for (const { block, from, to, isFirst } of held.toSorted((one, other) => one.from - other.from)) {
    leave(from)
    pieces.push({
      key: block.key,
      from,
      text: text.slice(from, to),
      state: stateOf(block),
      startsBlock: isFirst,
      isBeside: before !== null && before !== block,
    })
    at = to
    before = block
  }
  leave(text.length)
  return pieces
}

function stateOf(block: Block): Piece['state'] {
  if (block.isRejected) return 'rejected'
  if (block.type === 'heading') return 'heading'
  return isUncertain(block) ? 'uncertain' : 'sure'
}
