/** A review on the desk: its steps, and the block and line that are chosen. Commands change it. Pure. */
import { sentenceEnd } from '../../../../shared/dutch/index.ts'
import { blocksOnLine, moveSplit, shiftLine } from './columns.ts'
import { type ReviewHistory, redo, startHistory, step, undo } from './history.ts'
import { confirm, mergeWithNext, moveBlock, moveEnd, toggleHeading, toggleRejected } from './operations.ts'
import { type Block, isUncertain, type Review, stepUncertain } from './review.ts'

export type Desk = {
  readonly history: ReviewHistory
  /** Key of the chosen block. */
  readonly chosen: string
  /** The line of the source that commands about columns are about. */
  readonly line: number
}

/** What a key does at once; other commands ask something first. */
export const directCommands = [
  'next-uncertain',
  'previous-uncertain',
  'confirm',
  'move-split-left',
  'move-split-right',
  'shift-line',
  'previous-line',
  'next-line',
  'merge',
  'take-word',
  'give-word',
  'take-line',
  'give-line',
  'reject',
  'move-up',
  'move-down',
  'heading',
  'undo',
  'redo',
] as const
export type DirectCommand = (typeof directCommands)[number]

/** Starts at the first block that is to be looked at, else at the first. */
export function startDesk(review: Review): Desk {
  const first = review.blocks.find(isUncertain) ?? review.blocks[0]
  const history = startHistory(review)
  return choose({ history, chosen: '', line: 1 }, first?.key ?? '')
}

export const chosenBlock = ({ history, chosen }: Desk): Block | null =>
  history.now.blocks.find(({ key }) => key === chosen) ?? null

/** Chooses a block, and of its lines the one given or else the first that it shares with another column. */
export function choose(desk: Desk, key: string, line?: number): Desk {
  const review = desk.history.now
  const block = review.blocks.find((candidate) => candidate.key === key)
  const lines = linesOf(block)
  const shared = lines.find((candidate) => blocksOnLine(review, candidate).length > 1)
  return { ...desk, chosen: key, line: line ?? shared ?? lines[0] ?? desk.line }
}

/** Chooses a line of the source, with the block that has it; the chosen block stays when it is one of them. */
export function chooseLine(desk: Desk, line: number): Desk {
  const there = blocksOnLine(desk.history.now, line)
  const block = there.find(({ key }) => key === desk.chosen) ?? there[0]
  return { ...desk, line, chosen: block?.key ?? desk.chosen }
}

/** The desk with a further step of the review; the choice stays, or goes to what stands in its place. */
export function take(desk: Desk, next: Review): Desk {
  return settle({ ...desk, history: step(desk.history, next) }, desk)
}

/** The desk after a command; the same desk when the command means nothing there. */
export function run(desk: Desk, command: DirectCommand): Desk {
  const { history, chosen, line } = desk
  const review = history.now
  switch (command) {
    case 'next-uncertain':
      return toUncertain(desk, 1)
    case 'previous-uncertain':
      return toUncertain(desk, -1)
    case 'previous-line':
      return toLine(desk, -1)
    case 'next-line':
      return toLine(desk, 1)
    case 'confirm':
      return toUncertain(take(desk, confirm(review, chosen)), 1)
    case 'move-split-left':
      return take(desk, moveSplit(review, chosen, line, 'left'))
    case 'move-split-right':
      return take(desk, moveSplit(review, chosen, line, 'right'))
    case 'shift-line':
      return take(desk, shiftLine(review, chosen, line))
    case 'merge':
      return take(desk, mergeWithNext(review, chosen))
    case 'take-word':
      return take(desk, moveEnd(review, chosen, 'word', 'take'))
    case 'give-word':
      return take(desk, moveEnd(review, chosen, 'word', 'give'))
    case 'take-line':
      return take(desk, moveEnd(review, chosen, 'line', 'take'))
    case 'give-line':
      return take(desk, moveEnd(review, chosen, 'line', 'give'))
    case 'reject':
      return pastRejected(take(desk, toggleRejected(review, chosen)))
    case 'move-up':
      return take(desk, moveBlock(review, chosen, -1))
    case 'move-down':
      return take(desk, moveBlock(review, chosen, 1))
    case 'heading':
      return take(desk, toggleHeading(review, chosen))
    case 'undo':
      return history.past.length === 0 ? desk : settle({ ...desk, history: undo(history) }, desk)
    case 'redo':
      return history.future.length === 0 ? desk : settle({ ...desk, history: redo(history) }, desk)
  }
}

function settle(desk: Desk, before: Desk): Desk {
  if (desk.history.now === before.history.now) return before
  if (chosenBlock(desk) !== null) return desk
  const index = before.history.now.blocks.findIndex(({ key }) => key === before.chosen)
  const { blocks } = desk.history.now
  const block = blocks[Math.min(Math.max(index, 0), blocks.length - 1)]
  return block === undefined ? desk : choose(desk, block.key)
}

function toUncertain(desk: Desk, way: 1 | -1): Desk {
  const { blocks } = desk.history.now
  const from = blocks.findIndex(({ key }) => key === desk.chosen)
  const index = stepUncertain(desk.history.now, from, way)
  const block = index === null ? undefined : blocks[index]
  return block === undefined || block.key === desk.chosen ? desk : choose(desk, block.key)
}

/** What was just set aside is done with, so the next statement is chosen. */
function pastRejected(desk: Desk): Desk {
  const { blocks } = desk.history.now
  const at = blocks.findIndex(({ key }) => key === desk.chosen)
  if (blocks[at]?.isRejected !== true) return desk
  const next = blocks.slice(at + 1).find(({ type }) => type === 'statement')
  return next === undefined ? desk : choose(desk, next.key)
}

function toLine(desk: Desk, way: 1 | -1): Desk {
  const lines = linesOf(chosenBlock(desk) ?? undefined)
  const line = lines[lines.indexOf(desk.line) + way]
  return line === undefined ? desk : { ...desk, line }
}

const linesOf = (block: Block | undefined): readonly number[] => [
  ...new Set(block?.words.map(({ line }) => line)),
]

/** Where a block may well be split: before the words that follow the end of a sentence. */
export const sentenceStarts = ({ words }: Block): readonly number[] =>
  words.flatMap(({ text }, index) => {
    const next = words[index + 1]
    return next !== undefined &&
      sentenceEnd(text) === 'end' &&
      /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(next.text)
      ? [index + 1]
      : []
  })
