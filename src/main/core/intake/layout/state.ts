/** Partial layouts of a page: the last line of every column, and how far neighbouring columns have drifted apart. */
import type { Drift, Label, Standing } from './features.ts'
import type { HeadingStart } from './headings.ts'
import type { Segment } from './segments.ts'

/** A line of a column: a segment and the part it plays. */
export type ColumnLine = { readonly segment: Segment; readonly label: Label }

/** What one row gives to each column, from left to right. */
export type RowChoice = readonly (ColumnLine | null)[]

export type Frame = {
  /** Column widths in thousandths of an em. */
  readonly widths: readonly number[]
  /** The column in which a heading stands. */
  readonly headingColumn: (heading: HeadingStart) => number
}

/** A partial layout: the last line of every column and the way back. */
export type State = {
  readonly score: number
  readonly last: RowChoice
  readonly first: RowChoice
  /** Bit per column used by the last row. */
  readonly mask: number
  /** For every column and its right-hand neighbour. */
  readonly drifts: readonly Drift[]
  readonly choice: RowChoice
  readonly before: State | null
}

export type Layout = {
  readonly score: number
  readonly rows: readonly RowChoice[]
  readonly prefixes: readonly State[]
}

const NO_DRIFT: Drift = { lines: 0, gaps: 0, headings: 0 }

/** The layout of no rows. */
export const emptyState = (columns: number): State => {
  const none = Array.from({ length: columns }, () => null)
  const drifts = none.slice(1).map(() => NO_DRIFT)
  return { score: 0, last: none, first: none, mask: 0, drifts, choice: none, before: null }
}

/** True for both lines of a heading. */
export const isHeading = (label: Label): boolean => label === 'heading' || label === 'title'

/** A bit per column in use. */
export const maskOf = (choice: readonly (object | null)[]): number =>
  choice.reduce((mask, line, column) => (line === null ? mask : mask | (1 << column)), 0)

/** The state after a row. */
export function advance(state: State, choice: RowChoice, gain: number): State {
  return {
    score: state.score + gain,
    last: choice.map((line, column) => line ?? state.last[column] ?? null),
    first: choice.map((line, column) => state.first[column] ?? line),
    mask: maskOf(choice),
    drifts: driftsAfter(state, choice),
    choice,
    before: state,
  }
}

const clipped = (value: number): number => Math.max(-3, Math.min(3, value)) + 3

/** How the last lines of a column and its right-hand neighbour stand after a row; null when the row moves neither. */
export function standingOf(state: State, choice: RowChoice, column: number): Standing | null {
  const left = choice[column] ?? null
  const right = choice[column + 1] ?? null
  if (left === null && right === null) return null
  if (left !== null && right !== null) return 'together'
  const other = (left === null ? state.last[column] : state.last[column + 1]) ?? null
  const row = (left ?? right)?.segment.row ?? 0
  return other !== null && other.segment.row === row - 1 ? 'adjacent' : 'apart'
}

/** The drift after a row, before the two columns are counted as level again. */
export function drifted(before: Drift, state: State, choice: RowChoice, column: number): Drift {
  const left = stepOf(choice[column] ?? null, state.last[column] ?? null)
  const right = stepOf(choice[column + 1] ?? null, state.last[column + 1] ?? null)
  return {
    lines: before.lines + left.lines - right.lines,
    gaps: before.gaps + left.gaps - right.gaps,
    headings: before.headings + left.headings + right.headings,
  }
}

/** What a line adds to the height of its column; nothing stands above the first line. */
function stepOf(line: ColumnLine | null, last: ColumnLine | null): Drift {
  if (line === null) return NO_DRIFT
  const nearHeading =
    line.label === 'heading' || line.label === 'title' || (last !== null && isHeading(last.label))
  if (last === null) return { lines: 1, gaps: 0, headings: nearHeading ? 1 : 0 }
  return { lines: 1, gaps: line.label === 'start' && !nearHeading ? 1 : 0, headings: nearHeading ? 1 : 0 }
}

/** The drifts after a row; columns that stand on it together are level again. */
export const driftsAfter = (state: State, choice: RowChoice): readonly Drift[] =>
  state.drifts.map((before, column) =>
    choice[column] && choice[column + 1] ? NO_DRIFT : drifted(before, state, choice, column),
  )

/** Drifts with equal keys are weighed alike. */
export const driftKey = ({ lines, gaps, headings }: Drift): number =>
  (clipped(lines) * 8 + clipped(gaps)) * 4 + Math.min(headings, 2)
