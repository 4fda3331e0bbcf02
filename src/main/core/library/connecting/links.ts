/** Actions on links between statements and sections. */
import { CoreError, type LinkEnd } from '../../../../shared/contract/index.ts'
import { isSymmetrical, type LinkType } from '../../../../shared/domain/index.ts'
import type { Reads, Row, Tx } from '../../storage/index.ts'
import { badTarget, type Done, type Making, requireSection, requireStatements } from '../editing/index.ts'

export type NewLinks = { readonly from: readonly LinkEnd[]; readonly to: LinkEnd; readonly type: LinkType }

/** Links every end to one; a link that is there already stays as it is. @throws CoreError NOT_FOUND, BAD_TARGET itself */
export async function createLinks(
  tx: Tx,
  { from, to, type }: NewLinks,
  { newId }: Making,
): Promise<Done<null>> {
  for (const end of [...from, to]) await requireEnd(tx.reads, end)
  let count = 0
  for (const end of from) {
    if (end.entity === to.entity && end.id === to.id) throw badTarget('itself')
    if (await exists(tx.reads, end, to, type)) continue
    tx.insert('link', {
      id: newId(),
      type,
      ...columns('from', end),
      ...columns('to', to),
      to_ref: null,
      position: await last(tx),
    })
    count += 1
  }
  return { command: { type: 'link', count }, result: null }
}

/** @throws CoreError NOT_FOUND */
export async function removeLink(tx: Tx, { id }: { readonly id: string }): Promise<Done<null>> {
  const row = await tx.reads.selectFrom('link').select('id').where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new CoreError('NOT_FOUND', { entity: 'link', id })
  tx.remove('link', id)
  return { command: { type: 'remove-link', count: 1 }, result: null }
}

/** @throws CoreError NOT_FOUND */
export async function requireEnd(reads: Reads, { entity, id }: LinkEnd): Promise<void> {
  switch (entity) {
    case 'statement':
      await requireStatements(reads, [id])
      return
    case 'section':
      await requireSection(reads, id)
  }
}

type Side = 'from' | 'to'
type EndColumns<Name extends Side> = Pick<Row<'link'>, `${Name}_statement` | `${Name}_section`>

function columns<Name extends Side>(side: Name, { entity, id }: LinkEnd): EndColumns<Name> {
  return {
    [`${side}_statement`]: entity === 'statement' ? id : null,
    [`${side}_section`]: entity === 'section' ? id : null,
  } as EndColumns<Name>
}

const column = (side: Side, end: LinkEnd): `${Side}_${LinkEnd['entity']}` => `${side}_${end.entity}`

async function exists(reads: Reads, from: LinkEnd, to: LinkEnd, type: LinkType): Promise<boolean> {
  const find = (one: LinkEnd, other: LinkEnd) =>
    reads
      .selectFrom('link')
      .select('id')
      .where('type', '=', type)
      .where(column('from', one), '=', one.id)
      .where(column('to', other), '=', other.id)
      .executeTakeFirst()
  if ((await find(from, to)) !== undefined) return true
  return isSymmetrical(type) && (await find(to, from)) !== undefined
}

async function last(tx: Tx): Promise<number> {
  const row = await tx.reads
    .selectFrom('link')
    .select((eb) => eb.fn.max<number | null>('position').as('last'))
    .executeTakeFirst()
  return (row?.last ?? -1) + 1
}
