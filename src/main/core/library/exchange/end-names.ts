/** How the ends of links and lineage are written: in this edition by their own name, elsewhere with their edition before it. */
import type { ExchangeLinkEnd } from '../../../../shared/domain/index.ts'
import type { Reads, Row } from '../../storage/index.ts'
import { flattenSections, type SectionNode } from '../outline.ts'
import type { EditionContent } from './edition-content.ts'
import { formatReference } from './references.ts'

export type Names = {
  statement(id: string): string
  section(section: Pick<Row<'section'>, 'id' | 'external_id'>): string
  /**
   * An end of a link as it is written: in this edition by its own name, elsewhere with its edition before it.
   * Null for a statement in the inbox or the bin, which no edition shows.
   */
  end(statement: string | null, section: string | null): ExchangeLinkEnd | null
}

const sectionName: Names['section'] = (section) => section.external_id ?? section.id

/** The names of an edition's statements and sections. */
export async function nameEnds(
  reads: Reads,
  edition: Row<'edition'>,
  nodes: readonly SectionNode[],
  numbers: ReadonlyMap<string, string>,
  content: EditionContent,
): Promise<Names> {
  const sections = new Map(flattenSections(nodes).map((section) => [section.id, section]))
  // A number names the first section that has it, as it does when it is read.
  const firstOf = new Map([...numbers].toReversed().map(([id, number]) => [number, id]))
  const statementName = (id: string): string => content.statements.get(id)?.external_id ?? id
  const elsewhere = await loadOtherEnds(reads, edition.id)
  return {
    statement: statementName,
    section: sectionName,
    end: (statement, sectionId) => {
      if (statement !== null) {
        return content.statements.has(statement)
          ? statementName(statement)
          : (elsewhere.get(statement) ?? null)
      }
      const id = sectionId ?? ''
      const section = sections.get(id)
      if (section === undefined) return { section: elsewhere.get(id) ?? id }
      const number = numbers.get(id) ?? ''
      return { section: number !== '' && firstOf.get(number) === id ? number : sectionName(section) }
    },
  }
}

/** Names of the linked statements and sections of other editions: 'EDITION/ID'. */
async function loadOtherEnds(reads: Reads, edition: string): Promise<ReadonlyMap<string, string>> {
  const statements = await reads
    .selectFrom('link')
    .innerJoin('statement', 'statement.id', 'link.to_statement')
    .where('statement.edition_id', '<>', edition)
    .where('statement.state', '=', 'active')
    .select(['statement.id', 'statement.external_id', 'statement.edition_id'])
    .execute()
  const sections = await reads
    .selectFrom('link')
    .innerJoin('section', 'section.id', 'link.to_section')
    .where('section.edition_id', '<>', edition)
    .select(['section.id', 'section.external_id', 'section.edition_id'])
    .execute()
  return new Map(
    [...statements, ...sections].map((row) => [
      row.id,
      formatReference({ edition: row.edition_id ?? '', id: row.external_id ?? row.id }),
    ]),
  )
}
