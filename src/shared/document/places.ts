/** Where everything stands in its edition, and what of it is in the document. */
import { placeNumber } from '../domain/index.ts'
import type { ContentEnd, ContentSection, ContentStatement, EditionContent } from './content.ts'
import type { Anchor } from './model.ts'
import type { Chosen } from './part.ts'

export type Places = {
  /** '2.2-3' of a placement: its place in the edition, whatever is left out; in the inbox a number of its own. */
  placeOf(placement: string): string
  /** What a reference in a text of an edition points at, by the id of a statement or section; null outside the document. */
  resolve(target: string, edition: string): Anchor | null
  /** How an end of a link is written and where it is; null when no edition shows it. */
  find(end: ContentEnd): { readonly label: string; readonly anchor: Anchor | null } | null
}

/** An edition with the part of it that is in the document. */
export type Group = { readonly edition: EditionContent; readonly chosen: readonly Chosen[] }

/** Looks through the editions once. In a document of several the name of its edition stands before a place. */
export function createPlaces(groups: readonly Group[], inbox: readonly ContentStatement[]): Places {
  const placeNumbers = new Map<string, string>()
  const labels = new Map<string, string>()
  const anchors = new Map<string, Anchor>()
  const externalAnchors = new Map<string, Map<string, Anchor>>()
  const isAmbiguous = groups.length > 1
  for (const { edition, chosen } of groups) {
    const labelOf = (place: string): string => (isAmbiguous ? `${edition.edition.id} ${place}` : place)
    const external = new Map<string, Anchor>()
    externalAnchors.set(edition.edition.id, external)
    const number = (section: ContentSection): void => {
      if (section.number !== '') labels.set(section.id, labelOf(section.number))
      for (const [index, { id, statement }] of section.placements.entries()) {
        const place = placeNumber(section.number, index + 1)
        placeNumbers.set(id, place)
        labels.set(id, labelOf(place))
        if (!labels.has(statement.id)) labels.set(statement.id, labelOf(place))
      }
      for (const below of section.sections) number(below)
    }
    const anchor = ({ section, placements, below }: Chosen): void => {
      anchors.set(section.id, { kind: 'section', id: section.id })
      for (const { id, statement } of placements) {
        // The first place in the document is the one that is pointed at.
        const place: Anchor = { kind: 'placement', id }
        if (!anchors.has(statement.id)) anchors.set(statement.id, place)
        const name = statement.externalId
        if (name !== null && !external.has(name)) external.set(name, place)
      }
      for (const one of below) anchor(one)
    }
    for (const section of edition.sections) number(section)
    for (const one of chosen) anchor(one)
  }
  for (const [index, { id }] of inbox.entries()) {
    placeNumbers.set(id, placeNumber('', index + 1))
    anchors.set(id, { kind: 'placement', id })
  }
  return {
    placeOf: (placement) => placeNumbers.get(placement) ?? '',
    resolve: (target, edition) => anchors.get(target) ?? externalAnchors.get(edition)?.get(target) ?? null,
    find: ({ id }) => {
      const anchor = anchors.get(id) ?? null
      const label = labels.get(anchor?.id ?? id)
      return label === undefined ? null : { label, anchor }
    },
  }
}
