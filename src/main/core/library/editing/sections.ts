/** Actions on sections. */
import { CoreError } from '../../../../shared/contract/index.ts'
import {
  fromPlainText,
  type RichText,
  type SectionKind,
  toPlainText,
} from '../../../../shared/domain/index.ts'
import type { Row, Tx } from '../../storage/index.ts'
import { flattenSections, loadSections, requireEdition, type SectionNode } from '../outline.ts'
import { storedRich } from '../stored-rich.ts'
import {
  type Done,
  badTarget,
  type Making,
  requireDraft,
  requirePlacement,
  requireSection,
  sectionName,
} from './guards.ts'
import { removeHanging, takeHanging } from './hanging.ts'
import { roomBelow, roomInSection } from './positions.ts'
import { binWithoutPlace } from './statements.ts'

export type NewSection = {
  readonly edition: string
  readonly parent: string | null
  readonly before: string | null
  readonly kind: SectionKind
  readonly title: string
}

/** @throws CoreError NOT_FOUND, EDITION_FINAL, BAD_TARGET other-edition */
export async function createSection(
  tx: Tx,
  section: NewSection,
  { newId }: Making,
): Promise<Done<{ id: string }>> {
  const { edition, parent, before, kind, title } = section
  await requireEdition(tx.reads, edition)
  await requireDraft(tx.reads, edition)
  if (parent !== null && (await requireSection(tx.reads, parent)).edition_id !== edition) {
    throw badTarget('other-edition')
  }
  const id = newId()
  tx.insert('section', {
    ...emptySection,
    id,
    edition_id: edition,
    parent_id: parent,
    position: await roomBelow(tx, edition, parent, before),
    kind,
    title,
  })
  return { command: { type: 'create-section', name: title }, result: { id } }
}

export type SectionChange = {
  readonly id: string
  readonly title?: string | undefined
  readonly intro?: RichText | null | undefined
}

/** @throws CoreError NOT_FOUND, EDITION_FINAL */
export async function changeSection(tx: Tx, { id, title, intro }: SectionChange): Promise<Done<null>> {
  const section = await requireSection(tx.reads, id)
  await requireDraft(tx.reads, section.edition_id)
  if (title !== undefined) tx.update('section', id, { title, continued: 0 })
  if (intro !== undefined) {
    tx.update('section', id, intro === null ? { intro: null, intro_rich: null } : introColumns(intro))
  }
  return { command: { type: 'change-section', name: title ?? sectionName(section) }, result: null }
}

/**
 * Gives a section a title that was written over `seen`.
 * @throws CoreError NOT_FOUND, EDITION_FINAL, CONFLICT when it has got yet another title since
 */
export async function renameSection(
  tx: Tx,
  { id, title, seen }: { readonly id: string; readonly title: string; readonly seen: string | null },
): Promise<Done<null>> {
  const section = await requireSection(tx.reads, id)
  await requireDraft(tx.reads, section.edition_id)
  if (section.title !== seen && section.title !== title)
    throw new CoreError('CONFLICT', { id, revision: section.change_id })
  return changeSection(tx, { id, title })
}

/** @throws CoreError NOT_FOUND, EDITION_FINAL, BAD_TARGET itself, below-itself or other-edition */
export async function moveSection(
  tx: Tx,
  {
    id,
    parent,
    before,
  }: { readonly id: string; readonly parent: string | null; readonly before: string | null },
): Promise<Done<null>> {
  const section = await requireSection(tx.reads, id)
  await requireDraft(tx.reads, section.edition_id)
  if (parent === id || before === id) throw badTarget('itself')
  if (parent !== null) {
    if ((await requireSection(tx.reads, parent)).edition_id !== section.edition_id)
      throw badTarget('other-edition')
    if ((await subtree(tx, section.edition_id, id)).some((below) => below.id === parent)) {
      throw badTarget('below-itself')
    }
  }
  const position = await roomBelow(tx, section.edition_id, parent, before, id)
  tx.update('section', id, { parent_id: parent, position })
  return { command: { type: 'move-section', name: sectionName(section) }, result: null }
}

/** @throws CoreError NOT_FOUND, EDITION_FINAL, BAD_TARGET itself, below-itself or other-edition */
export async function mergeSections(
  tx: Tx,
  { into, from }: { readonly into: string; readonly from: string },
): Promise<Done<null>> {
  if (into === from) throw badTarget('itself')
  const target = await requireSection(tx.reads, into)
  const source = await requireSection(tx.reads, from)
  if (target.edition_id !== source.edition_id) throw badTarget('other-edition')
  await requireDraft(tx.reads, target.edition_id)
  if ((await subtree(tx, source.edition_id, from)).some((below) => below.id === into))
    throw badTarget('below-itself')
  await movePlacements(tx, from, into)
  const children = await tx.reads
    .selectFrom('section')
    .select('id')
    .where('parent_id', '=', from)
    .orderBy('position')
    .execute()
  for (const child of children) {
    const position = await roomBelow(tx, target.edition_id, into, null)
    tx.update('section', child.id, { parent_id: into, position })
  }
  await takeHanging(tx, 'section', from, into)
  if (source.intro !== null) tx.update('section', into, introColumns(joinIntros(target, source)))
  tx.remove('section', from)
  return { command: { type: 'merge-sections', name: sectionName(target) }, result: null }
}

/** @throws CoreError NOT_FOUND, EDITION_FINAL */
export async function splitSection(
  tx: Tx,
  { placement, title }: { readonly placement: string; readonly title: string },
  { newId }: Making,
): Promise<Done<{ id: string }>> {
  const first = await requirePlacement(tx.reads, placement)
  const section = await requireSection(tx.reads, first.section_id)
  await requireDraft(tx.reads, section.edition_id)
  const siblings = await tx.reads
    .selectFrom('section')
    .select(['id', 'position'])
    .where('edition_id', '=', section.edition_id)
    .where('parent_id', section.parent_id === null ? 'is' : '=', section.parent_id)
    .orderBy('position')
    .execute()
  const next = siblings[siblings.findIndex((sibling) => sibling.id === section.id) + 1]
  const id = newId()
  tx.insert('section', {
    ...emptySection,
    id,
    edition_id: section.edition_id,
    parent_id: section.parent_id,
    position: await roomBelow(tx, section.edition_id, section.parent_id, next?.id ?? null),
    kind: section.kind,
    title,
  })
  const moving = await tx.reads
    .selectFrom('placement')
    .select('id')
    .where('section_id', '=', section.id)
    .where((eb) =>
      eb.or([
        eb('position', '>', first.position),
        eb.and([eb('position', '=', first.position), eb('id', '>=', first.id)]),
      ]),
    )
    .execute()
  for (const row of moving) tx.update('placement', row.id, { section_id: id })
  return { command: { type: 'split-section', name: title }, result: { id } }
}

/** @throws CoreError NOT_FOUND, EDITION_FINAL */
export async function removeSection(
  tx: Tx,
  { id }: { readonly id: string },
): Promise<Done<{ binned: number }>> {
  const section = await requireSection(tx.reads, id)
  await requireDraft(tx.reads, section.edition_id)
  const going = [...(await subtree(tx, section.edition_id, id))]
  let binned = 0
  // From the leaves up, so that no section loses its parent first.
  for (const one of going.toReversed()) {
    const placements = await tx.reads
      .selectFrom('placement')
      .selectAll()
      .where('section_id', '=', one.id)
      .execute()
    for (const placement of placements) tx.remove('placement', placement.id)
    binned += await binWithoutPlace(tx, placements)
    await removeHanging(tx, 'section', one.id)
    tx.remove('section', one.id)
  }
  return { command: { type: 'remove-section', name: sectionName(section) }, result: { binned } }
}

/** An introduction as it is stored: nothing beside the plain text where that says it all. */
const introColumns = (intro: RichText): { intro: string; intro_rich: string | null } => ({
  intro: toPlainText(intro),
  intro_rich: storedRich(intro),
})

/** Both introductions one after the other, so that no text is lost. */
const joinIntros = (...sections: readonly Row<'section'>[]): RichText => ({
  version: 1,
  blocks: sections.flatMap(({ intro, intro_rich: rich }) => {
    if (rich !== null) return (JSON.parse(rich) as RichText).blocks
    return intro === null ? [] : fromPlainText(intro).blocks
  }),
})

const emptySection = {
  external_id: null,
  intro: null,
  intro_rich: null,
  start: null,
  fixed_number: null,
  continued: 0,
} as const

/** A section and all below it, a parent before its children. */
async function subtree(tx: Tx, edition: string, id: string): Promise<readonly { readonly id: string }[]> {
  const find = (nodes: readonly SectionNode[]): SectionNode | undefined => {
    for (const node of nodes) {
      const found = node.section.id === id ? node : find(node.children)
      if (found !== undefined) return found
    }
    return undefined
  }
  const node = find(await loadSections(tx.reads, edition))
  return node === undefined ? [] : flattenSections([node])
}

async function movePlacements(tx: Tx, from: string, into: string): Promise<void> {
  const placements = await tx.reads
    .selectFrom('placement')
    .selectAll()
    .where('section_id', '=', from)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const already = await tx.reads
    .selectFrom('placement')
    .select('statement_id')
    .where('section_id', '=', into)
    .execute()
  const present = new Set(already.map((row) => row.statement_id))
  const moving = placements.filter((row) => !present.has(row.statement_id))
  const positions = await roomInSection(tx, into, null, moving.length)
  for (const [index, row] of moving.entries()) {
    tx.update('placement', row.id, { section_id: into, position: positions[index] ?? index })
  }
  for (const row of placements) if (present.has(row.statement_id)) tx.remove('placement', row.id)
}
