/** Writes a query so that reading it gives the same query. */
import { fieldName, writtenValue } from './fields.ts'
import { choiceOf } from './parse.ts'
import type { Query, QueryField } from './query.ts'
import { isHeldTogether } from './words.ts'

/** The query as an officer would type it; the same query when it is read again, but for where its words stand. */
export function writeQuery(query: Query): string {
  const text = write(query)
  // What is still being typed stays open: at the very end, with no bracket or blank behind it.
  return isOpen(query) ? text.replace(/\)+$/, '') : isWordLast(query) ? `${text} ` : text
}

/** A field as it is typed: `label:Thema/Aangifte`, `bron:"Brief van 3 mei"`. */
export function writeField(field: QueryField, value: string): string {
  const written = writtenValue(field, value)
  const isBare = /^[\p{L}\p{N}.][\p{L}\p{N}\p{M}./_:&+-]*$/u.test(written)
  return `${fieldName(field)}:${isBare ? written : `"${written.replaceAll('"', '""')}"`}`
}

function write(query: Query): string {
  switch (query.type) {
    case 'everything':
      return ''
    case 'word':
      return query.word
    case 'prefix':
      return `${query.word}*`
    case 'phrase':
      return `"${query.words.join(' ')}${query.last === 'prefix' ? '*' : ''}"`
    case 'field':
      return writeField(query.field, query.value)
    case 'and':
      return writeAll(query.parts)
    case 'or':
      return writtenTogether(query.parts) ?? query.parts.map(write).join(' OF ')
    case 'not':
      return `-${isCompound(query.part) ? `(${write(query.part)})` : write(query.part)}`
  }
}

/** Side by side; with EN where values of one field must both hold, because side by side those are choices. */
function writeAll(parts: readonly Query[]): string {
  const chosen = new Set<QueryField>()
  return parts
    .map((part, index) => {
      const field = choiceOf(part)
      const joint = index === 0 ? '' : field !== null && chosen.has(field) ? ' EN ' : ' '
      if (joint === ' EN ') chosen.clear()
      if (field !== null) chosen.add(field)
      return joint + writePart(part, field)
    })
    .join('')
}

function writePart(part: Query, field: QueryField | null): string {
  if (part.type !== 'or') return write(part)
  if (field !== null) return part.parts.map(write).join(' ')
  return writtenTogether(part.parts) ?? `(${write(part)})`
}

const isCompound = (query: Query): boolean =>
  query.type === 'and' || (query.type === 'or' && writtenTogether(query.parts) === null)

/** 'e-mail' for what was read from that: as written, or written together; null for anything else. */
function writtenTogether(parts: readonly Query[]): string | null {
  const [asWritten, together] = parts
  if (parts.length !== 2 || asWritten?.type !== 'phrase') return null
  if (together?.type !== 'word' && together?.type !== 'prefix') return null
  const mayGoOn = together.type === 'prefix' || together.end === 'open'
  return isHeldTogether(asWritten.words) &&
    asWritten.words.join('') === together.word &&
    (asWritten.last === 'prefix') === mayGoOn
    ? `${asWritten.words.join('-')}${together.type === 'prefix' ? '*' : ''}`
    : null
}

/** The term that stands last in the text. */
function lastTerm(query: Query): Query {
  switch (query.type) {
    case 'and':
    case 'or':
      return lastTerm(query.parts.at(-1) ?? { type: 'everything' })
    case 'not':
      return lastTerm(query.part)
    case 'everything':
    case 'word':
    case 'prefix':
    case 'phrase':
    case 'field':
      return query
  }
}

function isOpen(query: Query): boolean {
  const last = lastTerm(query)
  return last.type === 'word' && last.end === 'open'
}

const isWordLast = (query: Query): boolean => lastTerm(query).type === 'word'
