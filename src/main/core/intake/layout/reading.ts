/** The whole document in reading order: pages laid out, columns one after the other, statements joined over turns. */
import type { PageLayout } from './columns.ts'
import { layOut } from './columns.ts'
import { evenSteps } from './even-steps.ts'
import type { Label } from './features.ts'
import { flattenWeights } from './features.ts'
import { findHeadings } from './headings.ts'
import type { Page, Row } from './pages.ts'
import { inPieces } from './pieces.ts'
import { marginsOf } from './margins.ts'
import { scaleFor, turnsOver } from './groups.ts'
import type { Segment } from './segments.ts'
import { sheetOf } from './segments.ts'
import table from './weights.json' with { type: 'json' }

const WEIGHTS = flattenWeights(table)

/** A line in reading order; a statement that goes on over a column or page keeps the label `continue`. */
export type ReadingLine = {
  readonly page: Page
  readonly row: Row
  readonly segment: Segment
  readonly label: Label
  /** Score lost by the next best reading of the line; small is doubtful. */
  readonly margin: number
}

export type PageColumns = {
  /** As printed. */
  readonly page: number
  readonly count: number
  /** True when the page was read as one column although headings stand inside its rows. */
  readonly torn: boolean
}

export type Reading = {
  readonly lines: readonly ReadingLine[]
  readonly columns: readonly PageColumns[]
}

/** Puts the rows of all pages in reading order. */
export function readPages(wholePages: readonly Page[], onProgress: (done: number) => void): Reading {
  const pages = inPieces(wholePages)
  const headings = findHeadings(pages)
  const lines: ReadingLine[] = []
  const columns: PageColumns[] = []
  let hint: readonly number[] | null = null
  pages.forEach((page, index) => {
    const sheet = sheetOf(page, headings[index] ?? [])
    const scale = scaleFor(WEIGHTS)
    const layout: PageLayout = layOut(sheet, scale, hint)
    const margins = marginsOf(sheet, layout.frame, scale, layout)
    hint = layout.frame.widths.length > 1 ? layout.frame.widths : hint
    const count = layout.frame.widths.length
    columns.push({
      page: page.printed,
      count,
      torn: count === 1 && sheet.headings.some(({ word }) => word > 0),
    })
    for (const line of linesOf(page, { ...layout, rows: evenSteps(layout.rows) }, margins)) {
      const previous = lines.at(-1)
      const continues =
        line.opensColumn &&
        previous !== undefined &&
        line.label === 'start' &&
        turnsOver(previous.segment, line.segment, WEIGHTS)
      lines.push({ ...line, label: continues ? 'continue' : line.label })
    }
    onProgress((index + 1) / pages.length)
  })
  return { lines, columns }
}

function linesOf(
  page: Page,
  layout: PageLayout,
  margins: readonly (readonly number[])[],
): readonly (ReadingLine & { readonly opensColumn: boolean })[] {
  return layout.frame.widths.flatMap((_, column) =>
    layout.rows
      .flatMap((choice) => choice[column] ?? [])
      .flatMap(({ segment, label }, index) => {
        const row = page.rows[segment.row]
        const margin = margins[segment.row]?.[column] ?? 0
        return row === undefined ? [] : [{ page, row, segment, label, margin, opensColumn: index === 0 }]
      }),
  )
}
