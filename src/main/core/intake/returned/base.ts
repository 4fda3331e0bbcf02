/** An edition as it is now, and as a file made in the same manner would show it. */
import {
  type Anchor,
  type Content,
  type ContentPlacement,
  type ContentSection,
  type Document,
  documentOf,
  keyOf,
  type Key,
  type Manner,
  type Origin,
  type Part,
  type Section,
  type Statement,
} from '../../../../shared/document/index.ts'
import { madeAt } from '../../../../shared/domain/index.ts'
import type { Target } from './rich.ts'

export type Base = {
  readonly sections: ReadonlyMap<Key, BaseSection>
  readonly placements: ReadonlyMap<Key, BasePlacement>
  /** How often a statement is placed. */
  readonly places: ReadonlyMap<string, number>
  readonly target: Target
  readonly manner: Manner
  /** Whether a section or placement was made here after the file was. */
  readonly isNewer: (id: string) => boolean
  /** Of the row of a statement or section, which an action on it has to know. */
  readonly revisionOf: (id: string) => number
}

/** By id. */
export type Revisions = ReadonlyMap<string, number>

export type BaseSection = {
  readonly stored: ContentSection
  readonly parent: string | null
  /** '2.2 Onvoldoende aangiftebereidheid'. */
  readonly name: string
  readonly shown: Section
}

export type BasePlacement = {
  readonly stored: ContentPlacement
  readonly section: ContentSection
  readonly shown: Statement
}

/** @param content the one edition that the file is of */
export function baseOf(content: Content, revisions: Revisions, origin: Origin): Base {
  const stored = storedIn(content.editions.flatMap(({ sections }) => sections))
  const shown = shownAs(content, { kind: 'whole' }, origin)
  // A reference points only into what was published; what has left that by now is shown as if all was.
  const part = partOf(origin, stored)
  const inPart = part.kind === 'whole' ? shown : shownAs(content, part, origin)
  const sections = new Map(
    stored.sections.flatMap(({ section, parent }): (readonly [Key, BaseSection])[] => {
      const one = inPart.sections.get(section.id) ?? shown.sections.get(section.id)
      const name = [section.number, section.title ?? one?.title ?? '']
        .filter((words) => words !== '')
        .join(' ')
      return one === undefined ? [] : [[keyOf(section.id), { stored: section, parent, name, shown: one }]]
    }),
  )
  const placements = new Map(
    stored.placements.flatMap(({ placement, section }): (readonly [Key, BasePlacement])[] => {
      const one = inPart.statements.get(placement.id) ?? shown.statements.get(placement.id)
      return one === undefined ? [] : [[keyOf(placement.id), { stored: placement, section, shown: one }]]
    }),
  )
  return {
    sections,
    placements,
    places: placesOf(stored),
    target: targetIn({ sections, placements }),
    manner: origin.making.manner,
    isNewer: (id) => madeAt(id) >= Date.parse(origin.date),
    revisionOf: (id) => revisions.get(id) ?? 0,
  }
}

/** Whether anything of what was exported is of the edition; an empty file may be. */
export const isOfEdition = ({ sections }: Base, origin: Origin): boolean =>
  origin.sections.some(({ key }) => sections.has(key))

type Stored = {
  readonly sections: readonly { readonly section: ContentSection; readonly parent: string | null }[]
  readonly placements: readonly { readonly placement: ContentPlacement; readonly section: ContentSection }[]
}

function storedIn(top: readonly ContentSection[]): Stored {
  const sections: { section: ContentSection; parent: string | null }[] = []
  const visit = (section: ContentSection, parent: string | null): void => {
    sections.push({ section, parent })
    for (const below of section.sections) visit(below, section.id)
  }
  for (const section of top) visit(section, null)
  return {
    sections,
    placements: sections.flatMap(({ section }) =>
      section.placements.map((placement) => ({ placement, section })),
    ),
  }
}

function placesOf({ placements }: Stored): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const { placement } of placements) {
    const { id } = placement.statement
    places.set(id, (places.get(id) ?? 0) + 1)
  }
  return places
}

/** The part of the edition that the file was made of, as far as it is still there. */
function partOf({ making, sections }: Origin, stored: Stored): Part {
  switch (making.part) {
    case 'whole':
      return { kind: 'whole' }
    case 'sections': {
      const keys = new Set(sections.map(({ key }) => key))
      const ids = stored.sections.map(({ section }) => section.id).filter((id) => keys.has(keyOf(id)))
      return { kind: 'sections', ids: new Set(ids) }
    }
    case 'statements': {
      const keys = new Set(sections.flatMap(({ statements }) => statements.map(({ key }) => key)))
      const placed = stored.placements.filter(({ placement }) => keys.has(keyOf(placement.id)))
      return { kind: 'statements', ids: new Set(placed.map(({ placement }) => placement.statement.id)) }
    }
  }
}

type Shown = {
  readonly sections: ReadonlyMap<string, Section>
  readonly statements: ReadonlyMap<string, Statement>
}

function shownAs(content: Content, part: Part, { making, date }: Origin): Shown {
  const document: Document = documentOf(content, { ...making.manner, part }, date)
  const sections = new Map<string, Section>()
  const statements = new Map<string, Statement>()
  const visit = (section: Section): void => {
    sections.set(section.id, section)
    for (const statement of section.statements) statements.set(statement.placement, statement)
    for (const below of section.sections) visit(below)
  }
  for (const section of document.sections) visit(section)
  return { sections, statements }
}

/** A reference is stored by the id of the statement or section that it points at. */
function targetIn({ sections, placements }: Pick<Base, 'sections' | 'placements'>): Target {
  return ({ kind, id }: Anchor) => {
    switch (kind) {
      case 'section': {
        const found = sections.get(keyOf(id))
        return found === undefined ? null : { target: found.stored.id, other: null }
      }
      case 'placement': {
        const found = placements.get(keyOf(id))?.stored.statement
        return found === undefined ? null : { target: found.id, other: found.externalId }
      }
    }
  }
}
