/** Actions on the ways of publishing that were named and kept. */
import { CoreError, type ExportProfile, type Manner, mannerSchema } from '../../../shared/contract/index.ts'
import { findProfile } from '../../../shared/document/index.ts'
import { type Done, type Making, requireProgramme } from '../library/index.ts'
import type { Reads, Row, Tx } from '../storage/index.ts'

const byName = new Intl.Collator('nl', { numeric: true })

/** Those of all programmes, by name. Settings that this version does not understand are passed over. */
export async function listProfiles(reads: Reads): Promise<ExportProfile[]> {
  const rows = await reads.selectFrom('export_profile').selectAll().orderBy('id').execute()
  return rows
    .flatMap(({ id, programme_id: programme, name, settings }) => {
      const manner = readManner(settings)
      return manner === null ? [] : [{ id, programme, name, manner }]
    })
    .toSorted((one, other) => byName.compare(one.name, other.name))
}

function readManner(settings: string): Manner | null {
  const read = mannerSchema.safeParse(JSON.parse(settings))
  return read.success ? read.data : null
}

/** @throws CoreError NOT_FOUND, ALREADY_EXISTS */
export async function createProfile(
  tx: Tx,
  { programme, name, manner }: Omit<ExportProfile, 'id'>,
  { newId }: Making,
): Promise<Done<{ id: string }>> {
  await requireProgramme(tx.reads, programme)
  const id = newId()
  await refuseTaken(tx.reads, { id, programme, name })
  tx.insert('export_profile', { id, programme_id: programme, name, settings: JSON.stringify(manner) })
  return { command: { type: 'create-export-profile', name }, result: { id } }
}

export type ProfileChange = {
  readonly id: string
  readonly name?: string | undefined
  readonly manner?: Manner | undefined
}

/** @throws CoreError NOT_FOUND, ALREADY_EXISTS */
export async function changeProfile(tx: Tx, change: ProfileChange): Promise<Done<null>> {
  const row = await requireProfile(tx.reads, change.id)
  const { name = row.name, manner } = change
  await refuseTaken(tx.reads, { id: row.id, programme: row.programme_id, name })
  const settings = manner === undefined ? row.settings : JSON.stringify(manner)
  tx.update('export_profile', row.id, { name, settings })
  return { command: { type: 'change-export-profile', name }, result: null }
}

/** @throws CoreError NOT_FOUND */
export async function removeProfile(tx: Tx, { id }: { readonly id: string }): Promise<Done<null>> {
  const { name } = await requireProfile(tx.reads, id)
  tx.remove('export_profile', id)
  return { command: { type: 'remove-export-profile', name }, result: null }
}

async function requireProfile(reads: Reads, id: string): Promise<Row<'export_profile'>> {
  const row = await reads.selectFrom('export_profile').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new CoreError('NOT_FOUND', { entity: 'export-profile', id })
  return row
}

/** Refuses a name that another profile of the programme has, or one that always is there. */
async function refuseTaken(
  reads: Reads,
  { id, programme, name }: Pick<ExportProfile, 'id' | 'programme' | 'name'>,
): Promise<void> {
  const others = await reads
    .selectFrom('export_profile')
    .select('name')
    .where('programme_id', '=', programme)
    .where('id', '<>', id)
    .execute()
  const wanted = name.toLowerCase()
  if (findProfile(name) !== null || others.some((other) => other.name.toLowerCase() === wanted))
    throw new CoreError('ALREADY_EXISTS', { entity: 'export-profile', id: name })
}
