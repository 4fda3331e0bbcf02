/** Saves the text of a statement. */
import { CoreError } from '../../../shared/contract/index.ts'
import { isPlain, type RichText, toPlainText } from '../../../shared/domain/index.ts'
import type { Origin, Storage } from '../storage/index.ts'
import { loadPlaces, requireStatement } from './details.ts'
import { requireEdition } from './outline.ts'

export type StatementEdit = { readonly id: string; readonly rich: RichText; readonly revision: number }

/**
 * Saves a text that was written on top of `revision`; gives the revision that the next edit is written on.
 * @throws CoreError NOT_FOUND, CONFLICT when the text changed since, EDITION_FINAL, READ_ONLY
 */
export function editStatement(
  storage: Storage,
  origin: Origin,
  edit: StatementEdit,
): Promise<{ revision: number }> {
  return storage.write(origin, async (tx) => {
    const statement = await requireStatement(tx.reads, edit.id)
    const edition =
      statement.edition_id === null ? null : await requireEdition(tx.reads, statement.edition_id)
    if (edition?.status === 'final') throw new CoreError('EDITION_FINAL', { edition: edition.id })
    if (statement.change_id !== edit.revision) {
      throw new CoreError('CONFLICT', { id: edit.id, revision: statement.change_id })
    }
    const places = edition === null ? [] : await loadPlaces(tx.reads, edition, edit.id)
    tx.update('statement', edit.id, {
      text: toPlainText(edit.rich),
      rich: isPlain(edit.rich) ? null : JSON.stringify(edit.rich),
    })
    const saved = await requireStatement(tx.reads, edit.id)
    return {
      command: { type: 'edit-statement', statement: edit.id, place: places[0]?.place ?? null },
      result: { revision: saved.change_id },
    }
  })
}
