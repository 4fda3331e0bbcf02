/** The proposal under review as a document, and what can be done to it. */
export { blocksOnLine, moveSplit, shiftLine } from './columns.ts'
export { type ReviewHistory, redo, startHistory, step, undo } from './history.ts'
export {
  changeHeading,
  confirm,
  editText,
  type HeadingFields,
  mergeWithNext,
  moveBlock,
  moveEnd,
  moveToSection,
  splitAt,
  startSection,
  toggleHeading,
  toggleRejected,
} from './operations.ts'
export {
  type Block,
  countReview,
  countStatements,
  type HeadingBlock,
  isUncertain,
  pageOf,
  type Review,
  type ReviewCounts,
  startReview,
  type StatementBlock,
  stepUncertain,
  stretches,
  toProposal,
} from './review.ts'
export { type ReviewSource, type SourceWord } from './source.ts'
export {
  choose,
  chooseLine,
  chosenBlock,
  type Desk,
  type DirectCommand,
  directCommands,
  run,
  sentenceStarts,
  startDesk,
  take,
} from './desk.ts'
