/** Everything that hangs on the statements of an edition, in one query a table. */
import type { ExchangeCitation } from '../../../../shared/domain/index.ts'
import type { Reads, Row } from '../../storage/index.ts'
import { loadAllTagPaths } from '../tag-paths.ts'
import { formatReference } from './references.ts'

/** By statement id; placements and `sectionLineage` by section id. All lists are in their stored order. */
export type EditionContent = {
  readonly statements: ReadonlyMap<string, Row<'statement'>>
  readonly placements: ReadonlyMap<string, readonly string[]>
  readonly tags: ReadonlyMap<string, string[]>
  readonly citations: ReadonlyMap<string, ExchangeCitation[]>
  /** By the statement or the section that they are on. */
  readonly notes: ReadonlyMap<string, Row<'note'>[]>
  readonly lineage: ReadonlyMap<string, string[]>
  readonly sectionLineage: ReadonlyMap<string, string[]>
}

/** Reads the content of an edition. */
export async function loadContent(reads: Reads, edition: string): Promise<EditionContent> {
  const statements = await reads
    .selectFrom('statement')
    .selectAll()
    .where('edition_id', '=', edition)
    .where('state', '=', 'active')
    .execute()
  const placements = await reads
    .selectFrom('placement')
    .innerJoin('section', 'section.id', 'placement.section_id')
    .where('section.edition_id', '=', edition)
    .orderBy('placement.position')
    .orderBy('placement.id')
    .select(['placement.section_id', 'placement.statement_id'])
    .execute()
  const paths = await loadAllTagPaths(reads)
  const tags = await reads
    .selectFrom('statement_tag')
    .innerJoin('statement', 'statement.id', 'statement_tag.statement_id')
    .where('statement.edition_id', '=', edition)
    .orderBy('statement_tag.position')
    .select(['statement_tag.statement_id', 'statement_tag.tag_id'])
    .execute()
  const citations = await reads
    .selectFrom('citation')
    .innerJoin('statement', 'statement.id', 'citation.statement_id')
    .leftJoin('source', 'source.id', 'citation.source_id')
    .leftJoin('stakeholder', 'stakeholder.id', 'citation.stakeholder_id')
    .where('statement.edition_id', '=', edition)
    .orderBy('citation.position')
    .selectAll('citation')
    .select(['source.name', 'stakeholder.organisation', 'stakeholder.type'])
    .execute()
  const notes = await reads
    .selectFrom('note')
    .leftJoin('statement', 'statement.id', 'note.statement_id')
    .leftJoin('section', 'section.id', 'note.section_id')
    .where((eb) => eb.or([eb('statement.edition_id', '=', edition), eb('section.edition_id', '=', edition)]))
    .orderBy('note.position')
    .selectAll('note')
    .execute()
  const lineage = await loadLineage(reads, edition)
  return {
    statements: new Map(statements.map((row) => [row.id, row])),
    placements: group(
      placements,
      (row) => row.section_id,
      (row) => row.statement_id,
    ),
    tags: group(
      tags,
      (row) => row.statement_id,
      (row) => paths.get(row.tag_id) ?? '',
    ),
    citations: group(
      citations,
      (row) => row.statement_id,
      (row) => ({
        name: row.name,
        page: row.page,
        ...(row.row === null ? {} : { row: row.row }),
        respondent: row.respondent,
        organisation: emptyToNull(row.organisation ?? ''),
        type: row.type,
        date: row.date,
        quote: row.quote,
      }),
    ),
    notes: group(
      notes,
      (row) => row.statement_id ?? row.section_id ?? '',
      (row) => row,
    ),
    lineage: group(
      lineage,
      (row) => row.to_statement ?? '',
      (row) => row.reference,
    ),
    sectionLineage: group(
      lineage,
      (row) => row.to_section ?? '',
      (row) => row.reference,
    ),
  }
}

type LineageRow = { to_statement: string | null; to_section: string | null; reference: string }

async function loadLineage(reads: Reads, edition: string): Promise<LineageRow[]> {
  const rows = await reads
    .selectFrom('lineage')
    .leftJoin('statement as newer', 'newer.id', 'lineage.to_statement')
    .leftJoin('section as newer_section', 'newer_section.id', 'lineage.to_section')
    .leftJoin('statement as older', 'older.id', 'lineage.from_statement')
    .leftJoin('section as older_section', 'older_section.id', 'lineage.from_section')
    .where((eb) =>
      eb.or([eb('newer.edition_id', '=', edition), eb('newer_section.edition_id', '=', edition)]),
    )
    .where('lineage.state', '=', 'confirmed')
    .orderBy('lineage.position')
    .select([
      'lineage.to_statement',
      'lineage.to_section',
      'lineage.from_ref',
      'older.edition_id as older_edition',
      'older.id as older_id',
      'older.external_id as older_external',
      'older_section.edition_id as section_edition',
      'older_section.id as section_id',
      'older_section.external_id as section_external',
    ])
    .execute()
  return rows.map((row) => {
    const olderEdition = row.older_edition ?? row.section_edition
    const id = row.older_external ?? row.older_id ?? row.section_external ?? row.section_id
    const reference =
      olderEdition === null || id === null
        ? (row.from_ref ?? '')
        : formatReference({ edition: olderEdition, id })
    return { to_statement: row.to_statement, to_section: row.to_section, reference }
  })
}

function group<Item, Value>(
  items: readonly Item[],
  key: (item: Item) => string,
  value: (item: Item) => Value,
): ReadonlyMap<string, Value[]> {
  return new Map([...Map.groupBy(items, key)].map(([name, own]) => [name, own.map(value)]))
}

const emptyToNull = (text: string): string | null => (text === '' ? null : text)
