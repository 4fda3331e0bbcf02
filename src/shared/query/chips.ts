/** Filters as chips. The text is the truth: a chip is a field in it, and every change of chips is a change of the text. */
import { normalise } from '../dutch/index.ts'
import { allOf, noneOf } from './combine.ts'
import { type Lexeme, lexemesOf } from './lexemes.ts'
import { parseQuery } from './parse.ts'
import type { Query, QueryField, QueryRange } from './query.ts'
import { writeQuery } from './write.ts'

export type ChipValue = {
  readonly field: QueryField
  /** As in the query: a kind by its code, a year or years as '2018..2022'. */
  readonly value: string
  /** Whether statements with this value are left out. */
  readonly negated: boolean
}

/** A filter of the text, with where it stands there, its NIET or - included. */
export type Chip = ChipValue & { readonly range: QueryRange }

export type Chips = {
  /** What was typed besides the chips. */
  readonly text: string
  readonly chips: readonly Chip[]
}

/** The fields that narrow the whole query; those in brackets or beside OF are part of what was typed. */
export function chipsOf(text: string): Chips {
  const chips = findChips(lexemesOf(text))
  return { text: without(text, chips), chips: chips.map(({ chip }) => chip) }
}

export const hasChip = (text: string, value: ChipValue): boolean =>
  chipsOf(text).chips.some((chip) => isSame(chip, value))

/** The text with a filter more, in front: what is being typed at the end stays open. Unchanged when it is there already. */
export function addChip(text: string, value: ChipValue): string {
  if (hasChip(text, value)) return text
  // Beside OF a filter would narrow only one side.
  if (hasChoice(outsideBrackets(lexemesOf(text))))
    return writeQuery(allOf([asQuery(value), parseQuery(text)]))
  return `${writeQuery(asQuery(value))} ${text.trimStart()}`
}

/** The text without a filter, wherever it stands, and without the operator that joined it. */
export const removeChip = (text: string, value: ChipValue): string =>
  without(
    text,
    findChips(lexemesOf(text)).filter(({ chip }) => isSame(chip, value)),
  )

/** Adds a filter, or removes it when it is there. */
export const toggleChip = (text: string, value: ChipValue): string =>
  hasChip(text, value) ? removeChip(text, value) : addChip(text, value)

type Found = {
  readonly chip: Chip
  /** What goes with the chip: also the EN that joins it. */
  readonly cut: QueryRange
}

function findChips(lexemes: readonly Lexeme[]): readonly Found[] {
  const outside = outsideBrackets(lexemes)
  if (hasChoice(outside)) return []
  return outside.flatMap((lexeme, index): readonly Found[] => {
    if (lexeme.type !== 'term' || lexeme.query.type !== 'field') return []
    const { field, value } = lexeme.query
    const first = firstNegation(outside, index)
    const range = { start: outside[first]?.range.start ?? lexeme.range.start, end: lexeme.range.end }
    const chip = { field, value, negated: (index - first) % 2 === 1, range }
    return [{ chip, cut: withJoint(range, outside[first - 1], outside[index + 1]) }]
  })
}

/** The place of the first of the negations right before a term; the term itself when there are none. */
function firstNegation(lexemes: readonly Lexeme[], term: number): number {
  let first = term
  while (lexemes[first - 1]?.type === 'not') first -= 1
  return first
}

function withJoint(range: QueryRange, before: Lexeme | undefined, after: Lexeme | undefined): QueryRange {
  if (before?.type === 'and') return { start: before.range.start, end: range.end }
  return after?.type === 'and' ? { start: range.start, end: after.range.end } : range
}

/** The brackets themselves stay, so that what stands on both sides of a group is not side by side. */
function outsideBrackets(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  let depth = 0
  return lexemes.filter(({ type }) => {
    if (type === 'open') depth += 1
    const isOutside = depth === 0 || (type === 'open' && depth === 1)
    if (type === 'close') depth = Math.max(0, depth - 1)
    return isOutside
  })
}

const hasChoice = (outside: readonly Lexeme[]): boolean => outside.some(({ type }) => type === 'or')

/** Cuts chips out of a text; what they stood between is parted by one blank. */
function without(text: string, found: readonly Found[]): string {
  let kept = ''
  let at = 0
  for (const { cut } of found) {
    kept = pieced(kept, text.slice(at, cut.start))
    at = Math.max(at, cut.end)
  }
  return pieced(kept, text.slice(at))
}

function pieced(left: string, right: string): string {
  if (left === '' || /\s$/.test(left)) return left + right.trimStart()
  return right === '' || /^\s/.test(right) ? left + right : `${left} ${right}`
}

const isSame = (one: ChipValue, other: ChipValue): boolean =>
  one.field === other.field &&
  one.negated === other.negated &&
  normalise(one.value) === normalise(other.value)

function asQuery({ field, value, negated }: ChipValue): Query {
  const query: Query = { type: 'field', field, value, range: { start: 0, end: 0 } }
  return negated ? noneOf(query) : query
}
