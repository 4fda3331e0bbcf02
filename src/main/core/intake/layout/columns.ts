/** Chooses the number of columns, their widths and the column of every heading, by comparing whole layouts. */
import { isSuspended } from '../../../../shared/dutch/index.ts'
import type { HeadingStart } from './headings.ts'
import { compareNumbers } from './headings.ts'
import type { Scale } from './groups.ts'
import { searchLayout } from './search.ts'
import type { Row } from './pages.ts'
import type { Sheet } from './segments.ts'
import type { Frame, Layout } from './state.ts'
import { SPACE_WIDTH } from './widths.ts'
import { startsLower } from './words.ts'

export type PageLayout = Layout & { readonly frame: Frame }

const COARSE_BEAM = 5
const FINE_BEAM = 24
const MAX_FINE = 4
const STEPS = [0.03, 0.012, 0.005]
// Pages beyond these sizes cannot be printed pages of columns; they are read as one column.
const MAX_ROWS = 160
const MAX_WORDS = 60
// Below this width (in thousandths of an em) a line holds no two columns.
const MIN_PAGE_WIDTH = 20_000

// No column is narrower than this share of the widest row.
const MIN_SHARE = 0.25
const MAX_EDGES = 3
const SHARES_OF_TWO = [0.5, 0.45, 0.4, 0.36, 0.55, 0.6, 0.64]
const SLACKS_OF_TWO = [0.97, 1.01, 1.06, 1.12, 1.2]
const SLACKS_OF_THREE = [0.97, 1.03, 1.1, 1.2]

/** Lays a page out; `hint` is the frame of the page before, tried first. */
export function layOut(sheet: Sheet, scale: Scale, hint: readonly number[] | null): PageLayout {
  const single = oneColumn(sheet, scale)
  if (!mayHaveColumns(sheet) || readsStraightOn(sheet)) return single
  const refined = bestTrials(sheet, scale, framesToTry(sheet, hint)).map((layout) =>
    climb(sheet, layout, scale),
  )
  return [single, ...refined].reduce((best, layout) => (layout.score > best.score ? layout : best))
}

/** Quick layouts within each frame; the best few, best first. */
function bestTrials(sheet: Sheet, scale: Scale, frames: readonly Frame[]): readonly PageLayout[] {
  let best: readonly PageLayout[] = []
  for (const frame of frames) {
    const trial = withFrame(sheet, frame, scale, COARSE_BEAM, best[0] ?? null)
    best = [...best, ...trial].toSorted((a, b) => b.score - a.score).slice(0, MAX_FINE)
  }
  return best
}

/** Moves one column edge at a time, in ever smaller steps, as long as the layout gets better. */
function climb(sheet: Sheet, start: PageLayout, scale: Scale): PageLayout {
  let best = start
  for (const step of STEPS) {
    for (let improved = true; improved;) {
      improved = false
      for (const frame of neighbours(best.frame, step)) {
        const [layout] = withFrame(sheet, frame, scale, COARSE_BEAM, best)
        if (layout !== undefined && layout.score > best.score + 1e-9) {
          best = layout
          improved = true
        }
      }
    }
  }
  return withFrame(sheet, best.frame, scale, FINE_BEAM, null)[0] ?? best
}

/** Frames of several columns worth a trial. */
export const framesToTry = (sheet: Sheet, hint: readonly number[] | null): readonly Frame[] =>
  widthsToTry(sheet, hint).flatMap((widths) => framesOf(sheet, widths))

/** Frames with every column, or one of them, a little narrower or wider. */
const neighbours = (frame: Frame, step: number): readonly Frame[] =>
  [1 - step, 1 + step].flatMap((factor) => [
    { ...frame, widths: frame.widths.map((width) => width * factor) },
    ...frame.widths.map((_, column) => ({
      ...frame,
      widths: frame.widths.map((width, at) => (at === column ? width * factor : width)),
    })),
  ])

const withFrame = (
  sheet: Sheet,
  frame: Frame,
  scale: Scale,
  beam: number,
  rival: Layout | null,
): readonly PageLayout[] => {
  const layout = searchLayout(sheet, frame, scale, beam, rival)
  return layout === null ? [] : [{ ...layout, frame }]
}

/** The frame of one column as wide as the page. */
export const singleFrame = (sheet: Sheet): Frame => ({ widths: [measure(sheet)], headingColumn: () => 0 })

function oneColumn(sheet: Sheet, scale: Scale): PageLayout {
  const frame = singleFrame(sheet)
  const layout = searchLayout(sheet, frame, scale, 4)
  return layout === null ? { score: -Infinity, rows: [], prefixes: [], frame } : { ...layout, frame }
}

const rowWidths = (sheet: Sheet): readonly number[] =>
  sheet.page.rows.map((row) => row.words.at(-1)?.right ?? 0)

/** The width that nearly all rows keep to. */
function measure(sheet: Sheet): number {
  const sorted = rowWidths(sheet).toSorted((a, b) => a - b)
  return sorted[Math.ceil((sorted.length - 1) * 0.98)] ?? 0
}

function mayHaveColumns(sheet: Sheet): boolean {
  const { rows } = sheet.page
  return (
    rows.length <= MAX_ROWS &&
    rows.every((row) => row.words.length <= MAX_WORDS) &&
    Math.max(...rowWidths(sheet)) > MIN_PAGE_WIDTH
  )
}

// Merged columns leave no empty lines; from this share of rows on they are taken to part paragraphs.
const BLANK_SHARE = 0.1

// Among so many rows of one column one may look out of place.
const STRAYS = 0.04

/** True when the rows read as one column: nothing begins or breaks off inside a row, and row follows on row. */
function readsStraightOn(sheet: Sheet): boolean {
  const width = measure(sheet)
  const { rows } = sheet.page
  if (sheet.headings.some(({ word }) => word > 0)) return false
  if (rows.filter((row) => row.afterBlank).length > rows.length * BLANK_SHARE) return true
  const unwrapped = rows.filter((row) => row.words.at(-1)?.end === 'sentence').length > rows.length * 0.85
  if (!unwrapped && rows.some((row) => (row.words.at(-1)?.right ?? 0) > width * 1.3)) return false
  const strays = rows.filter((row, index) => {
    const inner = row.words.slice(0, -1)
    const breaksOff = inner.some(
      (word, at) => word.end === 'hyphen' && !isSuspended(word.text, row.words[at + 1]?.text ?? ''),
    )
    const begins = row.words.some(
      (word, at) => at > 0 && word.start === 'bullet' && /[•▪◦●■□]/.test(word.text),
    )
    const next = rows[index + 1]
    return breaksOff || begins || (next !== undefined && !followsOn(row, next, width))
  })
  return strays.length <= rows.length * STRAYS
}

/** A row goes on in lower case only when it was full, and breaks a word only before lower case. */
function followsOn(row: Row, next: Row, width: number): boolean {
  const last = row.words.at(-1)
  const [first] = next.words
  if (last === undefined || first === undefined) return true
  const isFull = last.right + SPACE_WIDTH + first.right > width * 0.94
  if (startsLower(first.start)) return isFull && last.end !== 'sentence'
  return last.end !== 'hyphen' && last.end !== 'comma' && last.end !== 'determiner'
}

function widthsToTry(sheet: Sheet, hint: readonly number[] | null): readonly (readonly number[])[] {
  const full = Math.max(...rowWidths(sheet))
  const edges = commonEdges(rowWidths(sheet))
  const seen = edges.flatMap((left) => [...edges, full - left].map((right) => [left, right]))
  const fair = [...seen, ...seen.map((pair) => pair.toReversed())].filter(
    (pair) => Math.min(...pair) > full * MIN_SHARE,
  )
  if (hint !== null && hint.length > 1) return [hint, ...fair]
  const two = SHARES_OF_TWO.flatMap((share) =>
    SLACKS_OF_TWO.map((slack) => [full * slack * share, full * slack * (1 - share)]),
  )
  const three = SLACKS_OF_THREE.map((slack) => [full, full, full].map((width) => (width * slack) / 3))
  return [...fair, ...two, ...three]
}

/** Widths that many rows just keep to: most likely full lines of a single column. */
function commonEdges(widths: readonly number[]): readonly number[] {
  const crowd = (edge: number): number =>
    widths.filter((width) => width <= edge && width > edge * 0.92).length
  const edges: number[] = []
  for (const edge of widths.toSorted((a, b) => crowd(b) - crowd(a) || b - a)) {
    if (crowd(edge) < 3 || edges.length === MAX_EDGES) break
    if (edges.every((other) => Math.abs(other - edge) > edge * 0.08)) edges.push(edge)
  }
  return edges
}

/**
 * The frames that agree with the heading numbers: they rise down each column and from column to column, so a frame is a
 * cut of the sorted headings into as many runs as there are columns.
 */
function framesOf(sheet: Sheet, widths: readonly number[]): readonly Frame[] {
  const sorted = sheet.headings.toSorted((a, b) => compareNumbers(a.parts, b.parts))
  const deal = (from: number, column: number): readonly (readonly number[])[] => {
    if (column === widths.length - 1) return [sorted.slice(from).map(() => column)]
    const ends = Array.from({ length: sorted.length - from + 1 }, (_, index) => from + index)
    return ends.flatMap((to) =>
      deal(to, column + 1).map((rest) => [...sorted.slice(from, to).map(() => column), ...rest]),
    )
  }
  return deal(0, 0)
    .filter((columns) => isPlausible(sorted, columns))
    .map((columns) => {
      const columnOf = new Map(sorted.map((heading, index) => [heading, columns[index] ?? 0]))
      return { widths, headingColumn: (heading) => columnOf.get(heading) ?? 0 }
    })
}

function isPlausible(sorted: readonly HeadingStart[], columns: readonly number[]): boolean {
  return sorted.every((heading, index) => {
    const column = columns[index] ?? 0
    if (heading.word > 0 && column === 0) return false
    return sorted.every((other, at) => {
      if (at <= index) return true
      const otherColumn = columns[at] ?? 0
      if (otherColumn === column) return other.row > heading.row
      return other.row !== heading.row || other.word > heading.word
    })
  })
}
