/** Finds the programme that something belongs to, and makes it when it is not there. */
import { CoreError } from '../../../shared/contract/index.ts'
import { untitledProgramme } from '../../../shared/domain/index.ts'
import type { Reads, Tx } from '../storage/index.ts'

/** @throws CoreError NOT_FOUND for an unknown programme */
export async function requireProgramme(reads: Reads, id: string): Promise<void> {
  const known = await reads.selectFrom('programme').select('id').where('id', '=', id).executeTakeFirst()
  if (known === undefined) throw new CoreError('NOT_FOUND', { entity: 'programme', id })
}

/** Finds or makes the programme of a title. */
export async function ensureProgramme(tx: Tx, title: string, newId: () => string): Promise<string> {
  const known = await tx.reads.selectFrom('programme').select(['id', 'title', 'position']).execute()
  const found = known.find((programme) => programme.title === title)
  if (found !== undefined) return found.id
  const id = newId()
  const position = known.reduce((last, programme) => Math.max(last, programme.position), 0) + 1
  tx.insert('programme', { id, title, position })
  return id
}

/** The first programme, for what belongs to none; made when there is none. */
export async function firstProgramme(tx: Tx, newId: () => string): Promise<string> {
  const first = await tx.reads
    .selectFrom('programme')
    .select('id')
    .orderBy('position')
    .limit(1)
    .executeTakeFirst()
  return first?.id ?? ensureProgramme(tx, untitledProgramme, newId)
}

/** The programme of an edition; of the inbox (null) the first one. */
export async function programmeOf(tx: Tx, edition: string | null, newId: () => string): Promise<string> {
  const owner = await tx.reads
    .selectFrom('edition')
    .select('programme_id')
    .where('id', '=', edition ?? '')
    .executeTakeFirst()
  return owner?.programme_id ?? firstProgramme(tx, newId)
}
