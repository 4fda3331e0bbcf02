/** In which order hits stand on the page and what stands above them. Pure. */
import type { SearchHit } from '../../../shared/contract/index.ts'
import type { Grouping } from '../../app/state/index.ts'

/** What stands above the first hit of a part of the list. */
export type Heading =
  /** From here on hits lack words that were asked for. */
  | { readonly type: 'lacking' }
  /** Hits of one problem area: how many of them stand here. */
  | { readonly type: 'section'; readonly name: SectionName; readonly shown: number }

/** A section as facets name it; null edition stands for the inbox. */
export type SectionName = { readonly edition: string | null; readonly number: string | null }

export type Arranged = {
  readonly hits: readonly SearchHit[]
  /** By the index of the hit that they stand above. */
  readonly headings: ReadonlyMap<number, readonly Heading[]>
}

/** Hits that lack nothing come first, as the core gives them. A group stands where its best hit would. */
export function arrange(hits: readonly SearchHit[], grouping: Grouping): Arranged {
  const full = hits.filter(({ lacks }) => lacks.length === 0)
  const lacking = hits.filter(({ lacks }) => lacks.length > 0)
  const parts = [...partsOf(full, grouping, []), ...partsOf(lacking, grouping, [{ type: 'lacking' }])]
  const headings = new Map<number, readonly Heading[]>()
  let at = 0
  for (const part of parts) {
    if (part.headings.length > 0) headings.set(at, part.headings)
    at += part.hits.length
  }
  return { hits: parts.flatMap((part) => part.hits), headings }
}

/** The name of a section in the facets of a result: 'EDITION/NUMBER'. */
export const sectionKey = ({ edition, number }: SectionName): string => `${edition ?? ''}/${number ?? ''}`

/** The section that a facet names. An edition may have a slash in its id, a number has none. */
export function sectionNamed(key: string): SectionName {
  const cut = key.lastIndexOf('/')
  const [edition, number] = [key.slice(0, cut), key.slice(cut + 1)]
  return { edition: edition === '' ? null : edition, number: number === '' ? null : number }
}

const nameOf = ({ edition, section }: SearchHit): SectionName => ({ edition, number: section })

type Part = { readonly hits: readonly SearchHit[]; readonly headings: readonly Heading[] }

function partsOf(hits: readonly SearchHit[], grouping: Grouping, above: readonly Heading[]): readonly Part[] {
  if (hits.length === 0) return []
  switch (grouping) {
    case 'flat':
      return [{ hits, headings: above }]
    case 'grouped': {
      const groups = [...Map.groupBy(hits, (hit) => sectionKey(nameOf(hit))).values()]
      return groups.map((own, index) => ({
        hits: own,
        headings: [
          ...(index === 0 ? above : []),
          ...own
            .slice(0, 1)
            .map((first) => ({ type: 'section', name: nameOf(first), shown: own.length }) as const),
        ],
      }))
    }
  }
}
