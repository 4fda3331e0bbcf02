/** What the statements of a publication are searched and filtered by. */
import type { ColumnName } from '../search/index.ts'

export const facets = ['section', 'kind', 'tag', 'organisation'] as const
export type Facet = (typeof facets)[number]

/** A statement as it is searched: its words, and by facet the ids of what it stands under. */
export type Searched = {
  readonly text: string
  readonly values: Readonly<Record<Facet, readonly string[]>>
}

/** Where the index keeps a facet. */
export const columnOf = {
  section: 'section',
  kind: 'kind',
  tag: 'tag',
  organisation: 'stakeholder',
} as const satisfies Readonly<Record<Facet, ColumnName>>
