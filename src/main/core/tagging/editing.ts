/** Actions on the taxonomy and on the tags of statements. */
import { CoreError } from '../../../shared/contract/index.ts'
import { formatTagPath, parseTagPath } from '../../../shared/domain/index.ts'
import {
  badTarget,
  type Done,
  createTagFinder,
  type Making,
  programmeOf,
  requireStatements,
} from '../library/index.ts'
import { among, type Reads, type Row, type Tx } from '../storage/index.ts'

export type TagChange = {
  readonly id: string
  readonly label?: string | undefined
  readonly description?: string | null | undefined
  readonly colour?: string | null | undefined
  readonly synonyms?: readonly string[] | undefined
  readonly related?: readonly string[] | undefined
}

export type TagApplication = {
  readonly ids: readonly string[]
  /** Paths; one that does not exist yet is made. */
  readonly add: readonly string[]
  readonly remove: readonly string[]
}

/** Gives and takes tags. @throws CoreError NOT_FOUND */
export async function applyTags(
  tx: Tx,
  { ids: named, add, remove }: TagApplication,
  { newId }: Making,
): Promise<Done<null>> {
  const statements = await requireStatements(tx.reads, named)
  const removed = new Set(remove)
  for (const [edition, rows] of Map.groupBy(statements, (row) => row.edition_id)) {
    const findTag = await createTagFinder(tx, await programmeOf(tx, edition, newId), newId)
    const added = add.map(findTag).filter((tag) => tag !== null)
    const ids = rows.map((row) => row.id)
    const present = await tx.reads
      .selectFrom('statement_tag')
      .selectAll()
      .where('statement_id', 'in', among(ids))
      .execute()
    const byStatement = Map.groupBy(present, (row) => row.statement_id)
    for (const id of ids) applyToOne(tx, id, byStatement.get(id) ?? [], added, removed, newId)
  }
  return { command: { type: 'tag-statements', count: statements.length }, result: null }
}

/** Makes a tag with those above it; one that is there is given back. @throws CoreError NOT_FOUND */
export async function createTag(
  tx: Tx,
  { programme, path }: { readonly programme: string; readonly path: string },
  { newId }: Making,
): Promise<Done<{ id: string }>> {
  const owner = await tx.reads
    .selectFrom('programme')
    .select('id')
    .where('id', '=', programme)
    .executeTakeFirst()
  const id = owner === undefined ? null : (await createTagFinder(tx, programme, newId))(path)
  if (id === null) throw new CoreError('NOT_FOUND', { entity: 'programme', id: programme })
  return { command: { type: 'create-tag', name: formatTagPath(parseTagPath(path)) }, result: { id } }
}

/** @throws CoreError NOT_FOUND, ALREADY_EXISTS for a label that a sibling has, BAD_TARGET for a relation with itself or another programme */
export async function changeTag(
  tx: Tx,
  { id, label, description, colour, synonyms, related }: TagChange,
  { newId }: Making,
): Promise<Done<null>> {
  const tag = await requireTag(tx.reads, id)
  if (label !== undefined) {
    await refuseTwin(tx.reads, tag, tag.parent_id, label)
    tx.update('tag', id, { label })
  }
  if (description !== undefined)
    tx.update('tag', id, { description: description === '' ? null : description })
  if (colour !== undefined) tx.update('tag', id, { colour })
  if (synonyms !== undefined) await replaceSynonyms(tx, id, synonyms, newId)
  if (related !== undefined) await replaceRelations(tx, tag, related, newId)
  return { command: { type: 'change-tag', name: label ?? tag.label }, result: null }
}

/** @throws CoreError NOT_FOUND, ALREADY_EXISTS, BAD_TARGET itself, below-itself or other-programme */
export async function moveTag(
  tx: Tx,
  { id, parent }: { readonly id: string; readonly parent: string | null },
): Promise<Done<null>> {
  const tag = await requireTag(tx.reads, id)
  if (parent !== null) {
    const target = await requireTag(tx.reads, parent)
    if (target.programme_id !== tag.programme_id) throw badTarget('other-programme')
    if (parent === id) throw badTarget('itself')
    if ((await tagsBelow(tx.reads, id)).includes(parent)) throw badTarget('below-itself')
  }
  await refuseTwin(tx.reads, tag, parent, tag.label)
  tx.update('tag', id, { parent_id: parent })
  return { command: { type: 'move-tag', name: tag.label }, result: null }
}

/** The label of the tag that goes stays findable as a synonym. @throws CoreError NOT_FOUND, BAD_TARGET */
export async function mergeTags(
  tx: Tx,
  { into, from }: { readonly into: string; readonly from: string },
  { newId }: Making,
): Promise<Done<null>> {
  if (into === from) throw badTarget('itself')
  const target = await requireTag(tx.reads, into)
  const source = await requireTag(tx.reads, from)
  if (target.programme_id !== source.programme_id) throw badTarget('other-programme')
  if ((await tagsBelow(tx.reads, from)).includes(into)) throw badTarget('below-itself')
  await mergeOne(tx, target, source, newId)
  return { command: { type: 'merge-tags', name: target.label }, result: null }
}

/** @throws CoreError NOT_FOUND */
export async function removeTag(tx: Tx, { id }: { readonly id: string }): Promise<Done<null>> {
  const tag = await requireTag(tx.reads, id)
  // The deepest first, so that no tag loses its parent first.
  for (const going of [id, ...(await tagsBelow(tx.reads, id))].toReversed()) await removeOne(tx, going)
  return { command: { type: 'remove-tag', name: tag.label }, result: null }
}

function applyToOne(
  tx: Tx,
  statement: string,
  rows: readonly Row<'statement_tag'>[],
  added: readonly string[],
  removed: ReadonlySet<string>,
  newId: () => string,
): void {
  for (const row of rows) if (removed.has(row.tag_id)) tx.remove('statement_tag', row.id)
  const present = new Set(rows.map((row) => row.tag_id))
  let position = rows.reduce((last, row) => Math.max(last, row.position), -1)
  for (const tag of new Set(added)) {
    if (present.has(tag)) continue
    position += 1
    tx.insert('statement_tag', { id: newId(), statement_id: statement, tag_id: tag, position })
  }
}

async function mergeOne(tx: Tx, target: Row<'tag'>, source: Row<'tag'>, newId: () => string): Promise<void> {
  const uses = await tx.reads
    .selectFrom('statement_tag')
    .selectAll()
    .where('tag_id', '=', source.id)
    .execute()
  const tagged = new Set(
    (
      await tx.reads
        .selectFrom('statement_tag')
        .select('statement_id')
        .where('tag_id', '=', target.id)
        .execute()
    ).map((row) => row.statement_id),
  )
  for (const use of uses) {
    if (tagged.has(use.statement_id)) tx.remove('statement_tag', use.id)
    else tx.update('statement_tag', use.id, { tag_id: target.id })
  }
  const synonyms = await synonymsOf(tx.reads, target.id)
  const inherited = await synonymsOf(tx.reads, source.id)
  const labels = [...synonyms, source.label, ...inherited].filter((label) => label !== target.label)
  await replaceSynonyms(tx, target.id, labels, newId)
  const children = await tx.reads.selectFrom('tag').selectAll().where('parent_id', '=', source.id).execute()
  for (const child of children) {
    const twin = await findChild(tx.reads, target, child.label)
    if (twin === undefined || twin.id === source.id) tx.update('tag', child.id, { parent_id: target.id })
    else await mergeOne(tx, twin, child, newId)
  }
  await takeRelations(tx, source.id, target.id)
  await removeOne(tx, source.id)
}

/** Relations go over, except those between the two and those that the target has. */
async function takeRelations(tx: Tx, from: string, to: string): Promise<void> {
  const rows = await tx.reads
    .selectFrom('tag_relation')
    .selectAll()
    .where((eb) => eb.or([eb('tag_id', 'in', [from, to]), eb('related_id', 'in', [from, to])]))
    .execute()
  const redirect = (id: string): string => (id === from ? to : id)
  const touches = (row: Row<'tag_relation'>): boolean => row.tag_id === from || row.related_id === from
  const key = (row: Row<'tag_relation'>): string => `${redirect(row.tag_id)} ${redirect(row.related_id)}`
  const present = new Set(rows.filter((row) => !touches(row)).map(key))
  for (const row of rows.filter(touches)) {
    if (redirect(row.tag_id) === redirect(row.related_id) || present.has(key(row))) continue
    present.add(key(row))
    tx.update('tag_relation', row.id, { tag_id: redirect(row.tag_id), related_id: redirect(row.related_id) })
  }
}

async function removeOne(tx: Tx, id: string): Promise<void> {
  const uses = await tx.reads.selectFrom('statement_tag').select('id').where('tag_id', '=', id).execute()
  for (const use of uses) tx.remove('statement_tag', use.id)
  const synonyms = await tx.reads.selectFrom('tag_synonym').select('id').where('tag_id', '=', id).execute()
  for (const synonym of synonyms) tx.remove('tag_synonym', synonym.id)
  const relations = await tx.reads
    .selectFrom('tag_relation')
    .select('id')
    .where((eb) => eb.or([eb('tag_id', '=', id), eb('related_id', '=', id)]))
    .execute()
  for (const relation of relations) tx.remove('tag_relation', relation.id)
  tx.remove('tag', id)
}

async function replaceSynonyms(
  tx: Tx,
  tag: string,
  labels: readonly string[],
  newId: () => string,
): Promise<void> {
  const wanted = new Set(labels)
  const rows = await tx.reads.selectFrom('tag_synonym').selectAll().where('tag_id', '=', tag).execute()
  for (const row of rows) if (!wanted.has(row.label)) tx.remove('tag_synonym', row.id)
  const present = new Map(rows.map((row) => [row.label, row.id]))
  for (const [position, label] of [...wanted].entries()) {
    const known = present.get(label)
    if (known === undefined) tx.insert('tag_synonym', { id: newId(), tag_id: tag, label, position })
    else tx.update('tag_synonym', known, { position })
  }
}

/** A relation holds both ways, so that each of the two shows the other. */
async function replaceRelations(
  tx: Tx,
  tag: Row<'tag'>,
  related: readonly string[],
  newId: () => string,
): Promise<void> {
  const wanted = new Set(related)
  for (const id of wanted) {
    if (id === tag.id) throw badTarget('itself')
    if ((await requireTag(tx.reads, id)).programme_id !== tag.programme_id) throw badTarget('other-programme')
  }
  const rows = await tx.reads
    .selectFrom('tag_relation')
    .selectAll()
    .where((eb) => eb.or([eb('tag_id', '=', tag.id), eb('related_id', '=', tag.id)]))
    .execute()
  for (const row of rows) {
    const other = row.tag_id === tag.id ? row.related_id : row.tag_id
    if (!wanted.has(other)) tx.remove('tag_relation', row.id)
  }
  const present = new Set(rows.map((row) => `${row.tag_id} ${row.related_id}`))
  const relate = (from: string, to: string, position: number): void => {
    if (present.has(`${from} ${to}`)) return
    tx.insert('tag_relation', { id: newId(), tag_id: from, related_id: to, position })
  }
  for (const [position, id] of [...wanted].entries()) {
    relate(tag.id, id, position)
    relate(id, tag.id, 0)
  }
}

async function synonymsOf(reads: Reads, tag: string): Promise<readonly string[]> {
  const rows = await reads
    .selectFrom('tag_synonym')
    .select('label')
    .where('tag_id', '=', tag)
    .orderBy('position')
    .execute()
  return rows.map((row) => row.label)
}

const findChild = (reads: Reads, parent: Row<'tag'>, label: string): Promise<Row<'tag'> | undefined> =>
  reads
    .selectFrom('tag')
    .selectAll()
    .where('parent_id', '=', parent.id)
    .where('label', '=', label)
    .executeTakeFirst()

async function refuseTwin(
  reads: Reads,
  tag: Row<'tag'>,
  parent: string | null,
  label: string,
): Promise<void> {
  const twin = await reads
    .selectFrom('tag')
    .select('id')
    .where('programme_id', '=', tag.programme_id)
    .where('parent_id', parent === null ? 'is' : '=', parent)
    .where('label', '=', label)
    .where('id', '<>', tag.id)
    .executeTakeFirst()
  if (twin !== undefined) throw new CoreError('ALREADY_EXISTS', { entity: 'tag', id: label })
}

/** All tags below one, a parent before its children. */
async function tagsBelow(reads: Reads, id: string): Promise<readonly string[]> {
  const children = await reads.selectFrom('tag').select('id').where('parent_id', '=', id).execute()
  const deeper = await Promise.all(children.map((child) => tagsBelow(reads, child.id)))
  return children.flatMap((child, index) => [child.id, ...(deeper[index] ?? [])])
}

async function requireTag(reads: Reads, id: string): Promise<Row<'tag'>> {
  const row = await reads.selectFrom('tag').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new CoreError('NOT_FOUND', { entity: 'tag', id })
  return row
}
