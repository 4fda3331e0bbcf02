/** What an edition in the exchange format holds, in short. */
import type { ExchangeEdition, ExchangeSection } from '../../../../shared/domain/index.ts'

export type EditionSketch = {
  readonly id: string
  readonly title: string | null
  readonly year: number | null
  readonly programme: string | null
  readonly sections: number
  readonly statements: number
}

export function sketchEdition({ edition, programme, sections }: ExchangeEdition): EditionSketch {
  const all = flat(sections)
  return {
    id: edition.id,
    title: edition.title ?? null,
    year: edition.year ?? null,
    programme: programme ?? null,
    sections: all.length,
    statements: all.reduce((sum, { statements = [] }) => sum + statements.length, 0),
  }
}

const flat = (sections: readonly ExchangeSection[]): readonly ExchangeSection[] =>
  sections.flatMap((section) => [section, ...flat(section.sections ?? [])])
