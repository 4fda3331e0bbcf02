/** Tags in and out of the exchange format: paths become a tree, and an existing tree is added to, never replaced. */
import { type ExchangeTag, formatTagPath, parseTagPath } from '../../../../shared/domain/index.ts'
import type { Reads, Row, Tx } from '../../storage/index.ts'

/** Gives the tag of a path, made with the tags above it when missing. */
export type TagFinder = (path: string) => string | null

export type NewId = () => string

/** A finder over the tags of a programme that makes what is missing. */
export async function createTagFinder(tx: Tx, programme: string, newId: NewId): Promise<TagFinder> {
  const rows = await tx.reads.selectFrom('tag').selectAll().where('programme_id', '=', programme).execute()
  const known = new Map(rows.map((row) => [tagKey(row.parent_id, row.label), row.id]))
  let position = rows.reduce((last, row) => Math.max(last, row.position), 0)
  return (path) => {
    let parent: string | null = null
    for (const label of parseTagPath(path)) {
      const key: string = tagKey(parent, label)
      const found: string = known.get(key) ?? newId()
      if (!known.has(key)) {
        position += 1
        known.set(key, found)
        tx.insert('tag', {
          id: found,
          programme_id: programme,
          parent_id: parent,
          label,
          description: null,
          colour: null,
          position,
        })
      }
      parent = found
    }
    return parent
  }
}

/** Adds tags with their synonyms, relations and descriptions to what a programme has. Gives how many tags were named. */
export async function importTags(
  tx: Tx,
  tags: readonly ExchangeTag[],
  findTag: TagFinder,
  newId: NewId,
): Promise<number> {
  // All tags first, in the order of the file: a relation may name a later one.
  const named = tags.map((tag) => ({ tag, id: findTag(tag.path) }))
  for (const { tag, id } of named) {
    if (id === null) continue
    if (typeof tag.description === 'string') tx.update('tag', id, { description: tag.description })
    await addSynonyms(tx, id, tag.synonyms ?? [], newId)
    await addRelations(tx, id, (tag.related ?? []).map(findTag), newId)
  }
  return named.length
}

/** The tags of a programme in the exchange format, in tree order. A tag that a longer path implies is left out when it says nothing more. */
export async function exportTags(reads: Reads, programme: string): Promise<ExchangeTag[]> {
  const rows = await reads
    .selectFrom('tag')
    .selectAll()
    .where('programme_id', '=', programme)
    .orderBy('position')
    .execute()
  const byParent = Map.groupBy(rows, (row) => row.parent_id)
  const synonyms = Map.groupBy(
    await reads.selectFrom('tag_synonym').selectAll().orderBy('position').execute(),
    (row) => row.tag_id,
  )
  const relations = Map.groupBy(
    await reads.selectFrom('tag_relation').selectAll().orderBy('position').execute(),
    (row) => row.tag_id,
  )
  const paths = pathsOf(rows)
  return rows.flatMap((row): ExchangeTag[] => {
    const tag = {
      path: paths.get(row.id) ?? row.label,
      synonyms: (synonyms.get(row.id) ?? []).map((synonym) => synonym.label),
      related: (relations.get(row.id) ?? []).map((relation) => paths.get(relation.related_id) ?? ''),
      description: row.description,
    }
    const says = tag.synonyms.length > 0 || tag.related.length > 0 || tag.description !== null
    return says || !byParent.has(row.id) ? [tag] : []
  })
}

function pathsOf(rows: readonly Row<'tag'>[]): ReadonlyMap<string, string> {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const labels = (row: Row<'tag'> | undefined): readonly string[] =>
    row === undefined ? [] : [...labels(byId.get(row.parent_id ?? '')), row.label]
  return new Map(rows.map((row) => [row.id, formatTagPath(labels(row))]))
}

const tagKey = (parent: string | null, label: string): string => `${parent ?? ''}/${label}`

async function addSynonyms(tx: Tx, tag: string, labels: readonly string[], newId: NewId): Promise<void> {
  const rows = await tx.reads.selectFrom('tag_synonym').select('label').where('tag_id', '=', tag).execute()
  const known = new Set(rows.map((row) => row.label))
  for (const label of labels) {
    if (known.has(label)) continue
    known.add(label)
    tx.insert('tag_synonym', { id: newId(), tag_id: tag, label, position: known.size })
  }
}

async function addRelations(
  tx: Tx,
  tag: string,
  related: readonly (string | null)[],
  newId: NewId,
): Promise<void> {
  const rows = await tx.reads
    .selectFrom('tag_relation')
    .select('related_id')
    .where('tag_id', '=', tag)
    .execute()
  const known = new Set(rows.map((row) => row.related_id))
  for (const other of related) {
    if (other === null || known.has(other)) continue
    known.add(other)
    tx.insert('tag_relation', { id: newId(), tag_id: tag, related_id: other, position: known.size })
  }
}
