/** Chooses what of an edition is published. */
import type { ContentPlacement, ContentSection } from './content.ts'
import type { Part } from './options.ts'

/** A section that is published, with the part of it that is. */
export type Chosen = {
  readonly section: ContentSection
  /** The number of the section above it in the edition; '' for none. */
  readonly above: string
  /** Its depth in the edition, from 0. */
  readonly depth: number
  readonly placements: readonly ContentPlacement[]
  readonly below: readonly Chosen[]
}

/** The sections of a part, in reading order. */
export function choosePart(sections: readonly ContentSection[], part: Part): readonly Chosen[] {
  const all = choose(sections, '', 0)
  switch (part.kind) {
    case 'whole':
      return all
    case 'sections':
      return named(all, part.ids)
    case 'statements':
      return holding(all, part.ids)
  }
}

const choose = (sections: readonly ContentSection[], above: string, depth: number): readonly Chosen[] =>
  sections.map((section) => ({
    section,
    above,
    depth,
    placements: section.placements,
    below: choose(section.sections, section.number, depth + 1),
  }))

/** The sections with these ids, but those below one of them. */
const named = (sections: readonly Chosen[], ids: ReadonlySet<string>): readonly Chosen[] =>
  sections.flatMap((one) => (ids.has(one.section.id) ? [one] : named(one.below, ids)))

/** The sections that hold one of the statements, with those above them. */
const holding = (sections: readonly Chosen[], ids: ReadonlySet<string>): readonly Chosen[] =>
  sections.flatMap((one) => {
    const placements = one.placements.filter(({ statement }) => ids.has(statement.id))
    const below = holding(one.below, ids)
    return placements.length + below.length === 0 ? [] : [{ ...one, placements, below }]
  })
