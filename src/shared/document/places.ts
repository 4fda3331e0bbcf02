/** Where everything stands in an edition, and what of it is in the document. */
import { placeNumber } from '../domain/index.ts'
import type { ContentEnd, ContentSection } from './content.ts'
import type { Anchor } from './model.ts'
import type { Chosen } from './part.ts'

export type Places = {
  /** '2.2-3' of a placement: its place in the edition, whatever is left out. */
  placeOf(placement: string): string
  /** What a reference in a text points at, by the id of a statement or section; null outside the document. */
  resolve(target: string): Anchor | null
  /** How an end of a link is written and where it is; null when the edition does not show it. */
  find(end: ContentEnd): { readonly label: string; readonly anchor: Anchor | null } | null
}

/** Looks through an edition once. */
export function createPlaces(sections: readonly ContentSection[], chosen: readonly Chosen[]): Places {
  const placeNumbers = new Map<string, string>()
  const labels = new Map<string, string>()
  const anchors = new Map<string, Anchor>()
  const number = (section: ContentSection): void => {
    if (section.number !== '') labels.set(section.id, section.number)
    for (const [index, { id, statement }] of section.placements.entries()) {
      const place = placeNumber(section.number, index + 1)
      placeNumbers.set(id, place)
      if (!labels.has(statement.id)) labels.set(statement.id, place)
    }
    for (const below of section.sections) number(below)
  }
  const anchor = ({ section, placements, below }: Chosen): void => {
    anchors.set(section.id, { kind: 'section', id: section.id })
    for (const { id, statement } of placements) {
      // The first place in the document is the one that is pointed at.
      for (const name of [statement.id, statement.externalId]) {
        if (name !== null && !anchors.has(name)) anchors.set(name, { kind: 'placement', id })
      }
    }
    for (const one of below) anchor(one)
  }
  for (const section of sections) number(section)
  for (const one of chosen) anchor(one)
  const labelAt = (anchored: Anchor | null): string | undefined =>
    anchored?.kind === 'placement' ? placeNumbers.get(anchored.id) : undefined
  return {
    placeOf: (placement) => placeNumbers.get(placement) ?? '',
    resolve: (target) => anchors.get(target) ?? null,
    find: ({ id }) => {
      const found = anchors.get(id) ?? null
      const label = labelAt(found) ?? labels.get(id)
      return label === undefined ? null : { label, anchor: found }
    },
  }
}
