/** The taxonomy: tags with synonyms and relations, in and out. */
import type { TagSummary } from '../../../shared/contract/index.ts'
import type { ExchangeTaxonomy } from '../../../shared/domain/index.ts'
import {
  createTagFinder,
  ensureProgramme,
  exportTags,
  importTags,
  loadAllTagPaths,
} from '../library/index.ts'
import type { Origin, Reads, Storage } from '../storage/index.ts'

const untitledProgramme = 'Programma'

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
  const uses = await reads
    .selectFrom('statement_tag')
    .select((eb) => ['tag_id', eb.fn.countAll<number>().as('count')])
    .groupBy('tag_id')
    .execute()
  const counts = new Map(uses.map((row) => [row.tag_id, row.count]))
  return rows
    .map((row) => ({
      id: row.id,
      programme: row.programme_id,
      path: paths.get(row.id) ?? row.label,
      synonyms: (synonyms.get(row.id) ?? []).map((synonym) => synonym.label),
      related: (relations.get(row.id) ?? []).map((relation) => paths.get(relation.related_id) ?? ''),
      description: row.description,
      statements: counts.get(row.id) ?? 0,
    }))
    .toSorted((one, other) => one.path.localeCompare(other.path, 'nl'))
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
    const first = await tx.reads
      .selectFrom('programme')
      .select('id')
      .orderBy('position')
      .limit(1)
      .executeTakeFirst()
    const programme = first?.id ?? (await ensureProgramme(tx, untitledProgramme, newId))
    const findTag = await createTagFinder(tx, programme, newId)
    const tags = await importTags(tx, taxonomy.tags, findTag, newId)
    return { command: { type: 'import-tags', tags }, result: tags }
  })
}

export { applyTags, changeTag, createTag, mergeTags, moveTag, removeTag } from './editing.ts'
