/** What hangs on a statement or section: it goes over to the one that takes its place, or goes with it. */
import { isSymmetrical } from '../../../../shared/domain/index.ts'
import type { Row, Tx } from '../../storage/index.ts'

type Entity = 'statement' | 'section'
type Ends = Pick<Row<'link'>, 'from_statement' | 'from_section' | 'to_statement' | 'to_section'>

/** Links, lineage and notes of `from` become those of `to`; what `to` has already, or what would lead to itself, goes. */
export async function takeHanging(tx: Tx, entity: Entity, from: string, to: string): Promise<void> {
  const links = await linksOf(tx, entity, [from, to])
  for (const { id, ends } of redirect(links, linkKey, entity, from, to)) {
    if (ends === null) tx.remove('link', id)
    else tx.update('link', id, ends)
  }
  const lineage = await lineageOf(tx, entity, [from, to])
  for (const { id, ends } of redirect(lineage, lineageKey, entity, from, to)) {
    if (ends === null) tx.remove('lineage', id)
    else tx.update('lineage', id, ends)
  }
  const notes = await notesOf(tx, entity, to)
  let position = notes.reduce((last, note) => Math.max(last, note.position), -1)
  for (const note of await notesOf(tx, entity, from)) {
    position += 1
    tx.update('note', note.id, { [`${entity}_id`]: to, position })
  }
}

/** Removes the links, lineage and notes of what goes for good. */
export async function removeHanging(tx: Tx, entity: Entity, id: string): Promise<void> {
  for (const link of await linksOf(tx, entity, [id])) tx.remove('link', link.id)
  for (const line of await lineageOf(tx, entity, [id])) tx.remove('lineage', line.id)
  for (const note of await notesOf(tx, entity, id)) tx.remove('note', note.id)
}

/** The ends that edges at `from` get when `to` takes its place; null for an edge that then says nothing more. */
function redirect<Edge extends Ends & { readonly id: string }>(
  edges: readonly Edge[],
  keyOf: (edge: Edge) => string,
  entity: Entity,
  from: string,
  to: string,
): readonly { readonly id: string; readonly ends: Ends | null }[] {
  const [fromEnd, toEnd] = [`from_${entity}`, `to_${entity}`] as const
  const touches = (edge: Edge): boolean => edge[fromEnd] === from || edge[toEnd] === from
  const heir = (id: string | null): string | null => (id === from ? to : id)
  const present = new Set(edges.filter((edge) => !touches(edge)).map(keyOf))
  return edges.filter(touches).map((edge) => {
    const moved = { ...edge, [fromEnd]: heir(edge[fromEnd]), [toEnd]: heir(edge[toEnd]) }
    const key = keyOf(moved)
    const isNew = !present.has(key) && moved[fromEnd] !== moved[toEnd]
    present.add(key)
    const { from_statement, from_section, to_statement, to_section } = moved
    return { id: edge.id, ends: isNew ? { from_statement, from_section, to_statement, to_section } : null }
  })
}

const endOf = (statement: string | null, section: string | null): string =>
  JSON.stringify([statement, section])

function linkKey(row: Row<'link'>): string {
  const ends = [endOf(row.from_statement, row.from_section), endOf(row.to_statement, row.to_section)]
  return [row.type, ...(isSymmetrical(row.type) ? ends.toSorted() : ends)].join(' ')
}

const lineageKey = (row: Row<'lineage'>): string =>
  [
    endOf(row.from_statement, row.from_section),
    endOf(row.to_statement, row.to_section),
    row.from_ref ?? '',
  ].join(' ')

const linksOf = (tx: Tx, entity: Entity, ids: readonly string[]): Promise<readonly Row<'link'>[]> =>
  tx.reads
    .selectFrom('link')
    .selectAll()
    .where((eb) => eb.or([eb(`from_${entity}`, 'in', ids), eb(`to_${entity}`, 'in', ids)]))
    .orderBy('position')
    .orderBy('id')
    .execute()

const lineageOf = (tx: Tx, entity: Entity, ids: readonly string[]): Promise<readonly Row<'lineage'>[]> =>
  tx.reads
    .selectFrom('lineage')
    .selectAll()
    .where((eb) => eb.or([eb(`from_${entity}`, 'in', ids), eb(`to_${entity}`, 'in', ids)]))
    .orderBy('position')
    .orderBy('id')
    .execute()

const notesOf = (tx: Tx, entity: Entity, id: string): Promise<readonly Row<'note'>[]> =>
  tx.reads.selectFrom('note').selectAll().where(`${entity}_id`, '=', id).orderBy('position').execute()
