/** Finds what an action names, and refuses what a final edition forbids. */
import { type BadTarget, type Command, CoreError } from '../../../../shared/contract/index.ts'
import { among, type Reads, type Row } from '../../storage/index.ts'
import { requireEdition } from '../outline.ts'

/** What an action gives back: its name for undo and history, and its result. */
export type Done<Result> = { readonly command: Command; readonly result: Result }

/** What every action gets to make rows with. */
export type Making = { readonly newId: () => string; readonly now: string }

/** The section's own row. @throws CoreError NOT_FOUND */
export async function requireSection(reads: Reads, id: string): Promise<Row<'section'>> {
  const row = await reads.selectFrom('section').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new CoreError('NOT_FOUND', { entity: 'section', id })
  return row
}

/** The placement's own row. @throws CoreError NOT_FOUND */
export async function requirePlacement(reads: Reads, id: string): Promise<Row<'placement'>> {
  const row = await reads.selectFrom('placement').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new CoreError('NOT_FOUND', { entity: 'placement', id })
  return row
}

/** Rows of several placements in the order of their ids, each once. @throws CoreError NOT_FOUND for the first that is not there */
export async function requirePlacements(
  reads: Reads,
  ids: readonly string[],
): Promise<readonly Row<'placement'>[]> {
  const rows = await reads.selectFrom('placement').selectAll().where('id', 'in', among(ids)).execute()
  const found = new Map(rows.map((row) => [row.id, row]))
  return [...new Set(ids)].map((id) => {
    const row = found.get(id)
    if (row === undefined) throw new CoreError('NOT_FOUND', { entity: 'placement', id })
    return row
  })
}

/** Rows of several statements in the order of their ids, each once. @throws CoreError NOT_FOUND for the first that is not there */
export async function requireStatements(
  reads: Reads,
  ids: readonly string[],
): Promise<readonly Row<'statement'>[]> {
  const rows = await reads.selectFrom('statement').selectAll().where('id', 'in', among(ids)).execute()
  const found = new Map(rows.map((row) => [row.id, row]))
  return [...new Set(ids)].map((id) => {
    const row = found.get(id)
    if (row === undefined) throw new CoreError('NOT_FOUND', { entity: 'statement', id })
    return row
  })
}

/** Refuses when one of the editions is final; the inbox (null) never is. @throws CoreError EDITION_FINAL */
export async function requireDraft(reads: Reads, ...editions: readonly (string | null)[]): Promise<void> {
  for (const id of new Set(editions)) {
    if (id === null) continue
    const edition = await requireEdition(reads, id)
    if (edition.status === 'final') throw new CoreError('EDITION_FINAL', { edition: id })
  }
}

/** An action that was sent where it cannot go. */
export const badTarget = (reason: BadTarget): CoreError => new CoreError('BAD_TARGET', { reason })

/** What a section is called in the name of an action. */
export const sectionName = (section: Row<'section'>): string => section.title ?? section.fixed_number ?? ''
