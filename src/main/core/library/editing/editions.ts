/** Actions on programmes and editions. */
import { CoreError } from '../../../../shared/contract/index.ts'
import type { NumberStyle } from '../../../../shared/domain/index.ts'
import type { Reads, Tx } from '../../storage/index.ts'
import { flattenSections, loadSections, requireEdition } from '../outline.ts'
import { requireProgramme } from '../programmes.ts'
import { type Done, type Making, requireDraft } from './guards.ts'

/** All programmes in their order. */
export async function listProgrammes(
  reads: Reads,
): Promise<{ id: string; title: string; editions: number }[]> {
  const rows = await reads
    .selectFrom('programme')
    .leftJoin('edition', 'edition.programme_id', 'programme.id')
    .groupBy(['programme.id', 'programme.title', 'programme.position'])
    .orderBy('programme.position')
    .select((eb) => ['programme.id', 'programme.title', eb.fn.count<number>('edition.id').as('editions')])
    .execute()
  return rows
}

/** @throws CoreError ALREADY_EXISTS */
export async function createProgramme(
  tx: Tx,
  { title }: { readonly title: string },
  { newId }: Making,
): Promise<Done<{ id: string }>> {
  const known = await tx.reads.selectFrom('programme').select(['title', 'position']).execute()
  if (known.some((row) => row.title === title)) throw taken('programme', title)
  const id = newId()
  const position = known.reduce((last, row) => Math.max(last, row.position), 0) + 1
  tx.insert('programme', { id, title, position })
  return { command: { type: 'create-programme', name: title }, result: { id } }
}

/** @throws CoreError NOT_FOUND, ALREADY_EXISTS */
export async function renameProgramme(
  tx: Tx,
  { id, title }: { readonly id: string; readonly title: string },
): Promise<Done<null>> {
  const known = await tx.reads.selectFrom('programme').select(['id', 'title']).execute()
  if (!known.some((row) => row.id === id)) throw new CoreError('NOT_FOUND', { entity: 'programme', id })
  if (known.some((row) => row.title === title && row.id !== id)) throw taken('programme', title)
  tx.update('programme', id, { title })
  return { command: { type: 'rename-programme', name: title }, result: null }
}

export type NewEdition = {
  readonly id: string
  readonly programme: string
  readonly title: string
  readonly year: number | null
}

/** An empty draft. @throws CoreError NOT_FOUND, ALREADY_EXISTS */
export async function createEdition(tx: Tx, edition: NewEdition): Promise<Done<{ id: string }>> {
  const { id, programme, title, year } = edition
  await requireProgramme(tx.reads, programme)
  const known = await tx.reads.selectFrom('edition').select('id').where('id', '=', id).executeTakeFirst()
  if (known !== undefined) throw taken('edition', id)
  tx.insert('edition', {
    id,
    programme_id: programme,
    title,
    year,
    status: 'draft',
    levels: JSON.stringify(['1', '1'] satisfies NumberStyle[]),
    reopened_reason: null,
  })
  return { command: { type: 'create-edition', name: title }, result: { id } }
}

export type EditionChange = {
  readonly id: string
  readonly title?: string | undefined
  readonly year?: number | null | undefined
  readonly levels?: readonly NumberStyle[] | undefined
}

/** Title and numbering are locked in a final edition, the year is not. @throws CoreError NOT_FOUND, EDITION_FINAL */
export async function changeEdition(tx: Tx, change: EditionChange): Promise<Done<null>> {
  const edition = await requireEdition(tx.reads, change.id)
  if (change.title !== undefined || change.levels !== undefined) await requireDraft(tx.reads, change.id)
  tx.update('edition', change.id, {
    title: change.title ?? edition.title,
    year: change.year === undefined ? edition.year : change.year,
    levels: change.levels === undefined ? edition.levels : JSON.stringify(change.levels),
  })
  return { command: { type: 'change-edition', name: change.title ?? edition.title }, result: null }
}

/** @throws CoreError NOT_FOUND */
export async function finaliseEdition(tx: Tx, { id }: { readonly id: string }): Promise<Done<null>> {
  const edition = await requireEdition(tx.reads, id)
  tx.update('edition', id, { status: 'final' })
  return { command: { type: 'finalise-edition', name: edition.title }, result: null }
}

/** A draft is open already and keeps the reason that it has. @throws CoreError NOT_FOUND */
export async function reopenEdition(
  tx: Tx,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Done<null>> {
  const edition = await requireEdition(tx.reads, id)
  if (edition.status === 'final') tx.update('edition', id, { status: 'draft', reopened_reason: reason })
  return { command: { type: 'reopen-edition', name: edition.title }, result: null }
}

/** Lets every section have the number of its place. @throws CoreError NOT_FOUND, EDITION_FINAL */
export async function renumberEdition(tx: Tx, { id }: { readonly id: string }): Promise<Done<null>> {
  const edition = await requireEdition(tx.reads, id)
  await requireDraft(tx.reads, id)
  for (const section of flattenSections(await loadSections(tx.reads, id))) {
    tx.update('section', section.id, { start: null, fixed_number: null })
  }
  return { command: { type: 'renumber-edition', name: edition.title }, result: null }
}

const taken = (entity: 'programme' | 'edition', id: string): CoreError =>
  new CoreError('ALREADY_EXISTS', { entity, id })
