/** Beam search for the most likely way to deal the rows of a page out over its columns. */
import type { Drift, Label, Standing } from './features.ts'
import {
  boundaryFeatures,
  driftFeatures,
  firstFeatures,
  firstFitFeatures,
  fitFeatures,
  lastFeatures,
  maskFeatures,
  pairFeatures,
  stepFeatures,
  turnFeatures,
} from './features.ts'
import type { HeadingStart } from './headings.ts'
import type { Segment, Sheet } from './segments.ts'

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

/** Receives a group of features; groups with an equal key are equal, on the page or only within a frame. */
export type Visit = (scope: 'page' | 'frame', key: number, features: () => readonly number[]) => void

// Text set in another face, or bold, may come out somewhat wider than its column.
const OVERWIDTH = 1.14

const NO_DRIFT: Drift = { lines: 0, gaps: 0, headings: 0 }

export const emptyState = (columns: number): State => {
  const none = Array.from({ length: columns }, () => null)
  const drifts = none.slice(1).map(() => NO_DRIFT)
  return { score: 0, last: none, first: none, mask: 0, drifts, choice: none, before: null }
}

const isHeading = (label: Label): boolean => label === 'heading' || label === 'title'

const maskOf = (choice: readonly (object | null)[]): number =>
  choice.reduce((mask, line, column) => (line === null ? mask : mask | (1 << column)), 0)

// Kinds of groups share one number space below 2^53.
const KEY_SPAN = 2 ** 20
const pairKey = (kind: number, a: number, b: number, detail: number): number =>
  ((kind * KEY_SPAN + a) * KEY_SPAN + b) * 64 + detail

const LABEL_CODE: Readonly<Record<Label, number>> = { continue: 0, start: 1, heading: 2, title: 3 }

/** Visits the features that a row adds to a state. */
export function visitRow(sheet: Sheet, frame: Frame, state: State, choice: RowChoice, visit: Visit): void {
  let previous: ColumnLine | null = null
  let gaps = 0
  choice.forEach((line, column) => {
    if (line === null) return
    const { segment, label } = line
    const width = frame.widths[column] ?? 0
    const last = state.last[column] ?? null
    gaps += segment.gaps
    const detail = LABEL_CODE[label] * 8 + column * 2
    if (last === null) {
      const key = pairKey(1, 0, segment.id, detail)
      visit('page', key, () => firstFeatures(segment, label))
      visit('frame', key, () => firstFitFeatures(segment, label, width))
    } else {
      const afterHeading = isHeading(last.label)
      const before = last.segment
      const key = pairKey(2, before.id, segment.id, LABEL_CODE[label] * 8 + (afterHeading ? 1 : 0))
      visit('page', key, () => pairFeatures(before, segment, label, afterHeading, sheet.bulleted))
      visit('frame', key + column * 2, () => fitFeatures(before, segment, label, afterHeading, width))
    }
    const left = previous
    if (left !== null) {
      visit('page', pairKey(3, left.segment.id, segment.id, 0), () => boundaryFeatures(left.segment, segment))
      visit('page', pairKey(4, LABEL_CODE[left.label], LABEL_CODE[label], 0), () =>
        stepFeatures(left.label, label),
      )
    }
    previous = line
  })
  if (frame.widths.length === 1) return
  const row = choice.find((line) => line !== null)?.segment.row ?? 0
  const atEdge = row === 0 || row === sheet.page.rows.length - 1
  const mask = maskOf(choice)
  visit('page', pairKey(5, state.mask * 8 + mask, Math.min(gaps, 2) * 2 + (atEdge ? 1 : 0), 0), () =>
    maskFeatures(state.mask, mask, gaps, atEdge),
  )
  state.drifts.forEach((before, column) => {
    const standing = standingOf(state, choice, column)
    if (standing === null) return
    const drift = drifted(before, state, choice, column)
    visit('page', pairKey(8, driftKey(drift), STANDING_CODE[standing], 0), () =>
      driftFeatures(drift, standing),
    )
  })
}

const STANDING_CODE: Readonly<Record<Standing, number>> = { together: 0, adjacent: 1, apart: 2 }

const clipped = (value: number): number => Math.max(-3, Math.min(3, value)) + 3

/** How the last lines of a column and its right-hand neighbour stand after a row; null when the row moves neither. */
function standingOf(state: State, choice: RowChoice, column: number): Standing | null {
  const left = choice[column] ?? null
  const right = choice[column + 1] ?? null
  if (left === null && right === null) return null
  if (left !== null && right !== null) return 'together'
  const other = (left === null ? state.last[column] : state.last[column + 1]) ?? null
  const row = (left ?? right)?.segment.row ?? 0
  return other !== null && other.segment.row === row - 1 ? 'adjacent' : 'apart'
}

/** The drift after a row, before the two columns are counted as level again. */
function drifted(before: Drift, state: State, choice: RowChoice, column: number): Drift {
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

const driftsAfter = (state: State, choice: RowChoice): readonly Drift[] =>
  state.drifts.map((before, column) =>
    choice[column] && choice[column + 1] ? NO_DRIFT : drifted(before, state, choice, column),
  )

/** Visits the features of a finished layout: from each column to the next, and its last line. */
export function visitEnd(state: State, continues: (column: number) => number, visit: Visit): void {
  state.first.forEach((first, column) => {
    const last = state.last[column - 1] ?? null
    if (first === null || last === null || first.label === 'heading') return
    const turned = continues(column)
    visit('page', pairKey(6, last.segment.id, first.segment.id, turned), () =>
      turnFeatures(last.segment, first.segment, turned),
    )
  })
  const last = state.last.findLast((line) => line !== null)
  if (last) visit('page', pairKey(7, last.segment.id, 0, 0), () => lastFeatures(last.segment))
}

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

type Step = { readonly state: State; readonly choice: RowChoice; readonly score: number }

/** The best states that steps lead to; of steps to states with the same future only the best one counts. */
function bestStates(steps: readonly Step[], beam: number): readonly State[] {
  const seen = new Set<string>()
  const states: State[] = []
  for (const { state, choice, score } of steps.toSorted((a, b) => b.score - a.score)) {
    const key = mergeKey(state, choice)
    if (seen.has(key)) continue
    seen.add(key)
    states.push(advance(state, choice, score - state.score))
    if (states.length === beam) break
  }
  return states
}

/** Weights together with the page's groups weighed so far; groups within a frame are not kept. */
export type Scale = { readonly weights: Float64Array; readonly known: Map<number, number> }

/** A scale for the layouts of one page. */
export const scaleFor = (weights: Float64Array): Scale => ({ weights, known: new Map() })

function weigh(
  known: Map<number, number>,
  key: number,
  weights: Float64Array,
  features: () => readonly number[],
): number {
  const kept = known.get(key)
  if (kept !== undefined) return kept
  let value = 0
  for (const index of features()) value += weights[index] ?? 0
  known.set(key, value)
  return value
}

/** What a row adds to the score of a state; `inFrame` keeps the groups weighed within the frame. */
export function gainOf(
  sheet: Sheet,
  frame: Frame,
  scale: Scale,
  inFrame: Map<number, number>,
  state: State,
  choice: RowChoice,
): number {
  let gain = 0
  visitRow(sheet, frame, state, choice, (scope, key, features) => {
    gain += weigh(scope === 'page' ? scale.known : inFrame, key, scale.weights, features)
  })
  return gain
}

/** Every way to read a row after a state. */
export const choicesFor = (sheet: Sheet, frame: Frame, row: number, state: State): readonly RowChoice[] =>
  dealsOf(sheet, frame, row).flatMap((deal) => labelled(deal, state))

/** Finds the best layout within a frame; null when the headings do not fit it. */
export function searchLayout(sheet: Sheet, frame: Frame, scale: Scale, beam: number): Layout | null {
  const { weights } = scale
  const inFrame = new Map<number, number>()
  let states: readonly State[] = [emptyState(frame.widths.length)]
  const prefixes: State[] = []
  for (let row = 0; row < sheet.page.rows.length; row += 1) {
    const deals = dealsOf(sheet, frame, row)
    const steps: Step[] = []
    for (const state of states) {
      for (const deal of deals) {
        for (const choice of labelled(deal, state)) {
          steps.push({
            state,
            choice,
            score: state.score + gainOf(sheet, frame, scale, inFrame, state, choice),
          })
        }
      }
    }
    states = bestStates(steps, beam)
    const [best] = states
    if (best === undefined) return null
    prefixes.push(best)
  }
  const finished = states.map((state) => {
    let gain = 0
    visitEnd(
      state,
      (column) => bestTurn(state, column, weights),
      (_scope, key, features) => {
        gain += weigh(scale.known, key, weights, features)
      },
    )
    return { state, score: state.score + gain }
  })
  const best = finished.toSorted((a, b) => b.score - a.score)[0]
  return best === undefined ? null : { score: best.score, rows: choicesOf(best.state), prefixes }
}

/** True when a statement most likely goes on from the last line of a column to the first of the next. */
export function turnsOver(last: Segment, first: Segment, weights: Float64Array): boolean {
  const value = (continues: number): number =>
    turnFeatures(last, first, continues).reduce((sum, index) => sum + (weights[index] ?? 0), 0)
  return value(1) > value(0)
}

/** 1 when the statement at the foot of the column before most likely goes on at the head of this one, else 0. */
export function bestTurn(state: State, column: number, weights: Float64Array): number {
  const last = state.last[column - 1] ?? null
  const first = state.first[column] ?? null
  return last !== null && first !== null && turnsOver(last.segment, first.segment, weights) ? 1 : 0
}

function choicesOf(state: State): readonly RowChoice[] {
  const rows: RowChoice[] = []
  for (let at = state; at.before !== null; at = at.before) rows.push(at.choice)
  return rows.toReversed()
}

type Deal = readonly (Segment | null)[]

/** Every way to deal a row out: each column takes nothing or the next few words; too wide a part only in need. */
function dealsOf(sheet: Sheet, frame: Frame, row: number): readonly Deal[] {
  const fitting = enumerate(sheet, frame, row, OVERWIDTH)
  return fitting.length > 0 ? fitting : enumerate(sheet, frame, row, Infinity)
}

function enumerate(sheet: Sheet, frame: Frame, row: number, overwidth: number): readonly Deal[] {
  const count = sheet.page.rows[row]?.words.length ?? 0
  const columns = frame.widths.length
  const extend = (column: number, from: number): readonly Deal[] => {
    const rest = columns - column
    if (from === count) return [Array.from({ length: rest }, () => null)]
    if (column === columns) return []
    const skipped = extend(column + 1, from).map((deal) => [null, ...deal])
    const taken: Deal[] = []
    for (let to = column === columns - 1 ? count : from + 1; to <= count; to += 1) {
      if (sheet.breaksHeading(row, from, to)) break
      const segment = sheet.segment(row, from, to)
      if (segment.width > (frame.widths[column] ?? 0) * overwidth) break
      if (segment.heading !== null && frame.headingColumn(segment.heading) !== column) break
      for (const deal of extend(column + 1, to)) taken.push([segment, ...deal])
    }
    return [...skipped, ...taken]
  }
  return extend(0, 0)
}

/** Every way to label the lines of a deal after a state. */
function labelled(deal: Deal, state: State): readonly RowChoice[] {
  return deal.reduce<readonly RowChoice[]>(
    (choices, segment, column) => {
      if (segment === null) return choices.map((choice) => [...choice, null])
      return labelsFor(segment, state.last[column] ?? null).flatMap((label) =>
        choices.map((choice) => [...choice, { segment, label }]),
      )
    },
    [[]],
  )
}

function labelsFor(segment: Segment, last: ColumnLine | null): readonly Label[] {
  if (segment.heading !== null) return ['heading']
  if (last === null) return ['start']
  return isHeading(last.label) ? ['title', 'start'] : ['continue', 'start']
}

const mergeKey = (state: State, choice: RowChoice): string =>
  [...lastKeys(state, choice), ...driftsAfter(state, choice).map(driftKey)].join()

const driftKey = ({ lines, gaps, headings }: Drift): number =>
  (clipped(lines) * 8 + clipped(gaps)) * 4 + Math.min(headings, 2)

const lastKeys = (state: State, choice: RowChoice): readonly string[] =>
  choice.map((line, column) => {
    const last = line ?? state.last[column] ?? null
    return last === null ? '' : `${last.segment.id}${isHeading(last.label) ? 'h' : ''}`
  })
