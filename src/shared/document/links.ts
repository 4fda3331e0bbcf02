/** Links as they stand below a statement: 'lost op 2.3-1'. */
import { nl } from '../i18n/index.ts'
import type { ContentEnd, ContentLink } from './content.ts'
import type { Link } from './model.ts'
import type { Places } from './places.ts'

/** By statement id its links, read from its own end. A link to what no edition shows is left out. */
export function linksOf(links: readonly ContentLink[], places: Places): ReadonlyMap<string, readonly Link[]> {
  const of = new Map<string, Link[]>()
  const add = (from: ContentEnd, to: ContentEnd, word: string): void => {
    if (from.kind !== 'statement') return
    const found = places.find(to)
    if (found === null) return
    of.set(from.id, [...(of.get(from.id) ?? []), { word, ...found }])
  }
  for (const { type, from, to } of links) {
    add(from, to, nl.domain.linkType[type])
    add(to, from, nl.domain.linkTypeReversed[type])
  }
  return of
}
