/** Undo and redo of the library: what a final edition locks stays locked for them too, and the rules of the product hold after them. */
import { type Command, CoreError } from '../../../shared/contract/index.ts'
import type { Direction, Operation, Origin, Reads, Storage } from '../storage/index.ts'

/** Reverses the last change of a window. @throws CoreError UNDO_REFUSED, READ_ONLY */
export const reverse = (
  storage: Storage,
  direction: Direction,
  origin: Origin,
): Promise<{ readonly command: Command; readonly revision: number }> =>
  storage.reverse(direction, origin, { allow: refuseFinal, accept: (broken) => broken.length === 0 })

/** Texts, titles and order of a final edition; tags, links, notes and lineage stay free. */
const lockedTables: ReadonlySet<string> = new Set(['statement', 'section', 'placement'])

async function refuseFinal(operations: readonly Operation[], reads: Reads): Promise<void> {
  const finals = await reads.selectFrom('edition').select('id').where('status', '=', 'final').execute()
  // Taking back the making of an edition touches all of it, and rightly so.
  const made = new Set(operations.filter(({ table }) => table === 'edition').map(rowId))
  const locked = new Set(finals.map(({ id }) => id).filter((id) => !made.has(id)))
  if (locked.size === 0) return
  for (const operation of operations) {
    if (!lockedTables.has(operation.table)) continue
    for (const edition of await editionsOf(operation, reads)) {
      if (edition !== null && locked.has(edition))
        throw new CoreError('UNDO_REFUSED', { reason: 'edition-final' })
    }
  }
}

function rowId(operation: Operation): string {
  switch (operation.type) {
    case 'insert':
      return operation.id
    case 'delete':
      return String(operation.row['id'])
    case 'update':
    case 'insert-all':
      return ''
  }
}

/** The editions whose rows an operation wrote. */
async function editionsOf(operation: Operation, reads: Reads): Promise<readonly (string | null)[]> {
  switch (operation.type) {
    case 'insert':
    case 'update':
      return editionsWhere(operation.table, 'id', operation.id, reads)
    case 'insert-all':
      return editionsWhere(operation.table, 'change_id', operation.stamp, reads)
    case 'delete': {
      const { edition_id: edition, section_id: section } = operation.row
      if (typeof edition === 'string') return [edition]
      return typeof section === 'string' ? editionsWhere('section', 'id', section, reads) : []
    }
  }
}

async function editionsWhere(
  table: string,
  column: 'id' | 'change_id',
  value: string | number,
  reads: Reads,
): Promise<readonly (string | null)[]> {
  switch (table) {
    case 'statement':
    case 'section': {
      const rows = await reads
        .selectFrom(table)
        .select('edition_id')
        .distinct()
        .where(column, '=', value)
        .execute()
      return rows.map((row) => row.edition_id)
    }
    case 'placement': {
      const rows = await reads
        .selectFrom('placement')
        .innerJoin('section', 'section.id', 'placement.section_id')
        .select('section.edition_id')
        .distinct()
        .where(`placement.${column}`, '=', value)
        .execute()
      return rows.map((row) => row.edition_id)
    }
    default:
      return []
  }
}
