/** Actions on saved searches. */
import { CoreError, type SavedSearch } from '../../../shared/contract/index.ts'
import { type Done, type Making, requireProgramme } from '../library/index.ts'
import type { Reads, Row, Tx } from '../storage/index.ts'

const byName = new Intl.Collator('nl', { numeric: true })

/** Those of all programmes, by name. */
export async function listSavedSearches(reads: Reads): Promise<SavedSearch[]> {
  const rows = await reads
    .selectFrom('saved_search')
    .select(['id', 'programme_id as programme', 'name', 'query'])
    .orderBy('id')
    .execute()
  return rows.toSorted((one, other) => byName.compare(one.name, other.name))
}

/** @throws CoreError NOT_FOUND, ALREADY_EXISTS */
export async function createSavedSearch(
  tx: Tx,
  { programme, name, query }: Omit<SavedSearch, 'id'>,
  { newId }: Making,
): Promise<Done<{ id: string }>> {
  await requireProgramme(tx.reads, programme)
  const id = newId()
  await refuseTaken(tx.reads, { id, programme, name })
  tx.insert('saved_search', { id, programme_id: programme, name, query })
  return { command: { type: 'create-saved-search', name }, result: { id } }
}

export type SavedSearchChange = {
  readonly id: string
  readonly name?: string | undefined
  readonly query?: string | undefined
}

/** @throws CoreError NOT_FOUND, ALREADY_EXISTS */
export async function changeSavedSearch(tx: Tx, change: SavedSearchChange): Promise<Done<null>> {
  const row = await requireSavedSearch(tx.reads, change.id)
  const { name = row.name, query = row.query } = change
  await refuseTaken(tx.reads, { id: row.id, programme: row.programme_id, name })
  tx.update('saved_search', row.id, { name, query })
  return { command: { type: 'change-saved-search', name }, result: null }
}

/** @throws CoreError NOT_FOUND */
export async function removeSavedSearch(tx: Tx, { id }: { readonly id: string }): Promise<Done<null>> {
  const { name } = await requireSavedSearch(tx.reads, id)
  tx.remove('saved_search', id)
  return { command: { type: 'remove-saved-search', name }, result: null }
}

async function requireSavedSearch(reads: Reads, id: string): Promise<Row<'saved_search'>> {
  const row = await reads.selectFrom('saved_search').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new CoreError('NOT_FOUND', { entity: 'saved-search', id })
  return row
}

/** Refuses a name that another search of the programme has. */
async function refuseTaken(
  reads: Reads,
  { id, programme, name }: Pick<SavedSearch, 'id' | 'programme' | 'name'>,
): Promise<void> {
  const others = await reads
    .selectFrom('saved_search')
    .select('name')
    .where('programme_id', '=', programme)
    .where('id', '<>', id)
    .execute()
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    throw new CoreError('ALREADY_EXISTS', { entity: 'saved-search', id: name })
}
