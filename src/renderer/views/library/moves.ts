/** Where a step up or down, or a drop, leads. Pure: places among the sections of an edition. */
import type { OutlineSection, StatementRow } from '../../../shared/contract/index.ts'
import type { TreeMove } from '../../components/index.ts'

/** A place for a section: below a parent, before a sibling or at the end. */
export type SectionPlace = { readonly parent: string | null; readonly before: string | null }

/** A place for statements: in a section, before a placement, at its start or at its end. */
export type StatementPlace = {
  readonly section: string
  readonly at: 'start' | 'end' | { readonly before: string }
}

const siblingsOf = (sections: readonly OutlineSection[], parent: string | null): readonly OutlineSection[] =>
  sections.filter((section) => section.parent === parent)

/**
 * Where a section comes one step up or down: past its sibling, and from the edge into the neighbour of its parent.
 * Null where there is nothing further.
 */
export function sectionStep(
  sections: readonly OutlineSection[],
  id: string,
  step: 'up' | 'down',
): SectionPlace | null {
  const section = sections.find((candidate) => candidate.id === id)
  if (section === undefined) return null
  const siblings = siblingsOf(sections, section.parent)
  const at = siblings.indexOf(section)
  const past = siblings[step === 'up' ? at - 1 : at + 1]
  if (past !== undefined) {
    const before = step === 'up' ? past : siblings[at + 2]
    return { parent: section.parent, before: before?.id ?? null }
  }
  const parent = sections.find((candidate) => candidate.id === section.parent)
  if (parent === undefined) return null
  const parents = siblingsOf(sections, parent.parent)
  const next = parents[parents.indexOf(parent) + (step === 'up' ? -1 : 1)]
  if (next === undefined) return null
  return { parent: next.id, before: step === 'up' ? null : (siblingsOf(sections, next.id)[0]?.id ?? null) }
}

/** Where a section comes that was dropped on or beside another. */
export function sectionDrop(
  sections: readonly OutlineSection[],
  { id, target, position }: TreeMove,
): SectionPlace | null {
  if (position === 'inside') return { parent: target, before: null }
  const neighbour = sections.find((section) => section.id === target)
  // Beside the line for the whole edition is above all sections.
  if (neighbour === undefined) return { parent: null, before: siblingsOf(sections, null)[0]?.id ?? null }
  const siblings = siblingsOf(sections, neighbour.parent).filter((section) => section.id !== id)
  const at = siblings.indexOf(neighbour)
  const before = position === 'before' ? neighbour : siblings[at + 1]
  return { parent: neighbour.parent, before: before?.id ?? null }
}

type Neighbour = Pick<StatementRow, 'section' | 'placement'> | undefined

/** Where statements come one step up: before the row above them, or at the end of the section before theirs. */
export function stepUp(
  sections: readonly OutlineSection[],
  section: string,
  above: Neighbour,
): StatementPlace | null {
  if (above?.section === section && above.placement !== null)
    return { section, at: { before: above.placement } }
  const previous = sections[sections.findIndex(({ id }) => id === section) - 1]
  return previous === undefined ? null : { section: previous.id, at: 'end' }
}

/** Where statements come one step down: behind the row below them, or at the start of the section after theirs. */
export function stepDown(
  sections: readonly OutlineSection[],
  section: string,
  [below, second]: readonly Neighbour[],
): StatementPlace | null {
  if (below?.section === section) {
    const before = second?.section === section ? second.placement : null
    return { section, at: before === null ? 'end' : { before } }
  }
  const at = sections.findIndex(({ id }) => id === section)
  const next = at === -1 ? undefined : sections[at + 1]
  return next === undefined ? null : { section: next.id, at: 'start' }
}

/** Where statements come that were dropped between two rows: with the row above, where that has one, as it was pointed at. */
export function dropBetween(above: Neighbour, below: Neighbour): StatementPlace | null {
  if (
    below?.section != null &&
    below.placement !== null &&
    (above === undefined || above.section === below.section)
  )
    return { section: below.section, at: { before: below.placement } }
  return above?.section == null ? null : { section: above.section, at: 'end' }
}

/** Where a new section comes: a chapter behind that of the chosen section, a problem area inside its chapter or behind it. */
export function newSectionPlace(
  sections: readonly OutlineSection[],
  chosen: string | null,
  kind: OutlineSection['kind'],
): SectionPlace {
  const section = sections.find(({ id }) => id === chosen)
  if (section === undefined) return { parent: null, before: null }
  if (kind === 'problem-area' && section.kind === 'chapter') return { parent: section.id, before: null }
  const neighbour = kind === 'chapter' ? topOf(sections, section) : section
  const siblings = siblingsOf(sections, neighbour.parent)
  return { parent: neighbour.parent, before: siblings[siblings.indexOf(neighbour) + 1]?.id ?? null }
}

function topOf(sections: readonly OutlineSection[], section: OutlineSection): OutlineSection {
  const parent = sections.find(({ id }) => id === section.parent)
  return parent === undefined ? section : topOf(sections, parent)
}

/** The section to go to when one goes: the next on its level, else the one before it, else its parent. */
export function successor(sections: readonly OutlineSection[], id: string): string | null {
  const section = sections.find((candidate) => candidate.id === id)
  if (section === undefined) return null
  const siblings = siblingsOf(sections, section.parent)
  const at = siblings.indexOf(section)
  return (siblings[at + 1] ?? siblings[at - 1])?.id ?? section.parent
}
