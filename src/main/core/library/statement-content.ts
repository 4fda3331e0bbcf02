/** What hangs on statements, in one query a table: of all of an edition, or of the ones that are named. */
import type { ExchangeCitation } from '../../../shared/domain/index.ts'
import { among, type Reads, type Row } from '../storage/index.ts'
import { loadAllTagPaths } from './tag-paths.ts'

/** Which statements; those in the bin are never among them. */
export type StatementSet =
  | { readonly kind: 'edition'; readonly edition: string }
  | { readonly kind: 'statements'; readonly ids: readonly string[] }

/** By statement id; all lists are in their stored order. */
export type StatementContent = {
  readonly statements: ReadonlyMap<string, Row<'statement'>>
  /** Full paths. */
  readonly tags: ReadonlyMap<string, readonly string[]>
  readonly citations: ReadonlyMap<string, readonly ExchangeCitation[]>
}

/** The statements of a set, in the order in which they were made. */
export async function loadStatementContent(reads: Reads, set: StatementSet): Promise<StatementContent> {
  const statements = await within(reads, set).selectAll('statement').orderBy('statement.seq').execute()
  const paths = await loadAllTagPaths(reads)
  const tags = await within(reads, set)
    .innerJoin('statement_tag', 'statement_tag.statement_id', 'statement.id')
    .orderBy('statement_tag.position')
    .select(['statement_tag.statement_id', 'statement_tag.tag_id'])
    .execute()
  const citations = await within(reads, set)
    .innerJoin('citation', 'citation.statement_id', 'statement.id')
    .leftJoin('source', 'source.id', 'citation.source_id')
    .leftJoin('stakeholder', 'stakeholder.id', 'citation.stakeholder_id')
    .orderBy('citation.position')
    .selectAll('citation')
    .select(['source.name', 'stakeholder.organisation', 'stakeholder.type'])
    .execute()
  return {
    statements: new Map(statements.map((row) => [row.id, row])),
    tags: grouped(
      tags,
      (row) => row.statement_id,
      (row) => paths.get(row.tag_id) ?? '',
    ),
    citations: grouped(
      citations,
      (row) => row.statement_id,
      (row) => ({
        name: row.name,
        page: row.page,
        ...(row.row === null ? {} : { row: row.row }),
        respondent: row.respondent,
        organisation: row.organisation === '' ? null : row.organisation,
        type: row.type,
        date: row.date,
        quote: row.quote,
      }),
    ),
  }
}

const within = (reads: Reads, set: StatementSet) =>
  reads
    .selectFrom('statement')
    .where('statement.state', '=', 'active')
    .where((eb) =>
      set.kind === 'edition'
        ? eb('statement.edition_id', '=', set.edition)
        : eb('statement.id', 'in', among(set.ids)),
    )

export type Placed = { readonly id: string; readonly statement: string }

/** The placements of an edition in their order, by section id. */
export async function loadPlacements(
  reads: Reads,
  edition: string,
): Promise<ReadonlyMap<string, readonly Placed[]>> {
  const rows = await reads
    .selectFrom('placement')
    .innerJoin('section', 'section.id', 'placement.section_id')
    .where('section.edition_id', '=', edition)
    .orderBy('placement.position')
    .orderBy('placement.id')
    .select(['placement.id', 'placement.section_id', 'placement.statement_id'])
    .execute()
  return grouped(
    rows,
    (row) => row.section_id,
    (row) => ({ id: row.id, statement: row.statement_id }),
  )
}

/** Lists of values by key, in the order of the items. */
export function grouped<Item, Value>(
  items: readonly Item[],
  key: (item: Item) => string,
  value: (item: Item) => Value,
): ReadonlyMap<string, readonly Value[]> {
  return new Map([...Map.groupBy(items, key)].map(([name, own]) => [name, own.map(value)]))
}
