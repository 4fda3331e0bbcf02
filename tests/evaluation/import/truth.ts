/** The true layout of a generated page, in the terms of the column search. */
import type {
  ColumnLine,
  Frame,
  HeadingStart,
  Page,
  RowChoice,
  Sheet,
} from '../../../src/main/core/intake/layout/index.ts'
import { findHeadings, rowsByFormFeed, sheetOf } from '../../../src/main/core/intake/layout/index.ts'
import type { Sample, TruePage } from './generate.ts'

export type TrueLayout = {
  readonly sheet: Sheet
  readonly frame: Frame
  readonly rows: readonly RowChoice[]
  /** True where the first line of a column goes on with the last statement of the column before. */
  readonly continues: (column: number) => number
}

/** The true layouts of a sample; pages on which a heading is not found, or found wrongly, are left out. */
export function trueLayouts(sample: Sample): readonly TrueLayout[] {
  const pages = sample.pages.map((page, index): Page => {
    const rows = rowsByFormFeed(page.rows.join('\n'))[0] ?? []
    return { ordinal: index + 1, printed: index + 1, rows }
  })
  const headings = findHeadings(pages)
  return pages.flatMap((page, index) => {
    const truth = sample.pages[index]
    return truth === undefined ? [] : layoutOf(page, headings[index] ?? [], truth)
  })
}

function layoutOf(page: Page, headings: readonly HeadingStart[], truth: TruePage): readonly TrueLayout[] {
  const sheet = sheetOf(page, headings)
  const seen = new Set<number>()
  const turned = new Set<number>()
  const headingColumns = new Map<HeadingStart, number>()
  const used = truth.deal.reduce(
    (most, deal) => Math.max(most, deal.findLastIndex((line) => line !== null) + 1),
    0,
  )
  const widths = Array.from({ length: used }, () => 0)
  const rows = truth.deal.map((deal, row): RowChoice => {
    let from = 0
    return deal.slice(0, used).map((line, column): ColumnLine | null => {
      if (line === null) return null
      const segment = sheet.segment(row, from, from + line.words)
      from += line.words
      const isFirst = !seen.has(column)
      seen.add(column)
      if (isFirst && line.label === 'continue') turned.add(column)
      if (segment.heading !== null) headingColumns.set(segment.heading, column)
      if (line.label !== 'heading' && line.label !== 'title')
        widths[column] = Math.max(widths[column] ?? 0, segment.width)
      return { segment, label: isFirst && line.label !== 'heading' ? 'start' : line.label }
    })
  })
  const lines = rows.flatMap((row) => row.filter((line) => line !== null))
  const agrees = lines.every((line) => (line.label === 'heading') === (line.segment.heading !== null))
  const complete = lines.filter((line) => line.label === 'heading').length === headings.length
  if (!agrees || !complete || widths.some((width) => width === 0)) return []
  const frame: Frame = { widths, headingColumn: (heading) => headingColumns.get(heading) ?? 0 }
  return [{ sheet, frame, rows, continues: (column) => (turned.has(column) ? 1 : 0) }]
}
