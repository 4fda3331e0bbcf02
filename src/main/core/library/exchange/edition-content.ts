/** Everything that hangs on the statements and sections of an edition, in one query a table. */
import type { Reads, Row } from '../../storage/index.ts'
import { grouped, loadPlacements, loadStatementContent, type StatementContent } from '../statement-content.ts'
import { formatReference } from './references.ts'

/** Lists are in their stored order. */
export type EditionContent = StatementContent & {
  /** The statements of a section, by its id. */
  readonly placements: ReadonlyMap<string, readonly string[]>
  /** By the statement or the section that they are on. */
  readonly notes: ReadonlyMap<string, readonly Row<'note'>[]>
  /** By statement id. */
  readonly lineage: ReadonlyMap<string, readonly string[]>
  /** By section id. */
  readonly sectionLineage: ReadonlyMap<string, readonly string[]>
}

/** Reads the content of an edition. */
export async function loadContent(reads: Reads, edition: string): Promise<EditionContent> {
  const placements = await loadPlacements(reads, edition)
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
    ...(await loadStatementContent(reads, { kind: 'edition', edition })),
    placements: new Map(
      [...placements].map(([section, placed]) => [section, placed.map(({ statement }) => statement)]),
    ),
    notes: grouped(
      notes,
      (row) => row.statement_id ?? row.section_id ?? '',
      (row) => row,
    ),
    lineage: grouped(
      lineage,
      (row) => row.to_statement ?? '',
      (row) => row.reference,
    ),
    sectionLineage: grouped(
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
