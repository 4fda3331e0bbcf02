/** Endless pages cut into pieces, to bound the work on each. */
import type { Page } from './pages.ts'

// No printed page has so many lines.
const MAX_ROWS = 300

/** Cuts pages of very many rows into pieces of the same page number, at empty lines where there are any. */
export const inPieces = (pages: readonly Page[]): readonly Page[] => pages.flatMap(piecesOf)

function piecesOf(page: Page): readonly Page[] {
  const pieces: Page[] = []
  let from = 0
  while (page.rows.length - from > MAX_ROWS) {
    const window = page.rows.slice(from, from + MAX_ROWS)
    const blank = window.findLastIndex((row, index) => index > MAX_ROWS / 2 && row.afterBlank)
    const to = from + (blank === -1 ? MAX_ROWS : blank)
    pieces.push({ ...page, rows: page.rows.slice(from, to) })
    from = to
  }
  return [...pieces, { ...page, rows: page.rows.slice(from) }]
}
