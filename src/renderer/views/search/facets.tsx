/** How results are spread, and choosing among them: a value chosen is a filter in the query. */
import { memo, type ReactNode } from 'react'
import type { SearchResult } from '../../../shared/contract/index.ts'
import { statementKinds } from '../../../shared/domain/index.ts'
import { chipsOf } from '../../../shared/query/index.ts'
import { useEditions, useSearch } from '../../app/data/index.ts'
import { type Text, useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { FacetList, type FacetValue } from '../../components/index.ts'
import { sectionNamed } from './arrange.ts'
import { type FacetField, facetFields, means, toggleFacet, withoutField } from './filters.ts'
import type { Names } from './use-names.ts'

export type FacetsProps = {
  readonly query: string
  readonly result: SearchResult
  readonly names: Names
}

/** Before the rest of a facet is asked for. */
const mostValues = 7

export const Facets = memo(function Facets({ query, result, names }: FacetsProps): ReactNode {
  const text = useText()
  const { place } = useServices()
  const editions = useEditionCounts(query, result)
  const { chips } = chipsOf(query)
  const showsEdition = Object.keys(result.facets.edition).length > 1
  return facetFields.map((field) => {
    const counts = field === 'edition' ? editions : result.facets[field]
    const values = Object.entries(counts).map(([id, count]) => ({ id, count }))
    if (values.length === 0) return null
    const chosen = values.filter(({ id }) => chips.some((chip) => means(chip, field, id)))
    return (
      <FacetList
        key={field}
        title={text(`search.${field}`)}
        values={field === 'edition' ? values : values.toSorted(mostFirst)}
        labelOf={(id) => valueName(field, id, names, showsEdition, text)}
        chosen={new Set(chosen.map(({ id }) => id))}
        onToggle={(id) => place.set((now) => ({ ...now, query: toggleFacet(now.query, field, id) }))}
        showCount={text.number}
        describeCount={(count) => text('library.statementCount', { count })}
        most={mostValues}
      />
    )
  })
})

/** Editions in their own order. Where one is chosen, the others are counted as if none were, so that they can be chosen too. */
function useEditionCounts(query: string, result: SearchResult): Readonly<Record<string, number>> {
  const wider = withoutField(query, 'edition')
  const found = useSearch(wider === query || wider.trim() === '' ? '' : wider, 1).data
  const known = useEditions().data ?? []
  const counts = wider === query ? result.facets.edition : (found?.facets.edition ?? result.facets.edition)
  return Object.fromEntries(known.flatMap(({ id }) => (counts[id] === undefined ? [] : [[id, counts[id]]])))
}

/** Those with as many each stay in the order in which the core names them, which is that of the page. */
const mostFirst = (one: FacetValue, other: FacetValue): number => other.count - one.count

function valueName(
  field: FacetField,
  value: string,
  names: Names,
  showsEdition: boolean,
  text: Text,
): string {
  switch (field) {
    case 'edition':
      return names.edition(value)
    case 'section': {
      const name = sectionNamed(value)
      return showsEdition ? `${names.section(name)} (${names.edition(name.edition)})` : names.section(name)
    }
    case 'tag':
      return value.replaceAll('/', ' › ')
    case 'kind': {
      const kind = statementKinds.find((candidate) => candidate === value)
      return kind === undefined ? value : text(`domain.statementKind.${kind}`)
    }
    case 'organisation':
      return value
  }
}
