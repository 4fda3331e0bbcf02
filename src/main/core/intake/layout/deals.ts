/** The ways in which one row can be dealt out over the columns. */
import type { Label } from './features.ts'
import type { Segment, Sheet } from './segments.ts'
import type { ColumnLine, Frame, RowChoice, State } from './state.ts'
import { isHeading } from './state.ts'
import { isDash, startsLower } from './words.ts'

// Text set in another face, or bold, may come out somewhat wider than its column.
const OVERWIDTH = 1.08

/** Every way to read a row after a state. */
export const choicesFor = (sheet: Sheet, frame: Frame, row: number, state: State): readonly RowChoice[] =>
  dealsOf(sheet, frame, row).flatMap((deal) => labelled(deal, state))

/** The segment of each column, from left to right. */
export type Deal = readonly (Segment | null)[]

/** Every way to deal a row out: each column takes nothing or the next few words. Where none fits, any will do. */
export function dealsOf(sheet: Sheet, frame: Frame, row: number): readonly Deal[] {
  const fits = (segment: Segment, column: number): boolean =>
    segment.width <= (frame.widths[column] ?? 0) * OVERWIDTH &&
    !sheet.breaksHeading(row, segment.from, segment.to) &&
    (segment.heading === null || frame.headingColumn(segment.heading) === column)
  const fitting = enumerate(sheet, frame, row, fits)
  return fitting.length > 0 ? fitting : enumerate(sheet, frame, row, () => true)
}

/** Deals of a row; once a segment does not fit its column, longer ones are not tried. */
function enumerate(
  sheet: Sheet,
  frame: Frame,
  row: number,
  fits: (segment: Segment, column: number) => boolean,
): readonly Deal[] {
  const count = sheet.page.rows[row]?.words.length ?? 0
  const columns = frame.widths.length
  const extend = (column: number, from: number): readonly Deal[] => {
    const rest = columns - column
    if (from === count) return [Array.from({ length: rest }, () => null)]
    if (column === columns) return []
    const skipped = extend(column + 1, from).map((deal) => [null, ...deal])
    const taken: Deal[] = []
    for (let to = column === columns - 1 ? count : from + 1; to <= count; to += 1) {
      const segment = sheet.segment(row, from, to)
      if (!fits(segment, column)) break
      for (const deal of extend(column + 1, to)) taken.push([segment, ...deal])
    }
    return [...skipped, ...taken]
  }
  return extend(0, 0)
}

/** Every way to label the lines of a deal after a state. */
export function labelled(deal: Deal, state: State): readonly RowChoice[] {
  return deal.reduce<readonly RowChoice[]>(
    (choices, segment, column) => {
      if (segment === null) return choices.map((choice) => [...choice, null])
      return labelsFor(segment, state.last[column] ?? null, state.last.length).flatMap((label) =>
        choices.map((choice) => [...choice, { segment, label }]),
      )
    },
    [[]],
  )
}

function labelsFor(segment: Segment, last: ColumnLine | null, columns: number): readonly Label[] {
  if (segment.heading !== null) return ['heading']
  if (last === null) return ['start']
  if (isHeading(last.label)) return columns === 1 && segment.afterBlank ? ['start'] : ['title', 'start']
  // A dash may stand in a sentence, any other mark opens an item.
  if (segment.bulleted && !isDash(segment.first.text)) return ['start']
  if (startsLower(segment.first.start) && !endsSentence(last.segment)) return ['continue']
  // In one column an empty line parts paragraphs; between merged columns it says little.
  return columns === 1 && segment.afterBlank ? ['start'] : ['continue', 'start']
}

const endsSentence = ({ last }: Segment): boolean =>
  last.end === 'sentence' || last.end === 'possible-sentence'
