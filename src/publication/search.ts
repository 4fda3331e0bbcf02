/** Finds statements of the publication as the app finds them: the same index, the same knowledge of Dutch. No DOM. */
import { createAnalyser, type Lexicon, normalise } from '../shared/dutch/index.ts'
import { parseQuery, type QueryField } from '../shared/query/index.ts'
import { columnOf, type Facet, facets, type PublicationIndex } from '../shared/publication/index.ts'
import {
  corrected,
  count,
  createCounter,
  createExplainer,
  createKeys,
  createNames,
  createPart,
  createThesaurus,
  docsHaving,
  type DocSet,
  type Explanation,
  type FieldQuery,
  find,
  firstOf,
  fullSet,
  has,
  intersect,
  isHeld,
  members,
  type Part,
  planQuery,
  unranked,
} from '../shared/search/index.ts'

/** A value that statements can be filtered by. */
export type FacetValue = { readonly id: string; readonly name: string }

/** By facet the ids of which a statement must have one; none for any. */
export type Filters = Readonly<Record<Facet, readonly string[]>>

export type Hit = {
  /** The place of the statement among those that are searched. */
  readonly statement: number
  readonly explanation: () => Explanation
}

export type Answer = {
  /** The best first; behind `total` of them those that do not hold everything asked. */
  readonly hits: readonly Hit[]
  readonly total: number
  /** By facet and id how many statements there would be with that filter instead of others of its facet. */
  readonly counts: Readonly<Record<Facet, Readonly<Record<string, number>>>>
  /** The query with words that are there in place of those that are not; null when all are. */
  readonly correction: string | null
}

export type PublicationSearch = (query: string, filters: Filters) => Answer

/** What a publication is searched with. */
export type Sources = {
  readonly index: PublicationIndex
  readonly lexicon: Lexicon
  /** Terms that mean the same. */
  readonly terms: readonly (readonly string[])[]
  readonly names: Readonly<Record<Facet, readonly FacetValue[]>>
  /** The words of a statement as they are read. */
  readonly textOf: (statement: number) => string
}

export function createPublicationSearch({
  index,
  lexicon,
  terms,
  names,
  textOf,
}: Sources): PublicationSearch {
  const { segment, analyses, ids } = index
  const part = createPart(segment, analyses)
  const keys = createKeys(ids)
  const analyser = createAnalyser(lexicon, segment.words)
  const knowledge = { analyser, thesaurus: createThesaurus(terms, analyser) }
  const having = (facet: Facet, chosen: readonly string[]): DocSet =>
    docsHaving(
      segment,
      columnOf[facet],
      chosen.flatMap((id) => keys.find(columnOf[facet], id) ?? []),
    )
  const within = (filters: Filters, but: Facet | null): DocSet =>
    facets
      .filter((facet) => facet !== but && filters[facet].length > 0)
      .map((facet) => having(facet, filters[facet]))
      .reduce(intersect, fullSet(segment.size))
  const field = (_: Part, { field: named, value }: FieldQuery): DocSet => {
    const facet = facetOf(named)
    return facet === null ? fullSet(segment.size) : having(facet, idsNamed(names[facet], value))
  }
  const countsOf = (facet: Facet, docs: DocSet): Readonly<Record<string, number>> => {
    const counter = createCounter(createNames(ids[columnOf[facet]], (id) => id))
    counter.add(segment.columns[columnOf[facet]], members(docs))
    return counter.counts()
  }

  return (typed, filters) => {
    const query = parseQuery(typed)
    const plan = planQuery(typed, query, {
      vocabularies: [part.vocabulary],
      knowledge,
      isHeld: ([grounds]) => grounds !== undefined && isHeld(part, grounds),
      example: () => null,
    })
    const foundIn = (docs: DocSet) => find(plan, [part], field, () => docs)
    const found = foundIn(within(filters, null))
    const explain = createExplainer(part, plan.leaves, 0)
    const full = found.parts[0]?.full ?? fullSet(0)
    const countsBy = (facet: Facet): Readonly<Record<string, number>> => {
      // What is chosen in a facet does not narrow its own values.
      const docs =
        filters[facet].length === 0 ? full : (foundIn(within(filters, facet)).parts[0]?.full ?? full)
      return countsOf(facet, docs)
    }
    return {
      total: count(full),
      hits: firstOf(found, found.total + found.partial, unranked).map(({ doc }) => ({
        statement: doc,
        explanation: () => {
          const explanation = explain(textOf(doc), doc)
          return has(full, doc) ? { ...explanation, lacks: [] } : explanation
        },
      })),
      counts: {
        section: countsBy('section'),
        kind: countsBy('kind'),
        tag: countsBy('tag'),
        organisation: countsBy('organisation'),
      },
      correction: corrected(typed, plan.leaves),
    }
  }
}

/** Fields that a publication knows nothing of do not narrow. */
function facetOf(field: QueryField): Facet | null {
  switch (field) {
    case 'section':
    case 'kind':
    case 'tag':
    case 'organisation':
      return field
    case 'edition':
    case 'source':
    case 'year':
    case 'without':
    case 'like':
      return null
  }
}

/** The values that are called so, or else those of which a name or the last part of a path begins so. */
function idsNamed(values: readonly FacetValue[], asked: string): readonly string[] {
  const wanted = normalise(asked)
  const named = values.map(({ id, name }) => {
    const whole = normalise(name)
    return { id, forms: [normalise(id), whole, whole.split('/').at(-1) ?? whole] }
  })
  const exact = named.filter(({ forms }) => forms.includes(wanted))
  const begun = named.filter(({ forms }) => forms.some((form) => form.startsWith(wanted)))
  return (exact.length > 0 ? exact : begun).map(({ id }) => id)
}
