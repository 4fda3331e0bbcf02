/** Segments: the parts of a source row that can be one line of one column. */
import type { HeadingStart } from './headings.ts'
import type { Page } from './pages.ts'
import type { Word } from './words.ts'
import { isListMark } from './words.ts'

export type Segment = {
  /** Unique on the page. */
  readonly id: number
  readonly row: number
  /** [from, to) in the words of the row. */
  readonly from: number
  readonly to: number
  /** True when the row holds text of another column too. */
  readonly merged: boolean
  readonly first: Word
  readonly last: Word
  /** Width of the text without bullet, and of its first word, in thousandths of an em. */
  readonly width: number
  readonly firstWidth: number
  /** True for a list item: a bullet, or a mark such as 'a)'. */
  readonly bulleted: boolean
  /** Unclosed opening brackets or quotes minus unopened closing ones, clipped to -1 … 1. */
  readonly balance: number
  readonly heading: HeadingStart | null
  readonly afterBlank: boolean
  /** Wide gaps between words inside, apart from the one after a number or bullet. */
  readonly gaps: number
}

/** The rows of a page prepared for the search. */
export type Sheet = {
  readonly page: Page
  readonly headings: readonly HeadingStart[]
  /** True when list items are common, so that a statement without bullet is rare. */
  readonly bulleted: boolean
  /** True when words are broken at line ends, so that lines are nearly full. */
  readonly hyphenated: boolean
  /** Words of the page in lower case, without those that may be broken at the edge of a row. */
  readonly vocabulary: ReadonlySet<string>
  /** The segment of words [from, to) of a row. */
  readonly segment: (row: number, from: number, to: number) => Segment
  /** True when a segment may not hold these words: a heading would begin inside. */
  readonly breaksHeading: (row: number, from: number, to: number) => boolean
}

/** Prepares a page; segments are made once and kept. */
export function sheetOf(page: Page, headings: readonly HeadingStart[]): Sheet {
  const offsets: number[] = []
  let total = 0
  for (const row of page.rows) {
    offsets.push(total)
    total += (row.words.length + 1) ** 2
  }
  const cache = new Map<number, Segment>()
  const headingsByRow = Map.groupBy(headings, (heading) => heading.row)
  const bullets = page.rows.reduce(
    (sum, row) => sum + row.words.filter((word) => word.start === 'bullet').length,
    0,
  )

  const segment = (row: number, from: number, to: number): Segment => {
    const count = page.rows[row]?.words.length ?? 0
    const key = (offsets[row] ?? 0) + from * (count + 1) + to
    const known = cache.get(key)
    if (known !== undefined) return known
    const heading = headingsByRow.get(row)?.find(({ word }) => word === from) ?? null
    const made = makeSegment(page, { id: cache.size, row, from, to, heading })
    cache.set(key, made)
    return made
  }
  const breaksHeading = (row: number, from: number, to: number): boolean =>
    headingsByRow.get(row)?.some(({ word }) => word > from && word < to) ?? false

  return {
    page,
    headings,
    bulleted: bullets >= Math.max(2, page.rows.length * 0.08),
    hyphenated: brokenWords(page) >= Math.max(2, page.rows.length * 0.06),
    vocabulary: vocabularyOf(page),
    segment,
    breaksHeading,
  }
}

const brokenWords = (page: Page): number =>
  page.rows.reduce((sum, row) => sum + row.words.filter((word) => word.end === 'hyphen').length, 0)

const vocabularyOf = (page: Page): ReadonlySet<string> =>
  new Set(
    page.rows.flatMap((row) =>
      row.words
        .slice(1, -1)
        .flatMap(({ text }) => /\p{L}[\p{L}\p{N}-]*\p{L}/u.exec(text)?.[0].toLowerCase() ?? []),
    ),
  )

function makeSegment(
  page: Page,
  place: {
    readonly id: number
    readonly row: number
    readonly from: number
    readonly to: number
    readonly heading: HeadingStart | null
  },
): Segment {
  const row = page.rows[place.row]
  const words = row?.words.slice(place.from, place.to) ?? []
  const [first] = words
  const last = words.at(-1)
  if (row === undefined || first === undefined || last === undefined)
    throw new RangeError('a segment holds at least one word')
  const bulleted = (first.start === 'bullet' || isListMark(first.text)) && words.length > 1
  const body = bulleted ? (words[1] ?? first) : first
  const afterMark = place.heading !== null ? place.heading.length : bulleted ? 1 : 0
  return {
    ...place,
    merged: place.from > 0 || place.to < row.words.length,
    first,
    last,
    width: last.right - body.left,
    firstWidth: first.right - first.left,
    bulleted,
    balance: balanceOf(words),
    afterBlank: row.afterBlank,
    gaps: words.filter((word, index) => index > 0 && index !== afterMark && word.afterGap).length,
  }
}

function balanceOf(words: readonly Word[]): number {
  let open = 0
  for (const { text } of words) {
    for (const char of text) {
      if ('([“„'.includes(char)) open += 1
      else if (')]”'.includes(char)) open -= 1
    }
  }
  return Math.sign(open)
}
