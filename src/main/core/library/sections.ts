/** One section with all that hangs on it, and where a statement is to be found. */
import { CoreError, type SectionDetails, type StatementLocation } from '../../../shared/contract/index.ts'
import type { Reads } from '../storage/index.ts'
import { loadLinksOf, loadRevisions, requireStatement } from './details.ts'
import { requireSection } from './editing/index.ts'
import { flattenSections, loadSections, numberSections, requireEdition } from './outline.ts'
import { readRich } from './stored-rich.ts'

/** Everything the details pane shows of a section. @throws CoreError NOT_FOUND */
export async function sectionDetails(reads: Reads, id: string): Promise<SectionDetails> {
  const section = await requireSection(reads, id)
  const edition = await requireEdition(reads, section.edition_id)
  const numbers = numberSections(await loadSections(reads, edition.id), edition)
  return {
    id,
    edition: edition.id,
    editionStatus: edition.status,
    kind: section.kind,
    number: numbers.get(id) ?? '',
    fixedNumber: section.fixed_number !== null,
    title: section.title,
    continued: section.continued === 1,
    intro: section.intro === null ? null : readRich(section.intro_rich, section.intro),
    revision: section.change_id,
    links: await loadLinksOf(reads, { entity: 'section', id }),
    notes: await reads
      .selectFrom('note')
      .where('section_id', '=', id)
      .orderBy('position')
      .select(['id', 'text', 'author', 'at'])
      .execute(),
    revisions: await loadRevisions(reads, id),
  }
}

/** The first place of a statement as a list counts it. @throws CoreError NOT_FOUND */
export async function locateStatement(reads: Reads, id: string): Promise<StatementLocation> {
  const statement = await requireStatement(reads, id)
  if (statement.state === 'binned') return { kind: 'bin' }
  if (statement.edition_id === null) {
    const earlier = await reads
      .selectFrom('statement')
      .where('edition_id', 'is', null)
      .where('state', '=', 'active')
      .where('seq', '<', statement.seq)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return { kind: 'inbox', index: earlier.count }
  }
  const places = await reads
    .selectFrom('placement')
    .select(['section_id', 'position', 'id'])
    .where('statement_id', '=', id)
    .execute()
  const order = flattenSections(await loadSections(reads, statement.edition_id)).map((section) => section.id)
  const [first] = places.toSorted(
    (one, other) => order.indexOf(one.section_id) - order.indexOf(other.section_id),
  )
  if (first === undefined) throw new CoreError('NOT_FOUND', { entity: 'placement', id })
  const earlier = await reads
    .selectFrom('placement')
    .where('section_id', '=', first.section_id)
    .where((eb) =>
      eb.or([
        eb('position', '<', first.position),
        eb.and([eb('position', '=', first.position), eb('id', '<', first.id)]),
      ]),
    )
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { kind: 'section', edition: statement.edition_id, section: first.section_id, index: earlier.count }
}
