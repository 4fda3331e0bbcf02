/** Tags of statements with their paths. */
import { formatTagPath } from '../../../shared/domain/index.ts'
import type { Reads } from '../storage/index.ts'

export type TagPath = { readonly id: string; readonly path: string }

/** The tags of some statements, in the order they were given, by statement id. */
export async function loadTagPaths(
  reads: Reads,
  statements: readonly string[],
): Promise<ReadonlyMap<string, readonly TagPath[]>> {
  if (statements.length === 0) return new Map()
  const rows = await reads
    .selectFrom('statement_tag')
    .where('statement_id', 'in', statements)
    .orderBy('position')
    .select(['statement_id', 'tag_id'])
    .execute()
  if (rows.length === 0) return new Map()
  const paths = await loadAllTagPaths(reads)
  return new Map(
    [...Map.groupBy(rows, (row) => row.statement_id)].map(([statement, own]) => [
      statement,
      own.map((row) => ({ id: row.tag_id, path: paths.get(row.tag_id) ?? '' })),
    ]),
  )
}

/** The path of every tag, by tag id. */
export async function loadAllTagPaths(reads: Reads): Promise<ReadonlyMap<string, string>> {
  const rows = await reads.selectFrom('tag').select(['id', 'parent_id', 'label']).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  const labels = (id: string | null): readonly string[] => {
    const row = id === null ? undefined : byId.get(id)
    return row === undefined ? [] : [...labels(row.parent_id), row.label]
  }
  return new Map(rows.map((row) => [row.id, formatTagPath(labels(row.id))]))
}

/** A tag and all tags below it, by id; none where there is no such tag. */
export async function tagsWithin(reads: Reads, tag: string): Promise<readonly string[]> {
  const rows = await reads.selectFrom('tag').select(['id', 'parent_id']).execute()
  const children = Map.groupBy(rows, (row) => row.parent_id)
  const within = (id: string): readonly string[] => [
    id,
    ...(children.get(id) ?? []).flatMap((child) => within(child.id)),
  ]
  return rows.some((row) => row.id === tag) ? within(tag) : []
}
