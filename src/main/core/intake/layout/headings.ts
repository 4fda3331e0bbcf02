/** Numbered headings: where a number and a title begin, judged over the whole document. */
import type { Page, Row } from './pages.ts'
import type { Word } from './words.ts'
import { startsLower } from './words.ts'

export type HeadingStart = {
  /** Index on the page of the row, and in the row of the first word. */
  readonly row: number
  readonly word: number
  /** Words taken by the number: two in 'Knelpunt 3:'. */
  readonly length: number
  /** As read, without closing punctuation: '2.4', 'A.1', '3'. */
  readonly number: string
  /** Components for ordering; a letter counts by its place in the alphabet. */
  readonly parts: readonly number[]
  /** True when a label word or a deeper number makes it a heading by itself. */
  readonly explicit: boolean
}

const LABELS = new Set([
  'knelpunt',
  'probleemgebied',
  'paragraaf',
  'thema',
  'hoofdstuk',
  'deel',
  'onderwerp',
  'vraag',
])
const DEEP_NUMBER = /^(?:[A-Z]\.?\d{1,2}(?:\.\d{1,2})*|\d{1,2}(?:\.\d{1,2}){1,3})[.:]?$/
const LETTER_NUMBER = /^[A-Z]\.\d{1,2}(?:\.\d{1,2})*[.:]?$/
const SINGLE_NUMBER = /^\d{1,2}[.:]?$/
const REFERRERS =
  /^\(?(?:artikel|art\.|paragraaf|par\.|zie|punt|knelpunt|hoofdstuk|tabel|figuur|versie|bijlage|§)$/i

/** Compares two headings' numbers, part by part. */
export const compareNumbers = (a: readonly number[], b: readonly number[]): number => {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/**
 * Finds the headings of each page, in row order.
 * A deep number counts when its neighbours in the document support it; a single number only when it announces deeper
 * ones, or when the document has no deeper ones and counts on by ones.
 */
export function findHeadings(pages: readonly Page[]): readonly (readonly HeadingStart[])[] {
  const candidates = pages.map((page) => page.rows.flatMap((row, index) => candidatesOf(row, index)))
  const all = candidates.flat()
  const deep = supportedDeep(all.filter((candidate) => candidate.explicit))
  const single = all.filter((candidate) => !candidate.explicit)
  const titled = pages.flatMap((page, index) =>
    (candidates[index] ?? []).filter((candidate) => opensText(candidate, page, candidates[index] ?? [])),
  )
  const chapters =
    deep.length > 0
      ? single.filter((candidate) => announces(candidate, deep))
      : countingOn(single, new Set(titled))
  const accepted = new Set([...deep, ...chapters])
  return candidates.map((page) => page.filter((candidate) => accepted.has(candidate)))
}

function candidatesOf(row: Row, index: number): readonly HeadingStart[] {
  return row.words.flatMap((word, at): readonly HeadingStart[] => {
    const labelled = LABELS.has(word.text.toLowerCase()) && /^\p{Lu}/u.test(word.text)
    const numberWord = labelled ? row.words[at + 1] : word
    if (numberWord === undefined) return []
    const length = labelled ? 2 : 1
    const isDeep =
      DEEP_NUMBER.test(numberWord.text) &&
      (LETTER_NUMBER.test(numberWord.text) || /^\d/.test(numberWord.text))
    if (!isDeep && !SINGLE_NUMBER.test(numberWord.text)) return []
    if (labelled && !/[:.]$/.test(numberWord.text) && isLower(row.words[at + 2])) return []
    const previous = row.words[at - 1]
    if (!labelled && previous !== undefined && REFERRERS.test(previous.text)) return []
    const next = row.words[at + length]
    if (!labelled && !beginsTitle(next?.text)) return []
    const number = numberWord.text.replace(/[.:]$/, '')
    return [{ row: index, word: at, length, number, parts: partsOf(number), explicit: isDeep || labelled }]
  })
}

const isLower = (word: Word | undefined): boolean => word !== undefined && startsLower(word.start)

const beginsTitle = (text: string | undefined): boolean => text !== undefined && /^[\p{Lu}‘“"'„]/u.test(text)

const partsOf = (number: string): readonly number[] =>
  number
    .replace(/^([A-Z])\.?(?=\d)/, '$1.')
    .split('.')
    .map((part) => (/^[A-Z]$/.test(part) ? part.charCodeAt(0) - 64 : Number(part)))

/** Drops a deep number that stands alone among numbers that do belong together, and later repeats of a number. */
function supportedDeep(candidates: readonly HeadingStart[]): readonly HeadingStart[] {
  const firsts = firstOfEach(candidates)
  const [only] = firsts
  if (firsts.length === 1 && only !== undefined) return only.word === 0 ? firsts : []
  const sorted = firsts.toSorted((a, b) => compareNumbers(a.parts, b.parts))
  const supported = new Set(
    sorted.filter((candidate, index) =>
      [sorted[index - 1], sorted[index + 1]].some(
        (other) => other !== undefined && isNear(other.parts, candidate.parts),
      ),
    ),
  )
  return firsts.filter((candidate) => supported.has(candidate))
}

/** The first candidate of every number, in the order of the text. */
const firstOfEach = (candidates: readonly HeadingStart[]): readonly HeadingStart[] =>
  [
    ...new Map(candidates.toReversed().map((candidate) => [candidate.number, candidate])).values(),
  ].toReversed()

/** True for siblings at most two apart, parent and child, or neighbouring chapters. */
function isNear(a: readonly number[], b: readonly number[]): boolean {
  const shared = Math.min(a.length, b.length)
  const differs = Array.from({ length: shared }, (_, index) => index).find((index) => a[index] !== b[index])
  if (differs === undefined) return true
  return Math.abs((a[differs] ?? 0) - (b[differs] ?? 0)) <= 2
}

const announces = (candidate: HeadingStart, deep: readonly HeadingStart[]): boolean =>
  deep.some(({ parts }) => parts.length === 2 && parts[0] === candidate.parts[0] && parts[1] === 1)

/** Single numbers that count on (1, 2, 3 …) with a title each; numbered sentences are list items instead. */
function countingOn(
  candidates: readonly HeadingStart[],
  titled: ReadonlySet<HeadingStart>,
): readonly HeadingStart[] {
  const sorted = firstOfEach(candidates).toSorted((a, b) => compareNumbers(a.parts, b.parts))
  const rises = sorted.every(
    (candidate, index) => index === 0 || (candidate.parts[0] ?? 0) === (sorted[index - 1]?.parts[0] ?? 0) + 1,
  )
  if (sorted.length < 2 || !rises) return []
  const titles = sorted.filter((candidate) => titled.has(candidate))
  return titles.length > sorted.length / 2 ? sorted : []
}

// A title takes at most this many rows.
const TITLE_ROWS = 3

/** True when the text after the number soon stops without a full stop and other text, not the next number, follows. */
function opensText(candidate: HeadingStart, page: Page, others: readonly HeadingStart[]): boolean {
  const rows = page.rows.slice(candidate.row, candidate.row + TITLE_ROWS + 1)
  return rows.some((row, index) => {
    const next = rows[index + 1]
    const first = next?.words[0]
    const last = row.words.at(-1)
    if (next === undefined || first === undefined || last === undefined) return false
    const isNumber = others.some((other) => other.word === 0 && other.row === candidate.row + index + 1)
    return !isNumber && last.end !== 'sentence' && !startsLower(first.start)
  })
}
