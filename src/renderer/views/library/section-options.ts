/** Sections to choose from by typing a number or words. Pure. */
import type { OutlineSection } from '../../../shared/contract/index.ts'
import { sectionName } from '../../app/data/index.ts'
import type { Text } from '../../app/i18n/index.ts'
import type { Option } from '../../components/index.ts'

export const sectionOptions = (sections: readonly OutlineSection[], text: Text): readonly Option[] =>
  sections.map((section) => ({ id: section.id, label: sectionName(section, text) }))

/** A section with all below it: they follow it in reading order. */
export function subtree(sections: readonly OutlineSection[], id: string): readonly OutlineSection[] {
  const at = sections.findIndex((section) => section.id === id)
  const top = sections[at]
  if (top === undefined) return []
  const below = sections.slice(at + 1)
  const end = below.findIndex(({ depth }) => depth <= top.depth)
  return [top, ...below.slice(0, end === -1 ? undefined : end)]
}

/** The sections that are not in the subtree of another, where it may be moved. */
export function outside(sections: readonly OutlineSection[], id: string): readonly OutlineSection[] {
  const inside = new Set(subtree(sections, id).map((section) => section.id))
  return sections.filter((section) => !inside.has(section.id))
}
