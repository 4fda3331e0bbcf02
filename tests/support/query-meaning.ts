/** What a query means, in short: to compare queries whatever the place of their words. */
import type { Query, QueryRange } from '../../src/shared/query/index.ts'

/** A formula: & all, | any, ! none, … open end, * prefix, ∅ nothing asked. */
export function meaning(query: Query): string {
  switch (query.type) {
    case 'everything':
      return '∅'
    case 'word':
      return `${query.word}${query.end === 'open' ? '…' : ''}`
    case 'prefix':
      return `${query.word}*`
    case 'phrase':
      return `"${query.words.join(' ')}${query.last === 'prefix' ? '*' : ''}"`
    case 'field':
      return `${query.field}=${query.value}`
    case 'and':
      return `(${query.parts.map(meaning).join(' & ')})`
    case 'or':
      return `(${query.parts.map(meaning).join(' | ')})`
    case 'not':
      return `!${meaning(query.part)}`
  }
}

/** Where all its words and fields stand. */
export function rangesOf(query: Query): readonly QueryRange[] {
  switch (query.type) {
    case 'everything':
      return []
    case 'word':
    case 'prefix':
    case 'phrase':
    case 'field':
      return [query.range]
    case 'and':
    case 'or':
      return query.parts.flatMap(rangesOf)
    case 'not':
      return rangesOf(query.part)
  }
}
