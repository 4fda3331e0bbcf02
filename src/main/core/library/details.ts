/** One statement with all that hangs on it. */
import { CoreError, type LinkEnd, type StatementDetails } from '../../../shared/contract/index.ts'
import { isSymmetrical, placeNumber, type RichText } from '../../../shared/domain/index.ts'
import type { Reads, Row } from '../storage/index.ts'
import { loadSections, numberSections, requireEdition } from './outline.ts'
import { readRich } from './stored-rich.ts'
import { loadTagPaths } from './tag-paths.ts'

/** Everything the details pane shows. @throws CoreError NOT_FOUND */
export async function statementDetails(reads: Reads, id: string): Promise<StatementDetails> {
  const statement = await requireStatement(reads, id)
  const edition = statement.edition_id === null ? null : await requireEdition(reads, statement.edition_id)
  const tags = await loadTagPaths(reads, [id])
  return {
    id,
    externalId: statement.external_id,
    edition: statement.edition_id,
    editionStatus: edition?.status ?? null,
    kind: statement.kind,
    text: statement.text,
    rich: statementRich(statement),
    revision: statement.change_id,
    places: edition === null ? [] : await loadPlaces(reads, edition, id),
    tags: [...(tags.get(id) ?? [])],
    citations: await loadCitations(reads, id),
    links: await loadLinksOf(reads, { entity: 'statement', id }),
    lineage: await loadLineage(reads, id),
    notes: await reads
      .selectFrom('note')
      .where('statement_id', '=', id)
      .orderBy('position')
      .select(['id', 'text', 'author', 'at'])
      .execute(),
    revisions: await loadRevisions(reads, id),
  }
}

/** The statement's own row. @throws CoreError NOT_FOUND */
export async function requireStatement(reads: Reads, id: string): Promise<Row<'statement'>> {
  const row = await reads.selectFrom('statement').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new CoreError('NOT_FOUND', { entity: 'statement', id })
  return row
}

/** The rich text of a statement; plain ones are stored as text only. */
export const statementRich = (statement: Pick<Row<'statement'>, 'rich' | 'text'>): RichText =>
  readRich(statement.rich, statement.text)

/** The earlier texts of a statement, or of the introduction of a section. */
export async function loadRevisions(reads: Reads, id: string): Promise<StatementDetails['revisions']> {
  const rows = await reads
    .selectFrom('revision')
    .where('entity_id', '=', id)
    .orderBy('id', 'desc')
    .select(['id', 'text', 'rich', 'author', 'at'])
    .execute()
  return rows.map((row) => ({ ...row, rich: statementRich(row) }))
}

/** The places of a statement within its edition, in reading order. */
export async function loadPlaces(
  reads: Reads,
  edition: Row<'edition'>,
  statement: string,
): Promise<StatementDetails['places']> {
  const rows = await reads
    .selectFrom('placement')
    .innerJoin('section', 'section.id', 'placement.section_id')
    .where('placement.statement_id', '=', statement)
    .select((eb) => [
      'placement.id',
      'placement.section_id',
      'section.title',
      eb
        .selectFrom('placement as earlier')
        .whereRef('earlier.section_id', '=', 'placement.section_id')
        .where((or) =>
          or.or([
            or('earlier.position', '<', or.ref('placement.position')),
            or.and([
              or('earlier.position', '=', or.ref('placement.position')),
              or('earlier.id', '<=', or.ref('placement.id')),
            ]),
          ]),
        )
        .select((count) => count.fn.countAll<number>().as('ordinal'))
        .as('ordinal'),
    ])
    .execute()
  const numbers = numberSections(await loadSections(reads, edition.id), edition)
  const order = [...numbers.keys()]
  return rows
    .toSorted(
      (one, other) =>
        order.indexOf(one.section_id) - order.indexOf(other.section_id) ||
        (one.ordinal ?? 0) - (other.ordinal ?? 0),
    )
    .map((row) => ({
      placement: row.id,
      section: row.section_id,
      place: placeNumber(numbers.get(row.section_id) ?? '', row.ordinal ?? 1),
      title: row.title,
    }))
}

async function loadCitations(reads: Reads, statement: string): Promise<StatementDetails['citations']> {
  const rows = await reads
    .selectFrom('citation')
    .leftJoin('source', 'source.id', 'citation.source_id')
    .leftJoin('stakeholder', 'stakeholder.id', 'citation.stakeholder_id')
    .where('citation.statement_id', '=', statement)
    .orderBy('citation.position')
    .select([
      'citation.id',
      'citation.source_id as source',
      'source.name',
      'citation.page',
      'citation.row',
      'citation.respondent',
      'stakeholder.organisation',
      'stakeholder.type as organisationType',
      'citation.date',
      'citation.quote',
    ])
    .execute()
  return rows.map((row) => ({ ...row, organisation: row.organisation === '' ? null : row.organisation }))
}

/** The links at either end of which a statement or section stands. */
export async function loadLinksOf(reads: Reads, { entity, id }: LinkEnd): Promise<StatementDetails['links']> {
  const rows = await reads
    .selectFrom('link')
    .where((eb) => eb.or([eb(`from_${entity}`, '=', id), eb(`to_${entity}`, '=', id)]))
    // One that waits for its edition has nothing to show yet.
    .where('to_ref', 'is', null)
    .orderBy('position')
    .selectAll()
    .execute()
  const links: StatementDetails['links'] = []
  for (const row of rows) {
    const outgoing = row[`from_${entity}`] === id
    const other = outgoing
      ? await linkedEnd(reads, row.to_statement, row.to_section)
      : await linkedEnd(reads, row.from_statement, row.from_section)
    const direction = isSymmetrical(row.type) ? 'both' : outgoing ? 'from' : 'to'
    links.push({ id: row.id, type: row.type, direction, other })
  }
  return links
}

type LinkedEnd = StatementDetails['links'][number]['other']

async function linkedEnd(
  reads: Reads,
  statementId: string | null,
  sectionId: string | null,
): Promise<LinkedEnd> {
  if (statementId !== null) {
    const statement = await requireStatement(reads, statementId)
    const edition = statement.edition_id === null ? null : await requireEdition(reads, statement.edition_id)
    const places = edition === null ? [] : await loadPlaces(reads, edition, statementId)
    return { id: statementId, entity: 'statement', place: places[0]?.place ?? null, text: statement.text }
  }
  const id = sectionId ?? ''
  const section = await reads.selectFrom('section').selectAll().where('id', '=', id).executeTakeFirst()
  if (section === undefined) throw new CoreError('NOT_FOUND', { entity: 'section', id })
  const edition = await requireEdition(reads, section.edition_id)
  const numbers = numberSections(await loadSections(reads, edition.id), edition)
  return { id, entity: 'section', place: numbers.get(id) ?? null, text: section.title ?? '' }
}

async function loadLineage(reads: Reads, statement: string): Promise<StatementDetails['lineage']> {
  const rows = await reads
    .selectFrom('lineage')
    .leftJoin('statement', 'statement.id', 'lineage.from_statement')
    .where('lineage.to_statement', '=', statement)
    .where('lineage.state', '=', 'confirmed')
    .orderBy('lineage.position')
    .select(['lineage.from_ref', 'lineage.from_statement', 'statement.edition_id', 'statement.text'])
    .execute()
  return rows.map((row) => ({
    edition: row.edition_id ?? row.from_ref?.split('/')[0] ?? '',
    statement: row.from_statement,
    text: row.text,
  }))
}
