/**
 * Paragraph gaps that cannot be. Where two rows in succession hold both columns, both took the same step: if one column has no
 * gap there, neither has the other. On a page whose gaps do part its rows, a statement cannot begin at such a place.
 */
import type { ColumnLine, RowChoice } from './state.ts'

/** Up to this share of the statements below a shared row may begin at an even step on a page whose gaps part its rows. */
const anomalous = 0.2

/** Fewer beginnings below a shared row than this say nothing about a page. */
const minimumStarts = 5

/** Rows in which a beginning at an even step goes on instead, where the page's gaps part its rows; else the same rows. */
export function evenSteps(rows: readonly RowChoice[]): readonly RowChoice[] {
  const steps = rows.flatMap((choice, row) => choice.map((_, column) => stepAt(rows, row, column)))
  const even = steps.filter((step) => step === 'even').length
  const parted = steps.filter((step) => step === 'parted').length
  if (even === 0 || even + parted < minimumStarts || even > (even + parted) * anomalous) return rows
  return rows.map((choice, row) =>
    choice.map((line, column): ColumnLine | null =>
      line !== null && stepAt(rows, row, column) === 'even' ? { ...line, label: 'continue' } : line,
    ),
  )
}

/** How a statement begins whose column's last line stood on a shared row: beside a column that goes on, or parted from the row above. */
type Step = 'even' | 'parted' | null

function stepAt(rows: readonly RowChoice[], row: number, column: number): Step {
  const line = rows[row]?.[column]
  if (line?.label !== 'start' || line.segment.bulleted) return null
  const above = rows.slice(0, row).findLastIndex((choice) => isLine(choice[column]))
  const before = rows[above]
  if (before === undefined || !isText(before[column]) || before.filter(isLine).length < 2) return null
  if (above < row - 1) return 'parted'
  const goesOn = rows[row]?.some(
    (other, at) => at !== column && other?.label === 'continue' && isText(before[at]),
  )
  return goesOn === true ? 'even' : 'parted'
}

const isLine = (line: ColumnLine | null | undefined): line is ColumnLine =>
  line !== null && line !== undefined

const isText = (line: ColumnLine | null | undefined): boolean =>
  line?.label === 'start' || line?.label === 'continue'
