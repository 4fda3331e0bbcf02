/** The filters of a query against the values of facets. Pure. */
import { normalise } from '../../../shared/dutch/index.ts'
import {
  addChip,
  type Chip,
  chipsOf,
  type ChipValue,
  parseQuery,
  type Query,
  removeChip,
} from '../../../shared/query/index.ts'
import { sectionNamed } from './arrange.ts'

/** The facets of a result, in the order in which they stand; each is a field of the query language. */
export const facetFields = ['edition', 'section', 'kind', 'tag', 'organisation'] as const
export type FacetField = (typeof facetFields)[number]

/** Whether a filter that was typed means this value: a section goes by its number alone too, a tag by its last label. */
export function means(chip: ChipValue, field: FacetField, value: string): boolean {
  if (chip.field !== field || chip.negated) return false
  const typed = normalise(chip.value)
  return namesOf(field, value).some((name) => normalise(name) === typed)
}

function namesOf(field: FacetField, value: string): readonly string[] {
  switch (field) {
    case 'section':
      return [value, sectionNamed(value).number ?? '']
    case 'tag':
      return [value, value.slice(value.lastIndexOf('/') + 1)]
    case 'edition':
    case 'kind':
    case 'organisation':
      return [value]
  }
}

/** The query with a value of a facet chosen, or let go where it was. */
export function toggleFacet(query: string, field: FacetField, value: string): string {
  const chosen = chipsOf(query).chips.filter((chip) => means(chip, field, value))
  return chosen.length === 0
    ? addChip(query, { field, value, negated: false })
    : chosen.reduce(removeChip, query)
}

/** The query without its filters on one field. */
export const withoutField = (query: string, field: FacetField): string =>
  chipsOf(query)
    .chips.filter((chip) => chip.field === field)
    .reduce(removeChip, query)

/** Chips with keys that stay theirs when others come or go, also where a filter stands there twice. */
export const keyedChips = (chips: readonly Chip[]): readonly (Chip & { readonly id: string })[] =>
  chips.map((chip, index) => {
    const name = nameOf(chip)
    const earlier = chips.slice(0, index).filter((other) => nameOf(other) === name).length
    return { ...chip, id: `${earlier} ${name}` }
  })

const nameOf = ({ field, value, negated }: ChipValue): string => `${negated ? '-' : ''}${field}:${value}`

/** Whether a query is more than words and filters, so that it is worth saying how it was read. */
export const needsReading = (query: string): boolean => !isWords(parseQuery(chipsOf(query).text))

function isWords(query: Query): boolean {
  switch (query.type) {
    case 'everything':
    case 'word':
      return true
    case 'and':
      return query.parts.every(isWords)
    case 'prefix':
    case 'phrase':
    case 'field':
    case 'or':
    case 'not':
      return false
  }
}
