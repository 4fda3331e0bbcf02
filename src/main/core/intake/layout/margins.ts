/** How sure each line of a layout is: what the next best reading of its row would cost. */
import { choicesFor } from './deals.ts'
import type { Scale, Weighed } from './groups.ts'
import { gainOf } from './groups.ts'
import type { Sheet } from './segments.ts'
import type { Frame, Layout, RowChoice, State } from './state.ts'
import { advance, emptyState } from './state.ts'

// A change in one row is felt by the next lines of its columns only, so a few rows tell its cost.
const WINDOW = 6

/** The margin of a line no other reading of its row changes. */
const UNRIVALLED = 1_000

/** Margins by row and column: the score lost by the best reading of the row that changes the line; 0 where none stands. */
export function marginsOf(
  sheet: Sheet,
  frame: Frame,
  scale: Scale,
  layout: Layout,
): readonly (readonly number[])[] {
  const inFrame: Weighed = []
  const gain = (state: State, choice: RowChoice): number =>
    gainOf(sheet, frame, scale, inFrame, state, choice)
  const scoreOfRows = (from: State, choices: readonly RowChoice[]): number => {
    let state = from
    for (const choice of choices) state = advance(state, choice, gain(state, choice))
    return state.score - from.score
  }
  let before = emptyState(frame.widths.length)
  return layout.rows.map((choice, row) => {
    const following = layout.rows.slice(row + 1, row + WINDOW)
    const chosen = scoreOfRows(before, [choice, ...following])
    const margins = choice.map((line): number => (line === null ? 0 : UNRIVALLED))
    for (const rival of choicesFor(sheet, frame, row, before)) {
      const changed = choice.flatMap((line, column) =>
        line !== null && differs(line, rival[column] ?? null) ? [column] : [],
      )
      if (changed.length === 0) continue
      const margin = chosen - scoreOfRows(before, [rival, ...following])
      for (const column of changed) margins[column] = Math.max(0, Math.min(margins[column] ?? 0, margin))
    }
    before = advance(before, choice, 0)
    return margins
  })
}

const differs = (line: NonNullable<RowChoice[number]>, rival: RowChoice[number]): boolean =>
  rival === null || rival.label !== line.label || rival.segment.id !== line.segment.id
