/** Lists of statements, a slice at a time, in reading order. */
import {
  CoreError,
  type OutlineSection,
  type StatementRow,
  type StatementScope,
} from '../../../shared/contract/index.ts'
import { placeNumber } from '../../../shared/domain/index.ts'
import type { Reads } from '../storage/index.ts'
import { outline } from './outline.ts'
import { statementsBy } from './statements-by.ts'
import { loadTagPaths } from './tag-paths.ts'

export type Slice = { readonly offset: number; readonly limit: number }
type PlaceScope = Extract<StatementScope, { kind: 'edition' | 'section' }>
/** What a list shows of a statement itself. */
export type Listed = Omit<StatementRow, 'tags' | 'source'>

/** A slice of a scope with the total. A section includes the sections below it. @throws CoreError NOT_FOUND */
export async function listStatements(
  reads: Reads,
  scope: StatementScope,
  slice: Slice,
): Promise<{ total: number; rows: StatementRow[] }> {
  const { total, listed } = await listScope(reads, scope, slice)
  return { total, rows: await decorate(reads, listed) }
}

function listScope(
  reads: Reads,
  scope: StatementScope,
  slice: Slice,
): Promise<{ total: number; listed: Listed[] }> {
  switch (scope.kind) {
    case 'edition':
    case 'section':
      return placed(reads, scope, slice)
    case 'inbox':
      return inbox(reads, slice)
    case 'tag':
    case 'stakeholder':
    case 'source':
    case 'statements':
      return statementsBy(reads, scope, slice)
  }
}

/** How many statements wait in the inbox. */
export async function countInbox(reads: Reads): Promise<number> {
  const row = await reads
    .selectFrom('statement')
    .where('edition_id', 'is', null)
    .where('state', '=', 'active')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

async function placed(
  reads: Reads,
  scope: PlaceScope,
  slice: Slice,
): Promise<{ total: number; listed: Listed[] }> {
  const { edition, sections } = await sectionsOf(reads, scope)
  const total = sections.reduce((sum, section) => sum + section.statements, 0)
  const listed: Listed[] = []
  let start = 0
  for (const section of sections) {
    const from = Math.max(slice.offset - start, 0)
    const until = Math.min(slice.offset + slice.limit - start, section.statements)
    if (from < until) {
      const rows = await reads
        .selectFrom('placement')
        .innerJoin('statement', 'statement.id', 'placement.statement_id')
        .where('placement.section_id', '=', section.id)
        .orderBy('placement.position')
        .orderBy('placement.id')
        .offset(from)
        .limit(until - from)
        .select(['placement.id as placement', 'statement.id', 'statement.kind', 'statement.text'])
        .execute()
      listed.push(
        ...rows.map((row, index) => ({
          ...row,
          edition,
          section: section.id,
          proposedSection: null,
          place: placeNumber(section.number, from + index + 1),
        })),
      )
    }
    start += section.statements
  }
  return { total, listed }
}

type EditionSections = {
  readonly edition: string
  readonly sections: readonly OutlineSection[]
}

async function sectionsOf(reads: Reads, scope: PlaceScope): Promise<EditionSections> {
  if (scope.kind === 'edition')
    return { edition: scope.edition, sections: await outline(reads, scope.edition) }
  const section = await reads
    .selectFrom('section')
    .select('edition_id')
    .where('id', '=', scope.section)
    .executeTakeFirst()
  if (section === undefined) throw new CoreError('NOT_FOUND', { entity: 'section', id: scope.section })
  const all = await outline(reads, section.edition_id)
  const at = all.findIndex((entry) => entry.id === scope.section)
  const depth = all[at]?.depth ?? 0
  const below = all.slice(at + 1)
  const end = below.findIndex((entry) => entry.depth <= depth)
  return { edition: section.edition_id, sections: all.slice(at, end === -1 ? undefined : at + 1 + end) }
}

async function inbox(reads: Reads, slice: Slice): Promise<{ total: number; listed: Listed[] }> {
  const rows = await reads
    .selectFrom('statement')
    .where('edition_id', 'is', null)
    .where('state', '=', 'active')
    .orderBy('seq')
    .offset(slice.offset)
    .limit(slice.limit)
    .select(['id', 'kind', 'text', 'proposed_section as proposedSection'])
    .execute()
  const listed = rows.map((row) => ({ ...row, placement: null, edition: null, section: null, place: null }))
  return { total: await countInbox(reads), listed }
}

/** Adds what a list shows beside the text: tags and the first citation. */
async function decorate(reads: Reads, listed: readonly Listed[]): Promise<StatementRow[]> {
  const ids = listed.map((row) => row.id)
  const tags = await loadTagPaths(reads, ids)
  const sources = await loadFirstCitations(reads, ids)
  return listed.map((row) => ({
    ...row,
    tags: (tags.get(row.id) ?? []).map((tag) => tag.path),
    source: sources.get(row.id) ?? null,
  }))
}

async function loadFirstCitations(
  reads: Reads,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NonNullable<StatementRow['source']>>> {
  if (ids.length === 0) return new Map()
  const rows = await reads
    .selectFrom('citation')
    .leftJoin('source', 'source.id', 'citation.source_id')
    .leftJoin('stakeholder', 'stakeholder.id', 'citation.stakeholder_id')
    .where('citation.statement_id', 'in', ids)
    .orderBy('citation.position', 'desc')
    .select(['citation.statement_id', 'citation.page', 'source.name', 'stakeholder.organisation'])
    .execute()
  // The first citation comes last and stays.
  return new Map(
    rows.map((row) => [
      row.statement_id,
      { name: row.name, organisation: emptyToNull(row.organisation), page: row.page },
    ]),
  )
}

const emptyToNull = (text: string | null): string | null => (text === '' ? null : text)
