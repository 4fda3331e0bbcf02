/** The sections of an edition in reading order, with their numbers and counts. */
import type { EditionSummary, OutlineSection } from '../../../shared/contract/index.ts'
import { CoreError } from '../../../shared/contract/index.ts'
import { computeNumbers, type NumberStyle } from '../../../shared/domain/index.ts'
import type { Reads, Row } from '../storage/index.ts'

/** A section with the sections below it, in reading order. */
export type SectionNode = { readonly section: Row<'section'>; readonly children: readonly SectionNode[] }

/** All editions with their counts; the newest year first, then by title. */
export async function listEditions(reads: Reads): Promise<EditionSummary[]> {
  const rows = await reads
    .selectFrom('edition')
    .innerJoin('programme', 'programme.id', 'edition.programme_id')
    .select((eb) => [
      'edition.id',
      'edition.title',
      'edition.year',
      'edition.status',
      'edition.levels',
      'programme.id as programme_id',
      'programme.title as programme_title',
      eb
        .selectFrom('section')
        .whereRef('section.edition_id', '=', 'edition.id')
        .select((count) => count.fn.countAll<number>().as('sections'))
        .as('sections'),
      eb
        .selectFrom('statement')
        .whereRef('statement.edition_id', '=', 'edition.id')
        .where('statement.state', '=', 'active')
        .select((count) => count.fn.countAll<number>().as('statements'))
        .as('statements'),
    ])
    .orderBy('edition.year', (order) => order.desc().nullsLast())
    .orderBy('edition.title')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    year: row.year,
    status: row.status,
    levels: JSON.parse(row.levels) as NumberStyle[],
    programme: { id: row.programme_id, title: row.programme_title },
    sections: row.sections ?? 0,
    statements: row.statements ?? 0,
  }))
}

/** The edition's own row. @throws CoreError NOT_FOUND */
export async function requireEdition(reads: Reads, id: string): Promise<Row<'edition'>> {
  const row = await reads.selectFrom('edition').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new CoreError('NOT_FOUND', { entity: 'edition', id })
  return row
}

/** The section tree of an edition. */
export async function loadSections(reads: Reads, edition: string): Promise<readonly SectionNode[]> {
  const rows = await reads
    .selectFrom('section')
    .selectAll()
    .where('edition_id', '=', edition)
    .orderBy('position')
    .execute()
  const byParent = Map.groupBy(rows, (row) => row.parent_id)
  const below = (parent: string | null): readonly SectionNode[] =>
    (byParent.get(parent) ?? []).map((section) => ({ section, children: below(section.id) }))
  return below(null)
}

/** The sections of a tree, flat in reading order. */
export const flattenSections = (nodes: readonly SectionNode[]): readonly Row<'section'>[] =>
  nodes.flatMap((node) => [node.section, ...flattenSections(node.children)])

/** The numbers of all sections of an edition, by section id. */
export function numberSections(
  nodes: readonly SectionNode[],
  edition: Row<'edition'>,
): ReadonlyMap<string, string> {
  const toNumbered = (node: SectionNode): Parameters<typeof computeNumbers>[0][number] => ({
    id: node.section.id,
    start: node.section.start,
    fixedNumber: node.section.fixed_number,
    children: node.children.map(toNumbered),
  })
  return computeNumbers(nodes.map(toNumbered), parseLevels(edition))
}

/** The number styles of an edition, a style per level. */
export const parseLevels = (edition: Row<'edition'>): readonly NumberStyle[] =>
  JSON.parse(edition.levels) as readonly NumberStyle[]

/** The section tree, flat in reading order. @throws CoreError NOT_FOUND */
export async function outline(reads: Reads, editionId: string): Promise<OutlineSection[]> {
  const edition = await requireEdition(reads, editionId)
  const nodes = await loadSections(reads, editionId)
  const numbers = numberSections(nodes, edition)
  const counts = await countPlacements(reads, editionId)
  const flat: OutlineSection[] = []
  const visit = (node: SectionNode, depth: number): number => {
    const { section } = node
    const own = counts.get(section.id) ?? 0
    const at = flat.length
    const entry: OutlineSection = {
      id: section.id,
      parent: section.parent_id,
      depth,
      kind: section.kind,
      number: numbers.get(section.id) ?? '',
      title: section.title,
      continued: section.continued === 1,
      statements: own,
      total: own,
    }
    flat.push(entry)
    const total = node.children.reduce((sum, child) => sum + visit(child, depth + 1), own)
    flat[at] = { ...entry, total }
    return total
  }
  for (const node of nodes) visit(node, 0)
  return flat
}

async function countPlacements(reads: Reads, edition: string): Promise<ReadonlyMap<string, number>> {
  const rows = await reads
    .selectFrom('section')
    .innerJoin('placement', 'placement.section_id', 'section.id')
    .where('section.edition_id', '=', edition)
    .select((eb) => ['section.id', eb.fn.countAll<number>().as('count')])
    .groupBy('section.id')
    .execute()
  return new Map(rows.map((row) => [row.id, row.count]))
}
