/** The list of tags behind a document, with the sections where each is found. */
import type { Section, TagIndex, TagPlace } from './model.ts'

/**
 * Every tag of a statement in the document, in the order of the Dutch alphabet.
 * @param labelOf how a section is called in the list
 */
export function tagIndex(sections: readonly Section[], labelOf: (section: Section) => string): TagIndex {
  const places = new Map<string, TagPlace[]>()
  const visit = (section: Section): void => {
    const label = labelOf(section)
    const paths = new Set(section.statements.flatMap(({ tags }) => tags))
    for (const path of paths) {
      const known = places.get(path) ?? []
      known.push({ anchor: { kind: 'section', id: section.id }, label })
      places.set(path, known)
    }
    for (const below of section.sections) visit(below)
  }
  for (const section of sections) visit(section)
  const order = new Intl.Collator('nl')
  return [...places]
    .map(([path, found]) => ({ path, sections: found }))
    .toSorted((one, other) => order.compare(one.path, other.path))
}
