/** What statements stand under: the editions, sections, tags, organisations and sources of the knowledge base, with their names. */
import { flattenSections, loadAllTagPaths, loadSections, numberSections } from '../../library/index.ts'
import type { Reads, Row } from '../../storage/index.ts'

export type CatalogueSection = {
  readonly id: string
  readonly edition: string
  /** '' for a section without a number. */
  readonly number: string
  readonly title: string | null
  readonly parent: string | null
}

export type CatalogueTag = {
  readonly id: string
  readonly label: string
  readonly path: string
  readonly synonyms: readonly string[]
  readonly parent: string | null
}

export type Catalogue = {
  readonly editions: readonly Pick<Row<'edition'>, 'id' | 'title' | 'year'>[]
  /** Edition by edition in reading order. */
  readonly sections: readonly CatalogueSection[]
  readonly tags: readonly CatalogueTag[]
  /** Several can be of one organisation. */
  readonly stakeholders: readonly Pick<Row<'stakeholder'>, 'id' | 'organisation'>[]
  readonly sources: readonly Pick<Row<'source'>, 'id' | 'name'>[]
}

export async function loadCatalogue(reads: Reads): Promise<Catalogue> {
  const editions = await reads.selectFrom('edition').selectAll().orderBy('year').orderBy('id').execute()
  const sections: CatalogueSection[] = []
  for (const edition of editions) {
    const tree = await loadSections(reads, edition.id)
    const numbers = numberSections(tree, edition)
    for (const { id, title, parent_id: parent } of flattenSections(tree)) {
      sections.push({ id, edition: edition.id, number: numbers.get(id) ?? '', title, parent })
    }
  }
  return {
    editions,
    sections,
    tags: await loadTags(reads),
    stakeholders: await reads.selectFrom('stakeholder').select(['id', 'organisation']).execute(),
    sources: await reads.selectFrom('source').select(['id', 'name']).execute(),
  }
}

async function loadTags(reads: Reads): Promise<readonly CatalogueTag[]> {
  const paths = await loadAllTagPaths(reads)
  const synonyms = await reads.selectFrom('tag_synonym').select(['tag_id', 'label']).execute()
  const ofTag = Map.groupBy(synonyms, (row) => row.tag_id)
  const tags = await reads.selectFrom('tag').select(['id', 'label', 'parent_id']).execute()
  return tags.map(({ id, label, parent_id: parent }) => ({
    id,
    label,
    path: paths.get(id) ?? label,
    synonyms: (ofTag.get(id) ?? []).map((row) => row.label),
    parent,
  }))
}
