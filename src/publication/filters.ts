/** Filters with counts: a list of check boxes a facet, made once so that the focus stays where it is. */
import { make } from './elements.ts'
import { type Facet, facets } from '../shared/publication/index.ts'
import type { Answer, Filters } from './search.ts'
import type { PageContent } from './statements.ts'
import type { Words } from './words.ts'

export type FilterBoxes = {
  draw(answer: Answer, filters: Filters): void
  /** Tells of the filters as they are chosen, all of them. */
  onChange(listener: (filters: Filters) => void): void
}

export function createFilterBoxes(
  place: HTMLElement,
  { names, sections }: PageContent,
  words: Words,
): FilterBoxes {
  const depths = new Map(sections.map(({ id, depth }) => [id, depth]))
  // Where there is room for one column they would push what was found out of sight.
  const isOpen = matchMedia('(width >= 48rem)').matches
  const groups = facets.map((facet) => {
    const options = names[facet].map(({ id, name }) => {
      const box = make('input', { type: 'checkbox', value: id })
      const count = make('span', { class: 'count' })
      const depth = String(Math.min(depths.get(id) ?? 0, 3))
      const item = make('li', { 'data-depth': depth }, make('label', {}, box, make('span', {}, name), count))
      return { id, box, count, item }
    })
    const list = make('ul', { 'aria-label': words[facet] }, ...options.map(({ item }) => item))
    const group = make('details', isOpen ? { open: '' } : {}, make('summary', {}, words[facet]), list)
    return { facet, options, group }
  })
  const chosenIn = (facet: Facet): readonly string[] =>
    groups
      .filter((group) => group.facet === facet)
      .flatMap(({ options }) => options.flatMap(({ id, box }) => (box.checked ? [id] : [])))
  const chosen = (): Filters => ({
    section: chosenIn('section'),
    kind: chosenIn('kind'),
    tag: chosenIn('tag'),
    organisation: chosenIn('organisation'),
  })
  place.replaceChildren(make('h2', {}, words.filters), ...groups.map(({ group }) => group))
  return {
    onChange: (listener) => place.addEventListener('change', () => listener(chosen())),
    draw: ({ counts }, filters) => {
      for (const { facet, options, group } of groups) {
        const isChosen = new Set(filters[facet])
        for (const { id, box, count, item } of options) {
          const found = counts[facet][id] ?? 0
          box.checked = isChosen.has(id)
          count.textContent = String(found)
          item.hidden = found === 0 && !box.checked
        }
        group.hidden = options.every(({ item }) => item.hidden)
      }
    },
  }
}
