/** The tree of a query, looked at for its leaves. */
import type { Query } from '../../query/index.ts'
import type { FieldQuery, WordQuery } from '../index/index.ts'

/** A part of a query that stands in the text itself. */
export type LeafQuery = Extract<Query, { readonly type: 'word' | 'prefix' | 'phrase' }>

/** What is needed stands side by side with the others; what is wanted is one of several that will do; what is unwanted must not be there. */
export type Role = 'needed' | 'wanted' | 'unwanted'

/**
 * Leaves out what is said twice, and words like 'de' and 'van' beside others, because no statement is about them. Where nothing
 * else is asked they stay.
 */
export function simplify(query: Query, isSmall: (word: WordQuery) => boolean): Query {
  switch (query.type) {
    case 'and': {
      const parts = distinct(query.parts.map((part) => simplify(part, isSmall)))
      const telling = parts.filter((part) => part.type !== 'word' || !isSmall(part))
      return joined('and', telling.some(isInText) ? telling : parts)
    }
    case 'or':
      return joined('or', distinct(query.parts.map((part) => simplify(part, isSmall))))
    case 'everything':
    case 'word':
    case 'prefix':
    case 'phrase':
    case 'field':
    case 'not':
      return query
  }
}

function joined(type: 'and' | 'or', parts: readonly Query[]): Query {
  const [only] = parts
  return only !== undefined && parts.length === 1 ? only : { type, parts }
}

/** Each leaf once, wherever it stands. */
const distinct = (parts: readonly Query[]): readonly Query[] => [
  ...new Map(parts.map((part, at) => [sayingOf(part) ?? at, part])).values(),
]

/** What a leaf says; null for what is no leaf. */
function sayingOf(query: Query): string | null {
  switch (query.type) {
    case 'word':
      return `word ${query.word} ${query.end}`
    case 'prefix':
      return `prefix ${query.word}`
    case 'phrase':
      return `phrase ${query.words.join(' ')} ${query.last}`
    case 'everything':
    case 'field':
    case 'and':
    case 'or':
    case 'not':
      return null
  }
}

const isInText = (query: Query): boolean => leavesOf(query, 'wanted').some(({ role }) => role === 'wanted')

export type RoledLeaf = { readonly leaf: LeafQuery; readonly role: Role }

export function leavesOf(query: Query, role: Role): readonly RoledLeaf[] {
  switch (query.type) {
    case 'everything':
    case 'field':
      return []
    case 'word':
    case 'prefix':
    case 'phrase':
      return [{ leaf: query, role }]
    case 'and':
      return query.parts.flatMap((part) => leavesOf(part, role))
    case 'or':
      return query.parts.flatMap((part) => leavesOf(part, role === 'needed' ? 'wanted' : role))
    case 'not':
      return leavesOf(query.part, role === 'unwanted' ? 'wanted' : 'unwanted')
  }
}

export function fieldsOf(query: Query): readonly FieldQuery[] {
  switch (query.type) {
    case 'field':
      return [query]
    case 'and':
    case 'or':
      return query.parts.flatMap(fieldsOf)
    case 'not':
      return fieldsOf(query.part)
    case 'everything':
    case 'word':
    case 'prefix':
    case 'phrase':
      return []
  }
}

/** Words that were typed side by side. */
export function runsOfWords(query: Query): readonly (readonly WordQuery[])[] {
  switch (query.type) {
    case 'and': {
      const runs: WordQuery[][] = [[]]
      for (const part of query.parts) {
        if (part.type === 'word') runs.at(-1)?.push(part)
        else runs.push([])
      }
      return [...runs, ...query.parts.flatMap(runsOfWords)]
    }
    case 'or':
      return query.parts.flatMap(runsOfWords)
    case 'everything':
    case 'word':
    case 'prefix':
    case 'phrase':
    case 'field':
    case 'not':
      return []
  }
}
