/** Taking a statement from the inbox into a programme: its tags, sources and stakeholders become those of the programme. */
import { among, type Tx } from '../storage/index.ts'
import { createTagFinder } from './exchange/taxonomy.ts'
import { loadAllTagPaths } from './tag-paths.ts'

/** Replaces what belongs to another programme by its like in this one, made when missing. */
export async function adoptStatements(
  tx: Tx,
  statements: readonly string[],
  programme: string,
  newId: () => string,
): Promise<void> {
  await adoptTags(tx, statements, programme, newId)
  await adoptCitations(tx, statements, programme, newId)
}

async function adoptTags(
  tx: Tx,
  statements: readonly string[],
  programme: string,
  newId: () => string,
): Promise<void> {
  const rows = await tx.reads
    .selectFrom('statement_tag')
    .innerJoin('tag', 'tag.id', 'statement_tag.tag_id')
    .where('statement_id', 'in', among(statements))
    .select(['statement_tag.id', 'statement_id', 'tag_id', 'programme_id'])
    .execute()
  const foreign = rows.filter((row) => row.programme_id !== programme)
  if (foreign.length === 0) return
  const paths = await loadAllTagPaths(tx.reads)
  const findTag = await createTagFinder(tx, programme, newId)
  const present = new Set(rows.map((row) => `${row.statement_id} ${row.tag_id}`))
  for (const row of foreign) {
    const tag = findTag(paths.get(row.tag_id) ?? '')
    if (tag === null || present.has(`${row.statement_id} ${tag}`)) tx.remove('statement_tag', row.id)
    else tx.update('statement_tag', row.id, { tag_id: tag })
    present.add(`${row.statement_id} ${tag}`)
  }
}

async function adoptCitations(
  tx: Tx,
  statements: readonly string[],
  programme: string,
  newId: () => string,
): Promise<void> {
  const citations = await tx.reads
    .selectFrom('citation')
    .where('statement_id', 'in', among(statements))
    .selectAll()
    .execute()
  const sources = createAdopter(
    await tx.reads.selectFrom('source').selectAll().execute(),
    programme,
    (row) => JSON.stringify([row.name, row.format, row.sha256]),
    (row) => {
      const id = newId()
      tx.insert('source', { ...row, id, programme_id: programme })
      return id
    },
  )
  const stakeholders = createAdopter(
    await tx.reads.selectFrom('stakeholder').selectAll().execute(),
    programme,
    (row) => JSON.stringify([row.organisation, row.type]),
    (row) => {
      const id = newId()
      tx.insert('stakeholder', { ...row, id, programme_id: programme })
      return id
    },
  )
  for (const { id, source_id: source, stakeholder_id: stakeholder } of citations) {
    tx.update('citation', id, { source_id: sources(source), stakeholder_id: stakeholders(stakeholder) })
  }
}

/** Gives the row of the programme that says the same as a given one, made by `copy` when missing; null stays null. */
function createAdopter<Entry extends { readonly id: string; readonly programme_id: string }>(
  rows: readonly Entry[],
  programme: string,
  keyOf: (row: Entry) => string,
  copy: (row: Entry) => string,
): (id: string | null) => string | null {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const own = new Map(rows.filter((row) => row.programme_id === programme).map((row) => [keyOf(row), row.id]))
  return (id) => {
    const row = byId.get(id ?? '')
    if (row === undefined || row.programme_id === programme) return id
    const like = own.get(keyOf(row)) ?? copy(row)
    own.set(keyOf(row), like)
    return like
  }
}
