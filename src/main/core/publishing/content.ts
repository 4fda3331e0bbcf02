/** Reads an edition with all that can be published of it. */
import type {
  ContentEnd,
  ContentLink,
  ContentSection,
  ContentStatement,
  EditionContent,
} from '../../../shared/document/index.ts'
import {
  type ExchangeCitation,
  fromPlainText,
  type NumberStyle,
  type RichText,
} from '../../../shared/domain/index.ts'
import {
  flattenSections,
  loadAllTagPaths,
  loadSections,
  numberSections,
  requireEdition,
  type SectionNode,
} from '../library/index.ts'
import type { Reads } from '../storage/index.ts'

/** @throws CoreError NOT_FOUND for an unknown edition */
export async function loadEditionContent(reads: Reads, id: string): Promise<EditionContent> {
  const edition = await requireEdition(reads, id)
  const programme = await reads
    .selectFrom('programme')
    .select('title')
    .where('id', '=', edition.programme_id)
    .executeTakeFirstOrThrow()
  const nodes = await loadSections(reads, id)
  const numbers = numberSections(nodes, edition)
  const statements = await loadStatements(reads, id)
  const placements = await loadPlacements(reads, id)
  const contentOf = ({ section, children }: SectionNode): ContentSection => ({
    id: section.id,
    number: numbers.get(section.id) ?? '',
    title: section.title,
    kind: section.kind,
    continued: section.continued === 1,
    introduction: section.intro === null ? null : richOf(section.intro_rich, section.intro),
    placements: (placements.get(section.id) ?? []).flatMap((placement) => {
      const statement = statements.get(placement.statement_id)
      return statement === undefined ? [] : [{ id: placement.id, statement }]
    }),
    sections: children.map(contentOf),
  })
  const shown = new Set([...statements.keys(), ...flattenSections(nodes).map((section) => section.id)])
  return {
    programme: programme.title,
    edition: {
      id,
      title: edition.title,
      year: edition.year,
      status: edition.status,
      levels: JSON.parse(edition.levels) as readonly NumberStyle[],
    },
    sections: nodes.map(contentOf),
    links: await loadLinks(reads, shown),
  }
}

const richOf = (rich: string | null, text: string): RichText =>
  rich === null ? fromPlainText(text) : (JSON.parse(rich) as RichText)

async function loadStatements(reads: Reads, edition: string): Promise<ReadonlyMap<string, ContentStatement>> {
  const rows = await reads
    .selectFrom('statement')
    .where('edition_id', '=', edition)
    .where('state', '=', 'active')
    .select(['id', 'external_id', 'kind', 'text', 'rich'])
    .execute()
  const tags = await loadTags(reads, edition)
  const citations = await loadCitations(reads, edition)
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        externalId: row.external_id,
        kind: row.kind,
        text: richOf(row.rich, row.text),
        tags: tags.get(row.id) ?? [],
        citations: citations.get(row.id) ?? [],
      },
    ]),
  )
}

async function loadPlacements(reads: Reads, edition: string) {
  const rows = await reads
    .selectFrom('placement')
    .innerJoin('section', 'section.id', 'placement.section_id')
    .where('section.edition_id', '=', edition)
    .orderBy('placement.position')
    .orderBy('placement.id')
    .select(['placement.id', 'placement.section_id', 'placement.statement_id'])
    .execute()
  return Map.groupBy(rows, (row) => row.section_id)
}

async function loadTags(reads: Reads, edition: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await reads
    .selectFrom('statement_tag')
    .innerJoin('statement', 'statement.id', 'statement_tag.statement_id')
    .where('statement.edition_id', '=', edition)
    .orderBy('statement_tag.position')
    .select(['statement_tag.statement_id', 'statement_tag.tag_id'])
    .execute()
  const paths = await loadAllTagPaths(reads)
  const byStatement = Map.groupBy(rows, (row) => row.statement_id)
  return new Map([...byStatement].map(([id, own]) => [id, own.map((row) => paths.get(row.tag_id) ?? '')]))
}

async function loadCitations(
  reads: Reads,
  edition: string,
): Promise<ReadonlyMap<string, readonly ExchangeCitation[]>> {
  const rows = await reads
    .selectFrom('citation')
    .innerJoin('statement', 'statement.id', 'citation.statement_id')
    .leftJoin('source', 'source.id', 'citation.source_id')
    .leftJoin('stakeholder', 'stakeholder.id', 'citation.stakeholder_id')
    .where('statement.edition_id', '=', edition)
    .orderBy('citation.position')
    .select(['citation.statement_id', 'citation.page', 'citation.row', 'citation.respondent'])
    .select([
      'citation.date',
      'citation.quote',
      'source.name',
      'stakeholder.organisation',
      'stakeholder.type',
    ])
    .execute()
  return Map.groupBy(rows, (row) => row.statement_id)
}

/** The links between what the edition shows. */
async function loadLinks(reads: Reads, shown: ReadonlySet<string>): Promise<readonly ContentLink[]> {
  const rows = await reads.selectFrom('link').orderBy('position').orderBy('id').selectAll().execute()
  const endOf = (statement: string | null, section: string | null): ContentEnd | null => {
    const id = statement ?? section
    if (id === null || !shown.has(id)) return null
    return { kind: statement === null ? 'section' : 'statement', id }
  }
  return rows.flatMap((row) => {
    const from = endOf(row.from_statement, row.from_section)
    const to = endOf(row.to_statement, row.to_section)
    return from === null || to === null ? [] : [{ type: row.type, from, to }]
  })
}
