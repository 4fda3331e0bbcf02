/** Cuts what was typed into brackets, operators and terms. Every text has lexemes; what means nothing has none. */
import { anyOf, everything } from './combine.ts'
import { fieldNamed, longestFieldName, readValue } from './fields.ts'
import type { Query, QueryField, QueryRange } from './query.ts'
import { readPhrase, readWords } from './words.ts'

export type Lexeme = { readonly range: QueryRange } & (
  | { readonly type: 'open' | 'close' | 'and' | 'or' | 'not' }
  | { readonly type: 'term'; readonly query: Query }
)

const operators: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ['EN', 'and'],
  ['AND', 'and'],
  ['OF', 'or'],
  ['OR', 'or'],
  ['NIET', 'not'],
  ['NOT', 'not'],
])
const longestOperator = 4

/** Word processors turn quotation marks; which one opens and which one closes differs by language and program. */
const quotes = '"„“”‟«»'
const blank = /\s/

/** The lexemes of a text, in order; takes time linear in its length. */
export function lexemesOf(text: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = []
  let at = 0
  while (at < text.length) {
    const lexeme = lexemeAt(text, at)
    if (lexeme !== null) lexemes.push(lexeme)
    at = lexeme?.range.end ?? at + 1
  }
  return lexemes
}

/** What begins here; null for a blank. */
function lexemeAt(text: string, start: number): Lexeme | null {
  const sign = text.charAt(start)
  if (blank.test(sign)) return null
  if (sign === '(') return { type: 'open', range: { start, end: start + 1 } }
  if (sign === ')') return { type: 'close', range: { start, end: start + 1 } }
  if (isQuote(sign)) return quoted(text, start)
  if (sign === '-' && negatesAt(text, start)) return { type: 'not', range: { start, end: start + 1 } }
  return fieldAt(text, start) ?? plainAt(text, start)
}

/** A minus negates what stands right behind it, not a word that it joins to another. */
function negatesAt(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  return (
    (before === '' || blank.test(before) || before === '(') &&
    after !== '' &&
    after !== '-' &&
    after !== ')' &&
    !blank.test(after)
  )
}

function quoted(text: string, start: number): Lexeme {
  const close = closingQuote(text, start + 1)
  const isClosed = close < text.length
  const isPrefix = text.charAt(close + 1) === '*'
  const end = isClosed ? close + (isPrefix ? 2 : 1) : close
  const query = readPhrase(text.slice(start + 1, close), {
    range: { start, end },
    last: isPrefix || !isClosed ? 'prefix' : 'word',
  })
  return { type: 'term', query, range: { start, end } }
}

function plainAt(text: string, start: number): Lexeme {
  const end = chunkEnd(text, start)
  const range = { start, end }
  const operator = end - start > longestOperator ? undefined : operators.get(text.slice(start, end))
  return operator === undefined
    ? { type: 'term', query: readWords(text, range), range }
    : { type: operator, range }
}

function fieldAt(text: string, start: number): Lexeme | null {
  const named = fieldNameAt(text, start)
  if (named === null) return null
  const { field, colonEnd } = named
  const { value, end } = valueAt(text, colonEnd)
  const range = { start, end }
  return { type: 'term', query: readField(text, field, value, range), range }
}

function fieldNameAt(
  text: string,
  at: number,
): { readonly field: QueryField; readonly colonEnd: number } | null {
  const name = /^[a-z]+(?=:)/i.exec(text.slice(at, at + longestFieldName + 1))?.[0]
  const field = name === undefined ? null : fieldNamed(name)
  return name === undefined || field === null ? null : { field, colonEnd: at + name.length + 1 }
}

function readField(text: string, field: QueryField, typed: string, range: QueryRange): Query {
  const read = readValue(field, typed)
  switch (read.type) {
    case 'values':
      return anyOf(read.values.map((value) => ({ type: 'field', field, value, range })))
    case 'unfinished':
      return everything
    // 'kind: slachtoffer' in a sentence is no field.
    case 'unknown':
      return readWords(text, range)
  }
}

type Value = { readonly value: string; readonly end: number }

/** The value that begins here, perhaps behind a blank; empty while there is none yet. */
function valueAt(text: string, colonEnd: number): Value {
  let at = colonEnd
  while (at < text.length && blank.test(text.charAt(at))) at += 1
  if (isQuote(text.charAt(at))) return quotedValue(text, at)
  const end = chunkEnd(text, at)
  const value = text.slice(at, end)
  const isBehindBlank = at > colonEnd
  return value.startsWith('(') || (isBehindBlank && !isPlain(value))
    ? { value: '', end: colonEnd }
    : { value, end }
}

/** Whether a chunk is only words, so that it can be meant as a value although a blank stands before it. */
const isPlain = (chunk: string): boolean =>
  !chunk.startsWith('-') && !operators.has(chunk) && fieldNameAt(chunk, 0) === null

/** A value in straight quotation marks ends at the next; two together stand for one in it. */
function quotedValue(text: string, start: number): Value {
  if (text.charAt(start) !== '"') {
    const close = closingQuote(text, start + 1)
    return { value: text.slice(start + 1, close), end: Math.min(close + 1, text.length) }
  }
  let close = text.indexOf('"', start + 1)
  while (close !== -1 && text.charAt(close + 1) === '"') close = text.indexOf('"', close + 2)
  const end = close === -1 ? text.length : close
  return { value: text.slice(start + 1, end).replaceAll('""', '"'), end: close === -1 ? end : end + 1 }
}

/** Where the run of signs ends that is read as one: at a blank, a quotation mark, or a bracket that it did not open itself. */
function chunkEnd(text: string, start: number): number {
  let opened = 0
  let at = start
  for (; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (blank.test(sign) || isQuote(sign)) return at
    if (sign === '(') {
      const isBehindOperator = at - start <= longestOperator && operators.has(text.slice(start, at))
      if (isBehindOperator) return at
      opened += 1
    }
    if (sign === ')') {
      if (opened === 0) return at
      opened -= 1
    }
  }
  return at
}

const isQuote = (sign: string): boolean => sign !== '' && quotes.includes(sign)

function closingQuote(text: string, from: number): number {
  let at = from
  while (at < text.length && !isQuote(text.charAt(at))) at += 1
  return at
}
