/** Source lines cut into words, each with its width and the way it can begin or end a line. */
import {
  endsInHyphen,
  FUNCTION_CLASSES,
  functionClass,
  isBullet,
  sentenceEnd,
} from '../../../../shared/dutch/index.ts'
import { SPACE_WIDTH, textWidth } from './widths.ts'

/** How a word can stand at the end of a line; a small word in -e that is no function word is most often an adjective. */
export const LINE_ENDS = [
  'sentence',
  'possible-sentence',
  'abbreviation',
  'colon',
  'semicolon',
  'comma',
  'hyphen',
  'slash',
  'number',
  'bullet',
  'adjective',
  ...FUNCTION_CLASSES,
  'other',
] as const
export type LineEnd = (typeof LINE_ENDS)[number]

/** How a word can stand at the start of a line. */
export const LINE_STARTS = [
  'bullet',
  'lower',
  'acronym',
  'upper-function',
  'upper',
  'number',
  'quoted-upper',
  'quoted-lower',
  ...FUNCTION_CLASSES,
  'other',
] as const
export type LineStart = (typeof LINE_STARTS)[number]

/** True when a line that starts so goes on with a sentence. */
export const startsLower = (start: LineStart): boolean =>
  start === 'lower' || FUNCTION_CLASSES.some((name) => name === start)

export type Word = {
  readonly text: string
  /** [from, to) in the source line. */
  readonly from: number
  readonly to: number
  /** Position on the line when set with single word spaces, in thousandths of an em. */
  readonly left: number
  readonly right: number
  /** True when more than one blank, or a tab, stands before the word. */
  readonly afterGap: boolean
  readonly start: LineStart
  readonly end: LineEnd
}

const LIST_MARK = /^(?:[a-z][.)]|\(?\d{1,2}\)|\d{1,2}\.|[ivx]{1,4}[.)])$/

export { isBullet }

/** True for a bullet that may as well be a dash in a sentence. */
export const isDash = (word: string): boolean => /^[-–—o]$/.test(word)

/** True for a letter or number that opens a list item: 'a)', '3.', '(3)', 'iv.'. */
export const isListMark = (word: string): boolean => LIST_MARK.test(word)

/** Cuts a source line into words. */
export function wordsOf(line: string): readonly Word[] {
  const words: Word[] = []
  let left = 0
  let previousEnd = 0
  for (const match of line.matchAll(/\S+/g)) {
    const text = match[0]
    const from = match.index
    const right = left + textWidth(text)
    const afterGap = words.length > 0 && (from - previousEnd > 1 || line.slice(previousEnd, from) === '\t')
    words.push({
      text,
      from,
      to: from + text.length,
      left,
      right,
      afterGap,
      start: startOf(text),
      end: endOf(text),
    })
    left = right + SPACE_WIDTH
    previousEnd = from + text.length
  }
  return words
}

function startOf(word: string): LineStart {
  if (isBullet(word)) return 'bullet'
  if (/^\p{Lu}/u.test(word)) {
    if (/^\p{Lu}[\p{N}\p{Lu}]/u.test(word)) return 'acronym'
    return functionClass(word) === null ? 'upper' : 'upper-function'
  }
  if (/^\p{Ll}|^['’][a-z]\b/u.test(word)) return functionClass(word) ?? 'lower'
  if (/^\d/.test(word)) return 'number'
  if (/^[\p{Pi}\p{Ps}"'„‚]+\p{Lu}/u.test(word)) return 'quoted-upper'
  if (/^[\p{Pi}\p{Ps}"'„‚]+/u.test(word)) return 'quoted-lower'
  return 'other'
}

function endOf(word: string): LineEnd {
  if (isBullet(word)) return 'bullet'
  switch (sentenceEnd(word)) {
    case 'end':
      return 'sentence'
    case 'possible':
      return 'possible-sentence'
    case 'abbreviation':
      return 'abbreviation'
    case 'none':
  }
  if (endsInHyphen(word)) return 'hyphen'
  if (word.endsWith(':')) return 'colon'
  if (word.endsWith(';')) return 'semicolon'
  if (word.endsWith(',')) return 'comma'
  if (/[/–—(]$/.test(word)) return 'slash'
  const known = functionClass(word)
  if (known !== null) return known
  if (/^\d[\d.,]*$/.test(word)) return 'number'
  return /^\p{Ll}{3,}e$/u.test(word) ? 'adjective' : 'other'
}
