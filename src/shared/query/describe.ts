/** Tells for people how a query was read. */
import { statementKinds } from '../domain/index.ts'
import { fold } from '../dutch/index.ts'
import { fill, type Like, type nl } from '../i18n/index.ts'
import { lackingFields, yearsOf } from './fields.ts'
import { parseQuery } from './parse.ts'
import type { Query, QueryField, QueryRange } from './query.ts'

/** The words to tell it in: the catalogue of a language. */
export type ReadingTexts = Pick<Like<typeof nl>, 'query' | 'domain'>

/** How a text is read: `opvang EN (OM OF “veilige plek”) EN label Thema/Aangifte`, with brackets wherever a reader could doubt. */
export function describeQuery(typed: string, texts: ReadingTexts): string {
  const words = texts.query
  /** As it was typed, because OM is not om; what was not typed so is told as it is asked for. */
  const wordOf = ({ word, range }: { readonly word: string; readonly range: QueryRange }): string => {
    const written = typed.slice(range.start, range.end)
    return fold(written) === word ? written : word
  }
  const describe = (part: Query): string => {
    switch (part.type) {
      case 'everything':
        return words.nothing
      case 'word':
        return part.end === 'open' ? fill(words.beginning, { word: wordOf(part) }) : wordOf(part)
      case 'prefix':
        return fill(words.beginning, { word: wordOf(part) })
      case 'phrase':
        return fill(words.quoted, { words: part.words.join(' ') + (part.last === 'prefix' ? '…' : '') })
      case 'field':
        return describeField(part.field, part.value, texts)
      case 'and':
        return part.parts.map(describeWithin).join(` ${words.and} `)
      case 'or':
        return part.parts.map(describeWithin).join(` ${words.or} `)
      case 'not':
        return `${words.not} ${describeWithin(part.part)}`
    }
  }
  const describeWithin = (part: Query): string =>
    part.type === 'and' || part.type === 'or' ? `(${describe(part)})` : describe(part)
  return describe(parseQuery(typed))
}

function describeField(field: QueryField, value: string, { query, domain }: ReadingTexts): string {
  switch (field) {
    case 'year':
      return describeYears(value, query.year)
    case 'without': {
      const lacking = lackingFields.find((one) => one === value)
      return lacking === undefined ? value : query.without[lacking]
    }
    case 'kind': {
      const kind = statementKinds.find((one) => one === value)
      return fill(query.field.kind, { value: kind === undefined ? value : domain.statementKind[kind] })
    }
    case 'edition':
    case 'section':
    case 'tag':
    case 'source':
    case 'organisation':
    case 'like':
      return fill(query.field[field], { value })
  }
}

function describeYears(value: string, words: ReadingTexts['query']['year']): string {
  const { from, to } = yearsOf(value)
  if (from === null) return fill(words.to, { to: to ?? '' })
  if (to === null) return fill(words.from, { from })
  return from === to ? fill(words.one, { from }) : fill(words.range, { from, to })
}
