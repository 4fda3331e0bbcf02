/** Hits as they are shown: with names, numbers, highlights and reasons. */
import type { SearchHit } from '../../../../shared/contract/index.ts'
import type { Catalogue } from '../catalogue/index.ts'
import type { Explanation } from '../../../../shared/search/index.ts'
import type { ShownRow } from './rows.ts'

/** Names of what statements stand under, by id. */
export type Names = Readonly<Record<'sections' | 'tags', ReadonlyMap<string, Named>>>

/** `order` is the place among all of its kind. */
type Named = { readonly order: number; readonly name: string }

/** Ids of the sections and tags under which a statement stands. */
export type Standing = Readonly<Record<'sections' | 'tags', readonly string[]>>

export const namesOf = ({ sections, tags }: Catalogue): Names => ({
  sections: new Map(sections.map(({ id, number }, order) => [id, { order, name: number }])),
  tags: new Map(tags.map(({ id, path }, order) => [id, { order, name: path }])),
})

export function describeHit(
  row: ShownRow,
  standing: Standing,
  score: number,
  { highlights, because, lacks }: Explanation,
  names: Names,
): SearchHit {
  const sections = namesInOrder(standing.sections, names.sections)
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
    tags: namesInOrder(standing.tags, names.tags),
  }
}

/** The name of each, once. */
function namesInOrder(ids: readonly string[], names: ReadonlyMap<string, Named>): string[] {
  const named = ids.flatMap((id) => names.get(id) ?? [])
  return [...new Set(named.toSorted((one, other) => one.order - other.order).map(({ name }) => name))]
}
