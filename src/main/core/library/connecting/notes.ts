/** Actions on notes. */
import { CoreError, type LinkEnd } from '../../../../shared/contract/index.ts'
import type { Row, Tx } from '../../storage/index.ts'
import type { Done, Making } from '../editing/index.ts'
import { requireEnd } from './links.ts'

export type NewNote = { readonly on: LinkEnd; readonly text: string; readonly author: string }

/** @throws CoreError NOT_FOUND */
export async function addNote(
  tx: Tx,
  { on, text, author }: NewNote,
  { newId, now }: Making,
): Promise<Done<{ id: string }>> {
  await requireEnd(tx.reads, on)
  const column = on.entity === 'statement' ? 'statement_id' : 'section_id'
  const present = await tx.reads.selectFrom('note').select('position').where(column, '=', on.id).execute()
  const id = newId()
  tx.insert('note', {
    id,
    statement_id: on.entity === 'statement' ? on.id : null,
    section_id: on.entity === 'section' ? on.id : null,
    text,
    author,
    at: now,
    position: present.reduce((last, row) => Math.max(last, row.position), -1) + 1,
  })
  return { command: { type: 'add-note', count: 1 }, result: { id } }
}

/** @throws CoreError NOT_FOUND */
export async function changeNote(
  tx: Tx,
  { id, text }: { readonly id: string; readonly text: string },
): Promise<Done<null>> {
  await requireNote(tx, id)
  tx.update('note', id, { text })
  return { command: { type: 'change-note', count: 1 }, result: null }
}

/** @throws CoreError NOT_FOUND */
export async function removeNote(tx: Tx, { id }: { readonly id: string }): Promise<Done<null>> {
  await requireNote(tx, id)
  tx.remove('note', id)
  return { command: { type: 'remove-note', count: 1 }, result: null }
}

async function requireNote(tx: Tx, id: string): Promise<Row<'note'>> {
  const row = await tx.reads.selectFrom('note').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new CoreError('NOT_FOUND', { entity: 'note', id })
  return row
}
