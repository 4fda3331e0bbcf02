/** Which sections are published: a section that is chosen stands for all below it. Sections come in reading order, each behind its parent. Pure. */
import type { OutlineSection } from '../../../shared/contract/index.ts'

type Section = Pick<OutlineSection, 'id' | 'parent'>

/** The chosen sections and all below them. */
export function covered(sections: readonly Section[], chosen: readonly string[]): ReadonlySet<string> {
  const all = new Set(chosen)
  for (const { id, parent } of sections) if (parent !== null && all.has(parent)) all.add(id)
  return all
}

/** The sections of which some below are chosen, but not they themselves. */
export function partlyCovered(sections: readonly Section[], chosen: readonly string[]): ReadonlySet<string> {
  const whole = covered(sections, chosen)
  const partly = new Set<string>()
  for (const { id, parent } of sections.toReversed())
    if (parent !== null && !whole.has(parent) && (whole.has(id) || partly.has(id))) partly.add(parent)
  return partly
}

/** Chooses a section, or lets go of it: of a chosen section above it all the rest stays chosen. The sections come in reading order. */
export function toggleSection(
  sections: readonly Section[],
  chosen: readonly string[],
  id: string,
): readonly string[] {
  const isCovered = covered(sections, chosen).has(id)
  const below = covered(sections, [id])
  const kept = new Set(chosen.filter((one) => !below.has(one)))
  const next = isCovered ? withoutSection(sections, kept, id) : kept.add(id)
  return sections.map((section) => section.id).filter((one) => next.has(one))
}

/** What stands beside each section on the way up to a chosen one takes the place of that one. */
function withoutSection(
  sections: readonly Section[],
  chosen: ReadonlySet<string>,
  id: string,
): ReadonlySet<string> {
  const parent = sections.find((section) => section.id === id)?.parent ?? null
  if (parent === null || !covered(sections, [...chosen]).has(parent)) return chosen
  const beside = sections.filter((section) => section.parent === parent && section.id !== id)
  const above = [...withoutSection(sections, chosen, parent)].filter((one) => one !== parent)
  return new Set([...above, ...beside.map((section) => section.id)])
}
