/** What is searched stands in the address behind the #, so that it can be sent on, and going back comes back to it. */
import { fieldName } from '../shared/query/index.ts'
import { type Facet, facets } from '../shared/publication/index.ts'
import type { Filters } from './search.ts'

export type Request = { readonly query: string; readonly filters: Filters }

const queryName = 'zoek'

export const noFilters: Filters = { section: [], kind: [], tag: [], organisation: [] }

/** The request in an address; null where it names a place in the text, or nothing. */
export function readAddress(hash: string): Request | null {
  const values = new URLSearchParams(hash.replace(/^#/, ''))
  const query = values.get(queryName)
  if (query === null) return null
  const of = (facet: Facet): readonly string[] => values.getAll(fieldName(facet))
  return {
    query,
    filters: { section: of('section'), kind: of('kind'), tag: of('tag'), organisation: of('organisation') },
  }
}

export function writeAddress({ query, filters }: Request): string {
  const values = new URLSearchParams([
    [queryName, query],
    ...facets.flatMap((facet) => filters[facet].map((id) => [fieldName(facet), id])),
  ])
  return `#${values}`
}
