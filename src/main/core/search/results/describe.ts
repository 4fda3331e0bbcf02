/** Hits as they are shown: with names, numbers, highlights and reasons. */
import type { SearchHit } from '../../../../shared/contract/index.ts'
import type { Catalogue } from '../catalogue/index.ts'
import type { Explanation } from './explain.ts'
import type { ShownRow } from './rows.ts'

/** Names of what statements stand under, by id. */
export type Names = {
  readonly sections: ReadonlyMap<string, { readonly order: number; readonly number: string }>
  readonly tags: ReadonlyMap<string, string>
}

export const namesOf = ({ sections, tags }: Catalogue): Names => ({
  sections: new Map(sections.map(({ id, number }, order) => [id, { order, number }])),
  tags: new Map(tags.map(({ id, path }) => [id, path])),
})

export function describeHit(
  row: ShownRow,
  score: number,
  { highlights, because, lacks }: Explanation,
  names: Names,
): SearchHit {
  const places = row.sections
    .flatMap((id) => names.sections.get(id) ?? [])
    .toSorted((one, other) => one.order - other.order)
  const sections = [...new Set(places.map(({ number }) => number))]
  return {
    id: row.id,
    externalId: row.external_id,
    text: row.text,
    highlights: highlights.map(([start, end]) => [start, end]),
    score,
    because: [...because],
    lacks: [...lacks],
    kind: row.kind,
    edition: row.edition_id,
    section: sections[0] ?? null,
    sections,
    tags: row.tags.flatMap((id) => names.tags.get(id) ?? []),
  }
}
