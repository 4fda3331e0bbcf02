/** What hangs on a statement or section: it goes over to the one that takes its place, or goes with it. */
import { isSymmetrical } from '../../../../shared/domain/index.ts'
import type { Row, Tx } from '../../storage/index.ts'

type Entity = 'statement' | 'section'
type Ends = Pick<Row<'link'>, 'from_statement' | 'from_section' | 'to_statement' | 'to_section'>

/**
 * Links, lineage and notes of `from` become those of `to`; what `to` has already, or what would lead to itself, goes.
 * That `from` was reviewed in a comparison says nothing of the two together.
 */
export async function takeHanging(tx: Tx, entity: Entity, from: string, to: string): Promise<void> {
  const links = await linksOf(tx, entity, [from, to])
  for (const { id, ends } of redirect(links, linkKey, entity, from, to)) {
    if (ends === null) tx.remove('link', id)
    else tx.update('link', id, ends)
  }
  // What was confirmed for either holds for both together.
  const lineage = (await lineageOf(tx, entity, [from, to])).toSorted(confirmedFirst)
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
  await removeReviews(tx, entity, from)
}

/** Removes the links, lineage, notes and reviews of what goes. */
export async function removeHanging(tx: Tx, entity: Entity, id: string): Promise<void> {
  for (const link of await linksOf(tx, entity, [id])) tx.remove('link', link.id)
  for (const line of await lineageOf(tx, entity, [id])) tx.remove('lineage', line.id)
  for (const note of await notesOf(tx, entity, id)) tx.remove('note', note.id)
  await removeReviews(tx, entity, id)
}

/** The ends of edges when `to` takes the place of `from`; null for one that then says nothing more than one before it. */
function redirect<Edge extends Ends & { readonly id: string }>(
  edges: readonly Edge[],
  keyOf: (edge: Edge) => string,
  entity: Entity,
  from: string,
  to: string,
): readonly { readonly id: string; readonly ends: Ends | null }[] {
  const [fromEnd, toEnd] = [`from_${entity}`, `to_${entity}`] as const
  const heir = (id: string | null): string | null => (id === from ? to : id)
  const present = new Set<string>()
  return edges.map((edge) => {
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
  JSON.stringify([
    row.to_statement ?? row.to_section,
    // An older end that is not there yet is known by its reference only.
    row.from_statement ?? row.from_section ?? [row.from_ref],
  ])

const confirmedFirst = (one: Row<'lineage'>, other: Row<'lineage'>): number =>
  Number(other.state === 'confirmed') - Number(one.state === 'confirmed')

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

async function removeReviews(tx: Tx, entity: Entity, id: string): Promise<void> {
  const reviews = await tx.reads
    .selectFrom('comparison_review')
    .select('id')
    .where(`${entity}_id`, '=', id)
    .execute()
  for (const review of reviews) tx.remove('comparison_review', review.id)
}
