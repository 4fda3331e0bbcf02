/** Reads words and phrases: what the index sees as words, and how those belong together. */
import { type Token, tokenise } from '../dutch/index.ts'
import { allOf, anyOf, everything } from './combine.ts'
import type { Query, QueryRange } from './query.ts'

/** Signs that hold words together: 'e-mail', 'm.b.t.', "zzp'er", 'slachtoffer(s)', 'B&B'. */
const glue = /^[-‐‑.'’‘`´&@_(\u00ad]$/
const apostrophe = /^['’‘`´]$/
/** Endings that a sign parts from their word: foto's, zzp'ers, zzp-er, baby'tje. */
const endings: ReadonlySet<string> = new Set(['s', 'er', 'ers', 'je', 'jes', 'tje', 'tjes'])

/**
 * The words of a run without blanks, side by side. Words that signs hold together are one unit when one of them is a single letter,
 * 'e-mail' or 'm.b.t.': those are asked for as they are written or written together. Other parts are words of their own.
 */
export function readWords(text: string, { start, end }: QueryRange): Query {
  const tokens = tokenise(text.slice(start, end)).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }))
  return allOf(unitsOf(text, tokens).flatMap((unit) => readUnit(text, unit)))
}

/** The words between quotation marks, as written; `last` says how a word at the very end is read. */
export function readPhrase(
  content: string,
  { range, last }: { readonly range: QueryRange; readonly last: 'word' | 'prefix' },
): Query {
  const tokens = tokenise(content)
  const end = tokens.at(-1)?.end
  if (end === undefined) return everything
  const isAtEnd = end === content.length
  return {
    type: 'phrase',
    words: tokens.map(({ word }) => word),
    last: (isAtEnd && last === 'prefix') || content.charAt(end) === '*' ? 'prefix' : 'word',
    range,
  }
}

/** Splits words where no single sign holds them together. */
function unitsOf(text: string, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const units: Token[][] = []
  let before: Token | undefined
  for (const token of tokens) {
    const unit = units.at(-1)
    if (unit !== undefined && before !== undefined && glue.test(text.slice(before.end, token.start)))
      unit.push(token)
    else units.push([token])
    before = token
  }
  return units
}

function readUnit(text: string, tokens: readonly Token[]): readonly Query[] {
  const [first, second] = tokens
  if (first === undefined) return []
  if (second === undefined) return [readWord(text, first)]
  const words = tokens.map(({ word }) => word)
  const sign = text.slice(first.end, second.start)
  const partsEnding = apostrophe.test(sign) || (sign === '-' && !isHeldTogether(words))
  const isInflected = tokens.length === 2 && partsEnding && endings.has(second.word)
  if (isInflected) {
    return [{ type: 'word', word: first.word, end: 'closed', range: { start: first.start, end: second.end } }]
  }
  if (!isHeldTogether(words)) return tokens.map((token) => readWord(text, token))
  return [asUnit(text, tokens)]
}

/** A word; the beginning of one when a star follows. At the end of the text it may go on. */
function readWord(text: string, { word, start, end }: Pick<Token, 'word' | 'start' | 'end'>): Query {
  const range = { start, end }
  if (text.charAt(end) === '*') return { type: 'prefix', word, range }
  return { type: 'word', word, end: end === text.length ? 'open' : 'closed', range }
}

/** Whether words that signs hold together are asked for as one. */
export const isHeldTogether = (words: readonly string[]): boolean =>
  words.length > 1 && words.some((word) => /^.$/u.test(word))

function asUnit(text: string, tokens: readonly Token[]): Query {
  const words = tokens.map(({ word }) => word)
  const start = tokens[0]?.start ?? 0
  const end = tokens.at(-1)?.end ?? start
  const mayGoOn = end === text.length || text.charAt(end) === '*'
  const asWritten: Query = { type: 'phrase', words, last: mayGoOn ? 'prefix' : 'word', range: { start, end } }
  const together = words.join('')
  // '2.2' is not 22.
  return /\p{L}/u.test(together)
    ? anyOf([asWritten, readWord(text, { word: together, start, end })])
    : asWritten
}
