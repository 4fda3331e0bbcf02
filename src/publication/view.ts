/** Shows either the text or what was found in it. */
import type { Lexicon } from '../shared/dutch/index.ts'
import { facets, type PublicationIndex } from '../shared/publication/index.ts'
import { fill } from '../shared/i18n/index.ts'
import type { Request } from './address.ts'
import { elementById } from './elements.ts'
import { createFilterBoxes } from './filters.ts'
import { createResults, type Results } from './results.ts'
import { type Answer, createPublicationSearch, type Filters } from './search.ts'
import { readPage } from './statements.ts'
import type { PublicationData, Words } from './words.ts'

export type View = Omit<Results, 'draw'> & {
  /** Null for the text. */
  show(request: Request | null): void
  /** Tells of filters as they are chosen. */
  onFilter(listener: (filters: Filters) => void): void
}

/** Reads the page and makes it ready to be searched. */
export function createView(
  { words, terms }: PublicationData,
  index: PublicationIndex,
  lexicon: Lexicon,
): View {
  const text = elementById('text', HTMLElement)
  const contents = elementById('contents', HTMLElement)
  const input = elementById('query', HTMLInputElement)
  const found = elementById('found', HTMLElement)
  const places = {
    results: elementById('results', HTMLElement),
    filters: elementById('filters', HTMLElement),
  }
  const content = readPage(text, index)
  const search = createPublicationSearch({
    index,
    lexicon,
    terms,
    names: content.names,
    textOf: (statement) => content.statement(statement).text,
  })
  const { draw, ...moving } = createResults(places.results, content, words)
  const boxes = createFilterBoxes(places.filters, content, words)
  return {
    ...moving,
    onFilter: boxes.onChange,
    show: (request) => {
      const isText = request === null
      for (const element of [text, contents]) element.hidden = !isText
      for (const element of [places.results, places.filters]) element.hidden = isText
      if (isText) {
        input.value = ''
        found.textContent = ''
        return
      }
      const { query, filters } = request
      const answer = search(query, filters)
      if (input.value !== query) input.value = query
      boxes.draw(answer, filters)
      draw(answer)
      found.textContent = told(answer, filters, words)
    },
  }
}

/** How much was found, and what was looked for instead of a word that is nowhere. */
function told({ total, correction }: Answer, filters: Filters, words: Words): string {
  const isFiltered = facets.some((facet) => filters[facet].length > 0)
  const counted = fill(total === 1 ? words.found_one : words.found_other, { count: total })
  const nothing = isFiltered ? words.noneFiltered : words.none
  return [
    total === 0 ? nothing : `${counted}.`,
    ...(correction === null ? [] : [`${fill(words.didYouMean, { suggestion: correction })}.`]),
  ].join(' ')
}
