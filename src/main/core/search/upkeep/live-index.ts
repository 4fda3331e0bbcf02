/** The index with the names of what statements stand under, as a search asks it. */
import type { SearchResult } from '../../../../shared/contract/index.ts'
import {
  createCounter,
  createNames,
  docsHaving,
  docsLacking,
  emptySet,
  type FieldQuery,
  type Ids,
  type Knowledge,
  members,
  type Names,
  type Part,
} from '../../../../shared/search/index.ts'
import { type Catalogue, type Filter, readFilter } from '../catalogue/index.ts'
import type { LiveIndex } from '../live-index.ts'
import { namesOf } from '../results/index.ts'
import type { IndexState } from './index-keeper.ts'

type Facet = keyof SearchResult['facets']

/** The column that each facet counts. */
const columnOf = {
  edition: 'edition',
  section: 'section',
  tag: 'tag',
  kind: 'kind',
  organisation: 'stakeholder',
} as const satisfies Record<Facet, string>

export function createLiveIndex(
  { parts, keys }: Pick<IndexState, 'parts' | 'keys'>,
  catalogue: Catalogue,
  knowledge: Knowledge,
): LiveIndex {
  const ids = keys.ids()
  const names = namesOfFacets(ids, catalogue)
  const filters = new Map<string, Filter>()
  const filterOf = ({ field, value }: FieldQuery): Filter => {
    const key = `${field}:${value}`
    const filter = filters.get(key) ?? readFilter(catalogue, field, value)
    filters.set(key, filter)
    return filter
  }
  return {
    parts,
    catalogue,
    names: namesOf(catalogue),
    ids,
    knowledge,
    field: ({ segment }, query) => {
      const filter = filterOf(query)
      switch (filter.type) {
        case 'has': {
          const values = filter.ids.flatMap((id) => keys.find(filter.column, id) ?? [])
          return docsHaving(segment, filter.column, values)
        }
        case 'lacks':
          return docsLacking(segment, filter.column)
        case 'like':
          return emptySet(segment.size)
      }
    },
    facets: (sets) => {
      const found = sets.map(({ part, docs }) => ({ part, docs: members(docs) }))
      return {
        edition: counts('edition', names.edition, found),
        section: counts('section', names.section, found),
        tag: counts('tag', names.tag, found),
        kind: counts('kind', names.kind, found),
        organisation: counts('organisation', names.organisation, found),
      }
    },
  }
}

/** `docs` are the numbers of the documents, in rising order. */
type Found = { readonly part: Part; readonly docs: Uint32Array }

function counts(facet: Facet, names: Names, found: readonly Found[]): Record<string, number> {
  const counter = createCounter(names)
  for (const { part, docs } of found) counter.add(part.segment.columns[columnOf[facet]], docs)
  return counter.counts()
}

function namesOfFacets(
  ids: Ids,
  { editions, sections, tags, stakeholders }: Catalogue,
): Readonly<Record<Facet, Names>> {
  const known = new Set(editions.map(({ id }) => id))
  const numbers = new Map(sections.map(({ id, edition, number }) => [id, `${edition}/${number}`]))
  const paths = new Map(tags.map(({ id, path }) => [id, path]))
  const organisations = new Map(stakeholders.map(({ id, organisation }) => [id, organisation]))
  return {
    edition: createNames(ids.edition, (id) => (known.has(id) ? id : undefined)),
    section: createNames(ids.section, (id) => numbers.get(id)),
    tag: createNames(ids.tag, (id) => paths.get(id)),
    kind: createNames(ids.kind, (id) => id),
    organisation: createNames(ids.stakeholder, (id) => organisations.get(id) || undefined),
  }
}
