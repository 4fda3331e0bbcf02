/** Statements by what hangs on them: all that carry a tag, that a stakeholder made, or that came from a source; or those that are named. */
import { CoreError, type StatementScope } from '../../../shared/contract/index.ts'
import { placeNumber } from '../../../shared/domain/index.ts'
import { among, type Reads } from '../storage/index.ts'
import { listEditions, loadSections, numberSections, requireEdition } from './outline.ts'
import type { Listed, Slice } from './statements.ts'
import { tagsWithin } from './tag-paths.ts'

export type HangingScope = Extract<StatementScope, { kind: 'tag' | 'stakeholder' | 'source' | 'statements' }>

/**
 * A slice of the statements outside the bin that a scope names, with the total. Each stands once, at its first
 * place: in reading order, the newest edition first and the inbox last. A tag includes the tags below it.
 * @throws CoreError NOT_FOUND
 */
export async function statementsBy(
  reads: Reads,
  scope: HangingScope,
  slice: Slice,
): Promise<{ total: number; listed: Listed[] }> {
  const rows = await reads
    .selectFrom('statement')
    .leftJoin('placement', 'placement.statement_id', 'statement.id')
    .where('statement.id', 'in', among(await idsBy(reads, scope)))
    .where('statement.state', '=', 'active')
    .orderBy('placement.position')
    .orderBy('placement.id')
    .orderBy('statement.seq')
    .select(['statement.id', 'statement.edition_id', 'placement.id as placement', 'placement.section_id'])
    .execute()
  const numbers = await sectionNumbers(reads, new Set(rows.map((row) => row.edition_id)))
  const order = new Map([...numbers.keys()].map((section, index) => [section, index]))
  const rank = (section: string | null): number => order.get(section ?? '') ?? order.size
  const inOrder = rows.toSorted((one, other) => rank(one.section_id) - rank(other.section_id))
  // Of the places of one statement the last set stays, so the first place must come last.
  const firstPlaces = new Map(inOrder.toReversed().map((row) => [row.id, row]))
  const statements = inOrder.filter((row) => firstPlaces.get(row.id) === row)
  const shown = statements.slice(slice.offset, slice.offset + slice.limit)
  const texts = await loadTexts(reads, shown)
  const ordinals = await loadOrdinals(reads, shown)
  const listed = shown.flatMap(({ id, placement, ...row }): readonly Listed[] => {
    const { section_id: section, edition_id: edition } = row
    const text = texts.get(id)
    if (text === undefined) return []
    const place =
      section === null ? null : placeNumber(numbers.get(section) ?? '', ordinals.get(placement ?? '') ?? 1)
    return [{ ...text, placement, edition, section, place }]
  })
  return { total: statements.length, listed }
}

/** @throws CoreError NOT_FOUND */
async function idsBy(reads: Reads, scope: HangingScope): Promise<readonly string[]> {
  switch (scope.kind) {
    case 'tag': {
      const tags = await tagsWithin(reads, scope.tag)
      if (tags.length === 0) throw new CoreError('NOT_FOUND', { entity: 'tag', id: scope.tag })
      const uses = reads.selectFrom('statement_tag').where('tag_id', 'in', among(tags))
      return (await uses.select('statement_id').distinct().execute()).map((row) => row.statement_id)
    }
    case 'stakeholder':
      await requireRow(reads, 'stakeholder', scope.stakeholder)
      return citing(reads, 'stakeholder_id', scope.stakeholder)
    case 'source':
      await requireRow(reads, 'source', scope.source)
      return citing(reads, 'source_id', scope.source)
    case 'statements':
      return scope.ids
  }
}

async function citing(
  reads: Reads,
  column: 'stakeholder_id' | 'source_id',
  id: string,
): Promise<readonly string[]> {
  const citations = reads.selectFrom('citation').where(column, '=', id)
  return (await citations.select('statement_id').distinct().execute()).map((row) => row.statement_id)
}

async function requireRow(reads: Reads, entity: 'stakeholder' | 'source', id: string): Promise<void> {
  const row = await reads.selectFrom(entity).select('id').where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new CoreError('NOT_FOUND', { entity, id })
}

/** The numbers of the sections of some editions in reading order, by section id. */
async function sectionNumbers(
  reads: Reads,
  editions: ReadonlySet<string | null>,
): Promise<ReadonlyMap<string, string>> {
  const numbers = new Map<string, string>()
  for (const { id } of await listEditions(reads)) {
    if (!editions.has(id)) continue
    const own = numberSections(await loadSections(reads, id), await requireEdition(reads, id))
    for (const [section, number] of own) numbers.set(section, number)
  }
  return numbers
}

type Shown = { readonly id: string; readonly placement: string | null; readonly section_id: string | null }

async function loadTexts(
  reads: Reads,
  shown: readonly Shown[],
): Promise<ReadonlyMap<string, Pick<Listed, 'id' | 'kind' | 'text' | 'proposedSection'>>> {
  const rows = await reads
    .selectFrom('statement')
    .where('id', 'in', among(shown.map(({ id }) => id)))
    .select(['id', 'kind', 'text', 'proposed_section as proposedSection'])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Which one in its section each placement is, from 1. */
async function loadOrdinals(reads: Reads, shown: readonly Shown[]): Promise<ReadonlyMap<string, number>> {
  const sections = shown.flatMap((row) => (row.section_id === null ? [] : [row.section_id]))
  const rows = await reads
    .selectFrom('placement')
    .where('section_id', 'in', among(new Set(sections)))
    .select((eb) => [
      'id',
      eb.fn
        .agg<number>('row_number')
        .over((over) => over.partitionBy('section_id').orderBy('position').orderBy('id'))
        .as('ordinal'),
    ])
    .execute()
  return new Map(rows.map((row) => [row.id, row.ordinal]))
}
