/** Words of a text, exactly those that SQLite's tokenizer `unicode61 remove_diacritics 2` makes of it. */
import type { Token, WordForm } from '../analysis/analysis.ts'
import { foldRuns, letterGaps, marks } from './unicode61-table.ts'

/** Longer words in capitals are a heading or a shout; shorter ones an abbreviation. */
const longestAbbreviation = 6

/**
 * The words of a text, in order: letters and digits, folded to lower case without diacritics.
 *
 * As SQLite does, dots, hyphens and apostrophes part words: 'a.u.b.' is a, u, b; 'e-mail' is e, mail; "foto's" is foto, s.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  let shouts = false
  for (let index = 0; index < text.length;) {
    const code = text.charCodeAt(index)
    const isLetter = code < latin.length ? latin[code] !== separator : isLetterAt(text, index)
    if (!isLetter) {
      index += 1
      continue
    }
    const start = index
    index = wordEnd(text, index)
    const written = text.slice(start, index)
    const form = formOf(written, code)
    shouts ||= form === 'capitals' && written.length > longestAbbreviation
    tokens.push({ word: fold(written), form, start, end: index })
  }
  return tokens.some(({ form }) => form === 'capitals') ? settleCapitals(text, tokens, shouts) : tokens
}

/** In a text all in capitals, and in a word too long for it, capitals do not make an abbreviation. */
function settleCapitals(text: string, tokens: readonly Token[], shouts: boolean): readonly Token[] {
  const isHeading = shouts && text === text.toUpperCase()
  return tokens.map((token) =>
    token.form === 'capitals' && (isHeading || token.end - token.start > longestAbbreviation)
      ? { ...token, form: 'plain' }
      : token,
  )
}

function formOf(written: string, first: number): WordForm {
  const beginsSmall = first >= 0x61 && first <= 0x7a
  if (beginsSmall || written.length < 2) return 'plain'
  return written === written.toUpperCase() && written !== written.toLowerCase() ? 'capitals' : 'plain'
}

function wordEnd(text: string, from: number): number {
  let index = from
  while (index < text.length) {
    const code = text.charCodeAt(index)
    if (code < latin.length) {
      if (latin[code] === separator) break
      index += 1
      continue
    }
    const point = text.codePointAt(index) ?? 0
    if (!isLetter(point) && !markPoints.has(point)) break
    index += point > 0xffff ? 2 : 1
  }
  return index
}

/** Lower case without diacritics, as SQLite folds it: letter by letter. */
export function fold(word: string): string {
  // oxlint-disable-next-line no-control-regex -- all of ASCII
  if (/^[\u0000-\u007f]*$/.test(word)) return word.toLowerCase()
  let folded = ''
  for (const letter of word) {
    const point = letter.codePointAt(0) ?? 0
    if (!markPoints.has(point)) folded += String.fromCodePoint(folds.get(point) ?? point)
  }
  return folded
}

const decode = (numbers: string): readonly number[] =>
  numbers.split(' ').map((number) => Number.parseInt(number, 36))

/** First and last of every stretch of letters, in order. */
const letterRanges: readonly (readonly [number, number])[] = (() => {
  const gaps = decode(letterGaps)
  let end = 0
  return Array.from({ length: gaps.length / 2 }, (_, index): readonly [number, number] => {
    const start = end + (gaps[2 * index] ?? 0)
    end = start + (gaps[2 * index + 1] ?? 0)
    return [start, end]
  })
})()

const markPoints: ReadonlySet<number> = new Set(decode(marks))

const folds: ReadonlyMap<number, number> = (() => {
  const numbers = decode(foldRuns)
  const pairs: [number, number][] = []
  for (let at = 0; at < numbers.length; at += 5) {
    const [first = 0, count = 0, step = 0, folded = 0, foldedStep = 0] = numbers.slice(at, at + 5)
    for (let index = 0; index < count; index += 1)
      pairs.push([first + step * index, folded + foldedStep * index])
  }
  return new Map(pairs)
})()

const separator = 0

/** Which of the first characters are letters, so that Latin text needs no search. Without marks: those lie higher. */
const latin: Uint8Array = Uint8Array.from({ length: 0x250 }, (_, code) => (isLetter(code) ? 1 : separator))

function isLetter(point: number): boolean {
  let [low, high] = [0, letterRanges.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last] = letterRanges[middle] ?? [0, 0]
    if (point < first) high = middle - 1
    else if (point > last) low = middle + 1
    else return true
  }
  return false
}

const isLetterAt = (text: string, index: number): boolean => isLetter(text.codePointAt(index) ?? 0)
