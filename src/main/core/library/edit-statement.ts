/** Saves the text of a statement. */
import { CoreError } from '../../../shared/contract/index.ts'
import { type RichText, toPlainText } from '../../../shared/domain/index.ts'
import type { Direction, Operation, Origin, Row, Storage } from '../storage/index.ts'
import { loadPlaces, requireStatement } from './details.ts'
import { requireEdition } from './outline.ts'
import { reverse } from './reverse.ts'
import { storedRich } from './stored-rich.ts'

export type StatementEdit = {
  readonly id: string
  readonly rich: RichText
  readonly revision: number
  readonly means: 'typing' | 'version'
}

/**
 * Saves a text that was written on top of `revision`; gives the revision that the next edit is written on.
 * @throws CoreError NOT_FOUND, CONFLICT when the text changed since, EDITION_FINAL, READ_ONLY
 */
export async function editStatement(
  storage: Storage,
  origin: Origin,
  edit: StatementEdit,
): Promise<{ revision: number }> {
  const back = edit.means === 'typing' ? await wayBack(storage, origin, edit) : null
  if (back !== null) {
    await reverse(storage, back, origin)
    return { revision: (await requireStatement(storage.reads, edit.id)).change_id }
  }
  return storage.write(origin, async (tx) => {
    const statement = await requireStatement(tx.reads, edit.id)
    const edition =
      statement.edition_id === null ? null : await requireEdition(tx.reads, statement.edition_id)
    if (edition?.status === 'final') throw new CoreError('EDITION_FINAL', { edition: edition.id })
    if (statement.change_id !== edit.revision) {
      throw new CoreError('CONFLICT', { id: edit.id, revision: statement.change_id })
    }
    const places = edition === null ? [] : await loadPlaces(tx.reads, edition, edit.id)
    tx.update('statement', edit.id, storedText(edit.rich))
    const saved = await requireStatement(tx.reads, edit.id)
    return {
      command: { type: 'edit-statement', statement: edit.id, place: places[0]?.place ?? null },
      result: { revision: saved.change_id },
    }
  })
}

const storedText = (rich: RichText): Pick<Row<'statement'>, 'text' | 'rich'> => ({
  text: toPlainText(rich),
  rich: storedRich(rich),
})

/**
 * Whether the edit is no more than this window's last edit of the text taken back, or done again: an editor's own undo says so.
 * Then the log takes that step, instead of gaining a second edit that a later undo would bring back.
 */
async function wayBack(storage: Storage, { window }: Origin, edit: StatementEdit): Promise<Direction | null> {
  const statement = await requireStatement(storage.reads, edit.id)
  const wanted = storedText(edit.rich)
  if (statement.change_id !== edit.revision) return null
  if (statement.text === wanted.text && statement.rich === wanted.rich) return null
  const leadsThere = (operations: readonly Operation[] | null): boolean => {
    const [only, ...more] = operations ?? []
    if (only?.type !== 'update' || more.length > 0) return false
    const { table, id, stamp, before } = only
    if (table !== 'statement' || id !== edit.id || stamp !== edit.revision) return false
    const { text, rich } = { ...statement, ...before }
    return text === wanted.text && rich === wanted.rich
  }
  const directions = ['undo', 'redo'] as const
  return directions.find((direction) => leadsThere(storage.next(direction, window))) ?? null
}
