/** Page headers, footers and page numbers: found, set aside, and used as page boundaries. */
import { normalise } from '../../../../shared/dutch/index.ts'
import type { Page, Row } from './pages.ts'
import { startsLower } from './words.ts'

export type Furnished = { readonly pages: readonly Page[]; readonly furniture: readonly string[] }

type Role = 'header' | 'footer'

const MARGIN_ROWS = 3
const MAX_WORDS = 14
const SERIAL_WORDS = /\b(bloemlezing|programma|pagina|pag|blz|bladzijde|versie|concept|vertrouwelijk)\b/i
const SEPARATOR = /(?:^|\s)[-–—|•·]\s|\s[-–—|•·](?:\s|$)/

/**
 * Separates furniture from the body and cuts pages at footers and headers where the text has no form feeds.
 * A row is furniture when it stands at the edge of a page and is a page number, carries one next to a serial word, or is
 * repeated (numbers aside) on other pages.
 */
export function setFurnitureAside(sheets: readonly (readonly Row[])[]): Furnished {
  const serial = repeatedLines(sheets)
  const pieces = sheets.flatMap((sheet) => cutAtFurniture(sheet, serial))
  const repeated = repeatedLines(pieces)
  const pages: Page[] = []
  const furniture: string[] = []
  for (const piece of pieces) {
    const { rows, aside } = trimEdges(piece, repeated)
    furniture.push(...aside.map((row) => row.text.trim()))
    const ordinal = pages.length + 1
    const printed = aside.map((row) => pageNumber(row.text)).find((number) => number !== null) ?? ordinal
    if (rows.length > 0) pages.push({ ordinal, printed, rows })
  }
  return { pages, furniture: [...new Set(furniture)] }
}

const skeleton = (text: string): string => normalise(text).replace(/\d+/g, '#')

/** Skeletons of short lines that return with a page number that rises, or word for word at sheet edges. */
function repeatedLines(sheets: readonly (readonly Row[])[]): ReadonlySet<string> {
  const seen = new Map<string, { count: number; numbers: Set<string>; edge: number }>()
  for (const sheet of sheets) {
    sheet.forEach((row, index) => {
      if (row.words.length > MAX_WORDS || /[.!?;]$/.test(row.text.trim())) return
      const key = skeleton(row.text)
      const entry = seen.get(key) ?? { count: 0, numbers: new Set<string>(), edge: 0 }
      entry.count += 1
      entry.numbers.add(/\d+/.exec(row.text)?.[0] ?? '')
      if (index < MARGIN_ROWS || index >= sheet.length - MARGIN_ROWS) entry.edge += 1
      seen.set(key, entry)
    })
  }
  // A line that opens a sheet and returns word for word inside it is a header.
  const openers = new Set(
    sheets.flatMap(([row]) => (row !== undefined && isTitleLike(row) ? [skeleton(row.text)] : [])),
  )
  const isSerial = (key: string, entry: { count: number; numbers: Set<string>; edge: number }): boolean => {
    if (entry.count < 2) return false
    if (openers.has(key)) return true
    if (sheets.length > 1 && entry.edge >= 2 && entry.edge === entry.count) return true
    if (/^#$/.test(key)) return entry.numbers.size === entry.count
    return key.includes('#') && SERIAL_WORDS.test(key) && entry.numbers.size === entry.count
  }
  return new Set([...seen].filter(([key, entry]) => isSerial(key, entry)).map(([key]) => key))
}

/** The page number of a furniture line; null when it carries none. */
export function pageNumber(text: string): number | null {
  const line = text.trim()
  const match =
    /(?:^|\s)(\d{1,4})\s*(?:\/|van)\s*\d{1,4}$/i.exec(line) ??
    /\b(?:pagina|pag\.?|blz\.?|p\.)\s*(\d{1,4})\b/i.exec(line) ??
    /(?:^|\s)(\d{1,4})(?:\s*[-–—|]\s*)?$/.exec(line) ??
    /^(?:[-–—|]\s*)?(\d{1,4})(?=\s|$)/.exec(line)
  return match?.[1] === undefined ? null : Number(match[1])
}

/** A line that by itself reads as furniture: a lone number, or a number beside a serial word or a separator. */
function readsAsFurniture(row: Row): boolean {
  const text = row.text.trim()
  if (row.words.length > MAX_WORDS || /[.!?;:]$/.test(text)) return false
  if (/^[-–—|\s]*\d{1,4}(?:\s*(?:\/|van|-)\s*\d{1,4})?[-–—|\s]*$/.test(text)) return true
  if (/^\d+(\.\d+)+\s/.test(text)) return false
  const atEdge = /(?:^|\s)\d{1,4}$/.test(text) || /^\d{1,4}\s/.test(text)
  if (/\b(?:pagina|pag\.?|blz\.?)\s*\d{1,4}\b/i.test(text)) return true
  return atEdge && (SERIAL_WORDS.test(text) || SEPARATOR.test(text))
}

/** A last line such as 'Jeugdzorg dichtbij 7': a short name and a bare number that nothing in the line counts. */
function readsAsFooter(row: Row): boolean {
  const [first] = row.words
  const number = row.words.at(-1)
  const before = row.words.at(-2)
  if (first === undefined || number === undefined || before === undefined || row.words.length > 8)
    return false
  return (
    /^\d{1,3}$/.test(number.text) &&
    /^\p{L}{4,}$/u.test(before.text) &&
    before.end === 'other' &&
    !startsLower(first.start)
  )
}

const isTitleLike = (row: Row): boolean =>
  row.words.length > 1 && row.words.length <= 10 && !/^\d|[.,;:?!]$/.test(row.text.trim())

const isTitleLine = (row: Row): boolean =>
  row.words.length <= 10 &&
  /^(bloemlezing|programma)\b/i.test(row.text.trim()) &&
  !/[.,;:?!]$/.test(row.text.trim())

/** Cuts a sheet after each footer, or before each header, that stands in its middle. */
function cutAtFurniture(sheet: readonly Row[], repeated: ReadonlySet<string>): readonly (readonly Row[])[] {
  const marks = sheet.flatMap((row, index) => (repeated.has(skeleton(row.text)) ? [index] : []))
  if (marks.length < 2) return [sheet]
  const numbered = marks.filter((index) => /\d/.test(sheet[index]?.text ?? ''))
  const cutting = numbered.length > 0 ? numbered : marks[0] === 0 ? marks : []
  const role: Role = (cutting.at(-1) ?? 0) >= sheet.length - MARGIN_ROWS ? 'footer' : 'header'
  const cuts = role === 'header' ? cutting : cutting.map((index) => index + 1)
  const bounds = [...new Set([0, ...cuts, sheet.length])]
  return bounds
    .slice(1)
    .map((to, index) => sheet.slice(bounds[index], to))
    .filter((rows) => rows.length > 0)
}

function trimEdges(
  rows: readonly Row[],
  repeated: ReadonlySet<string>,
): { readonly rows: readonly Row[]; readonly aside: readonly Row[] } {
  const known = (row: Row): boolean => repeated.has(skeleton(row.text))
  const top = rows
    .slice(0, Math.min(MARGIN_ROWS - 1, Math.floor(rows.length / 2)))
    .findLastIndex((row, index) => known(row) || readsAsFurniture(row) || (index === 0 && isTitleLine(row)))
  const tail = rows.slice(Math.max(top + 1, rows.length - MARGIN_ROWS + 1))
  const foot = tail.findIndex(
    (row, index) =>
      known(row) || readsAsFurniture(row) || (index === tail.length - 1 && index > 0 && readsAsFooter(row)),
  )
  const end = foot === -1 ? rows.length : rows.length - tail.length + foot
  return { rows: rows.slice(top + 1, end), aside: [...rows.slice(0, top + 1), ...rows.slice(end)] }
}
