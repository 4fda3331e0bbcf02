/** The taxonomy: tags with synonyms and relations, in and out. */
import type { TagSummary } from '../../../shared/contract/index.ts'
import type { ExchangeTaxonomy } from '../../../shared/domain/index.ts'
import { createTagFinder, firstProgramme, exportTags, importTags, loadAllTagPaths } from '../library/index.ts'
import type { Origin, Reads, Storage } from '../storage/index.ts'

/** All tags in the order of their paths. */
export async function listTags(reads: Reads): Promise<TagSummary[]> {
  const rows = await reads.selectFrom('tag').selectAll().execute()
  const paths = await loadAllTagPaths(reads)
  const synonyms = Map.groupBy(
    await reads.selectFrom('tag_synonym').selectAll().orderBy('position').execute(),
    (row) => row.tag_id,
  )
  const relations = Map.groupBy(
    await reads.selectFrom('tag_relation').selectAll().orderBy('position').execute(),
    (row) => row.tag_id,
  )
  const counts = await countUses(reads, new Map(rows.map((row) => [row.id, row.parent_id])))
  return rows
    .map((row) => ({
      id: row.id,
      programme: row.programme_id,
      path: paths.get(row.id) ?? row.label,
      synonyms: (synonyms.get(row.id) ?? []).map((synonym) => synonym.label),
      related: (relations.get(row.id) ?? []).map((relation) => paths.get(relation.related_id) ?? ''),
      description: row.description,
      colour: row.colour,
      statements: counts.own.get(row.id)?.size ?? 0,
      total: counts.within.get(row.id)?.size ?? 0,
    }))
    .toSorted((one, other) => one.path.localeCompare(other.path, 'nl'))
}

type Uses = ReadonlyMap<string, ReadonlySet<string>>

/** The statements outside the bin that carry each tag itself, and those that carry it or one below it. */
async function countUses(
  reads: Reads,
  parents: ReadonlyMap<string, string | null>,
): Promise<{ readonly own: Uses; readonly within: Uses }> {
  const uses = await reads
    .selectFrom('statement_tag')
    .innerJoin('statement', 'statement.id', 'statement_tag.statement_id')
    .where('statement.state', '=', 'active')
    .select(['statement_tag.tag_id', 'statement.id'])
    .execute()
  const own = new Map<string, Set<string>>()
  const within = new Map<string, Set<string>>()
  for (const { tag_id: tag, id } of uses) {
    addTo(own, tag, id)
    for (let at: string | null = tag; at !== null; at = parents.get(at) ?? null) addTo(within, at, id)
  }
  return { own, within }
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key)
  if (set === undefined) sets.set(key, new Set([value]))
  else set.add(value)
}

/** The taxonomies of all programmes in the exchange format, one after the other. */
export async function exportTaxonomy(reads: Reads): Promise<ExchangeTaxonomy> {
  const programmes = await reads.selectFrom('programme').select('id').orderBy('position').execute()
  const perProgramme = await Promise.all(programmes.map(({ id }) => exportTags(reads, id)))
  return { tags: perProgramme.flat() }
}

/** Adds a taxonomy to the first programme, made when there is none. Gives how many tags the file named. */
export function importTaxonomy(
  storage: Storage,
  origin: Origin,
  taxonomy: ExchangeTaxonomy,
  newId: () => string,
): Promise<number> {
  return storage.write(origin, async (tx) => {
    const programme = await firstProgramme(tx, newId)
    const findTag = await createTagFinder(tx, programme, newId)
    const tags = await importTags(tx, taxonomy.tags, findTag, newId)
    return { command: { type: 'import-tags', tags }, result: tags }
  })
}

export { applyTags, changeTag, createTag, mergeTags, moveTag, removeTag } from './editing.ts'
