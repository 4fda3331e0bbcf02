/** In a conflict: which earlier text it was that left. */
import {
  type Content,
  type ContentSection,
  documentOf,
  fingerprintOf,
  keyOf,
  type Section,
} from '../../../../shared/document/index.ts'
import type { RichText } from '../../../../shared/domain/index.ts'
import type { ReturnedFile } from './read.ts'

/** A text of a statement at a place, or the introduction of a section. */
export type TextAt =
  | { readonly kind: 'statement'; readonly placement: string }
  | { readonly kind: 'introduction'; readonly section: string }

/**
 * The text that was exported, among the earlier ones of what stands there; null when it is not known any more.
 * @param content the one edition that the file is of
 */
export function exportedText(
  content: Content,
  { origin }: ReturnedFile,
  at: TextAt,
  earlier: readonly RichText[],
): RichText | null {
  const sent = sentAt(origin.sections, at)
  const [edition] = content.editions
  const section = edition === undefined ? undefined : sectionOf(edition.sections, at)
  if (edition === undefined || section === undefined || sent === undefined) return null
  const found = earlier.find((text) => {
    const only = { ...content, editions: [{ ...edition, sections: [alone(section, at, text)] }], links: [] }
    const { sections } = documentOf(only, { ...origin.making.manner, part: { kind: 'whole' } }, origin.date)
    return fingerprintOf(blocksAt(sections, at)) === sent
  })
  return found ?? null
}

function sentAt(sections: ReturnedFile['origin']['sections'], at: TextAt): string | undefined {
  switch (at.kind) {
    case 'statement':
      return sections.flatMap(({ statements }) => statements).find(({ key }) => key === keyOf(at.placement))
        ?.text
    case 'introduction':
      return sections.find(({ key }) => key === keyOf(at.section))?.introduction
  }
}

function sectionOf(sections: readonly ContentSection[], at: TextAt): ContentSection | undefined {
  const isIt = ({ id, placements }: ContentSection): boolean =>
    at.kind === 'introduction' ? id === at.section : placements.some((one) => one.id === at.placement)
  for (const section of sections) {
    const found = isIt(section) ? section : sectionOf(section.sections, at)
    if (found !== undefined) return found
  }
  return undefined
}

/** A section with nothing in it but the text. */
function alone(section: ContentSection, at: TextAt, text: RichText): ContentSection {
  switch (at.kind) {
    case 'statement':
      return {
        ...section,
        sections: [],
        placements: section.placements
          .filter(({ id }) => id === at.placement)
          .map((one) => ({ ...one, statement: { ...one.statement, text } })),
      }
    case 'introduction':
      return { ...section, sections: [], placements: [], introduction: text }
  }
}

const blocksAt = ([section]: readonly Section[], at: TextAt) =>
  (at.kind === 'introduction' ? section?.introduction : section?.statements[0]?.blocks) ?? []
