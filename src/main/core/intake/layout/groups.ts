/** Groups of features that a row adds to a layout, weighed once and found back. */
import type { Label, Standing } from './features.ts'
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
import type { Segment, Sheet } from './segments.ts'
import type { ColumnLine, Frame, RowChoice, State } from './state.ts'
import { drifted, driftKey, isHeading, maskOf, standingOf } from './state.ts'

/**
 * Receives a group of features. Groups with the same slot and key are equal, on the page or only within a frame; both are
 * small whole numbers, so that weighed groups are found back fast.
 */
export type Visit = (
  scope: 'page' | 'frame',
  slot: number,
  key: number,
  features: () => readonly number[],
) => void

// Slots 0 to 7 are for groups that hang on no line; two slots for each line follow.
const SLOT = { first: 0, steps: 1, masks: 2, drift: 3, last: 4 } as const
const pairSlot = (segment: Segment): number => 8 + segment.id * 2
const besideSlot = (segment: Segment): number => 9 + segment.id * 2

const LABEL_CODE: Readonly<Record<Label, number>> = { continue: 0, start: 1, heading: 2, title: 3 }

const STANDING_CODE: Readonly<Record<Standing, number>> = { together: 0, adjacent: 1, apart: 2 }

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
    if (last === null) {
      const key = (segment.id * 4 + LABEL_CODE[label]) * 4 + column
      visit('page', SLOT.first, key, () => firstFeatures(segment, label))
      visit('frame', SLOT.first, key, () => firstFitFeatures(segment, label, width))
    } else {
      const afterHeading = isHeading(last.label)
      const before = last.segment
      const key = ((segment.id * 4 + LABEL_CODE[label]) * 2 + (afterHeading ? 1 : 0)) * 4
      visit('page', pairSlot(before), key, () => pairFeatures(before, segment, label, afterHeading, sheet))
      visit('frame', pairSlot(before), key + column, () =>
        fitFeatures(before, segment, label, afterHeading, width, sheet.hyphenated),
      )
    }
    const left = previous
    if (left !== null) {
      visit('page', besideSlot(left.segment), segment.id * 4, () => boundaryFeatures(left.segment, segment))
      visit('page', SLOT.steps, LABEL_CODE[left.label] * 4 + LABEL_CODE[label], () =>
        stepFeatures(left.label, label),
      )
    }
    previous = line
  })
  if (frame.widths.length === 1) return
  const row = choice.find((line) => line !== null)?.segment.row ?? 0
  const atEdge = row === 0 || row === sheet.page.rows.length - 1
  const mask = maskOf(choice)
  const code = ((state.mask * 8 + mask) * 4 + Math.min(gaps, 2)) * 2 + (atEdge ? 1 : 0)
  visit('page', SLOT.masks, code, () => maskFeatures(state.mask, mask, gaps, atEdge))
  state.drifts.forEach((before, column) => {
    const standing = standingOf(state, choice, column)
    if (standing === null) return
    const drift = drifted(before, state, choice, column)
    visit('page', SLOT.drift, driftKey(drift) * 4 + STANDING_CODE[standing], () =>
      driftFeatures(drift, standing),
    )
  })
}

/** Visits the features of a finished layout: from each column to the next, and its last line. */
export function visitEnd(state: State, continues: (column: number) => number, visit: Visit): void {
  state.first.forEach((first, column) => {
    const last = state.last[column - 1] ?? null
    if (first === null || last === null || first.label === 'heading') return
    const turned = continues(column)
    visit('page', besideSlot(last.segment), first.segment.id * 4 + 1 + turned * 2, () =>
      turnFeatures(last.segment, first.segment, turned),
    )
  })
  const last = state.last.findLast((line) => line !== null)
  if (last) visit('page', SLOT.last, last.segment.id, () => lastFeatures(last.segment))
}

/** Values of weighed groups by slot and key. */
export type Weighed = Map<number, number>[]

/** Weights together with the page's groups weighed so far; groups within a frame are kept apart. */
export type Scale = { readonly weights: Float64Array; readonly known: Weighed }

/** A scale for the layouts of one page. */
export const scaleFor = (weights: Float64Array): Scale => ({ weights, known: [] })

/** The value of a group of features, from the groups weighed before or else weighed now. */
export function weigh(
  known: Weighed,
  slot: number,
  key: number,
  weights: Float64Array,
  features: () => readonly number[],
): number {
  const values = (known[slot] ??= new Map<number, number>())
  const kept = values.get(key)
  if (kept !== undefined) return kept
  let value = 0
  for (const index of features()) value += weights[index] ?? 0
  values.set(key, value)
  return value
}

/** What a row adds to the score of a state; `inFrame` keeps the groups weighed within the frame. */
export function gainOf(
  sheet: Sheet,
  frame: Frame,
  scale: Scale,
  inFrame: Weighed,
  state: State,
  choice: RowChoice,
): number {
  let gain = 0
  visitRow(sheet, frame, state, choice, (scope, slot, key, features) => {
    gain += weigh(scope === 'page' ? scale.known : inFrame, slot, key, scale.weights, features)
  })
  return gain
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
