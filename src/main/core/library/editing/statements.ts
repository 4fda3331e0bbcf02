/** Actions on statements and their places. */
import { CoreError } from '../../../../shared/contract/index.ts'
import { type RichText, type StatementKind, toPlainText } from '../../../../shared/domain/index.ts'
import { among, type Reads, type Row, type Tx } from '../../storage/index.ts'
import { adoptStatements } from '../adopt.ts'
import { requireEdition } from '../outline.ts'
import { storedRich } from '../stored-rich.ts'
import {
  type Done,
  badTarget,
  type Making,
  requireDraft,
  requirePlacement,
  requirePlacements,
  requireSection,
  requireStatements,
} from './guards.ts'
import { roomInSection } from './positions.ts'

type Origin = { readonly section: string; readonly position: number }

export type NewStatement = {
  readonly section: string
  readonly before: string | null
  readonly kind: StatementKind
  readonly rich: RichText
}

/** @throws CoreError NOT_FOUND, EDITION_FINAL */
export async function createStatement(
  tx: Tx,
  { section: sectionId, before, kind, rich }: NewStatement,
  { newId, now }: Making,
): Promise<Done<{ id: string }>> {
  const section = await requireSection(tx.reads, sectionId)
  await requireDraft(tx.reads, section.edition_id)
  const id = newId()
  tx.insert('statement', {
    id,
    external_id: null,
    edition_id: section.edition_id,
    kind,
    ...textColumns(rich),
    confidence: null,
    proposed_section: null,
    state: 'active',
    bin_origin: null,
    created_at: now,
  })
  const [position = 0] = await roomInSection(tx, sectionId, before, 1)
  tx.insert('placement', { id: newId(), statement_id: id, section_id: sectionId, position })
  return { command: { type: 'create-statement', count: 1 }, result: { id } }
}

/** @throws CoreError NOT_FOUND, EDITION_FINAL */
export async function changeKind(
  tx: Tx,
  { ids, kind }: { readonly ids: readonly string[]; readonly kind: StatementKind },
): Promise<Done<null>> {
  const statements = await requireStatements(tx.reads, ids)
  await requireDraft(tx.reads, ...editionsOf(statements))
  for (const { id } of statements) tx.update('statement', id, { kind })
  return { command: { type: 'change-kind', count: statements.length }, result: null }
}

/**
 * Gives statements a place: those of the inbox become part of the edition, those of it get a further place.
 * @throws CoreError NOT_FOUND, EDITION_FINAL, BAD_TARGET other-edition or in-bin
 */
export async function placeStatements(
  tx: Tx,
  {
    ids,
    section: sectionId,
    before,
  }: { readonly ids: readonly string[]; readonly section: string; readonly before: string | null },
  { newId }: Making,
): Promise<Done<null>> {
  const section = await requireSection(tx.reads, sectionId)
  await requireDraft(tx.reads, section.edition_id)
  const statements = await requireStatements(tx.reads, ids)
  if (statements.some((row) => row.state === 'binned')) throw badTarget('in-bin')
  if (statements.some((row) => row.edition_id !== null && row.edition_id !== section.edition_id)) {
    throw badTarget('other-edition')
  }
  const present = await tx.reads
    .selectFrom('placement')
    .select('statement_id')
    .where('section_id', '=', sectionId)
    .where('statement_id', 'in', among(ids))
    .execute()
  const already = new Set(present.map((row) => row.statement_id))
  const added = statements.filter((row) => !already.has(row.id))
  const arriving = added.filter((row) => row.edition_id === null).map((row) => row.id)
  const { programme_id: programme } = await requireEdition(tx.reads, section.edition_id)
  await adoptStatements(tx, arriving, programme, newId)
  const positions = await roomInSection(tx, sectionId, before, added.length)
  for (const [index, statement] of added.entries()) {
    tx.update('statement', statement.id, { edition_id: section.edition_id })
    tx.insert('placement', {
      id: newId(),
      statement_id: statement.id,
      section_id: sectionId,
      position: positions[index] ?? index,
    })
  }
  return { command: { type: 'place-statements', count: added.length }, result: null }
}

/** @throws CoreError NOT_FOUND, EDITION_FINAL, BAD_TARGET other-edition */
export async function moveStatements(
  tx: Tx,
  {
    placements: ids,
    section: sectionId,
    before,
  }: { readonly placements: readonly string[]; readonly section: string; readonly before: string | null },
): Promise<Done<null>> {
  const section = await requireSection(tx.reads, sectionId)
  await requireDraft(tx.reads, section.edition_id)
  const moving = await requirePlacements(tx.reads, ids)
  for (const id of new Set(moving.map((row) => row.section_id))) {
    if ((await requireSection(tx.reads, id)).edition_id !== section.edition_id)
      throw badTarget('other-edition')
  }
  const byStatement = Map.groupBy(moving, (row) => row.statement_id)
  const kept = [...byStatement.values()].flatMap(([first]) => (first === undefined ? [] : [first]))
  const positions = await roomInSection(tx, sectionId, before, kept.length, new Set(ids))
  for (const [index, { id }] of kept.entries()) {
    tx.update('placement', id, { section_id: sectionId, position: positions[index] ?? index })
  }
  // A statement stands in a section once: where it was moved to.
  const staying = new Set(kept.map((row) => row.id))
  const gone = new Set(ids)
  for (const { id, section_id: at } of await placesOf(tx.reads, [...byStatement.keys()])) {
    if (!staying.has(id) && (gone.has(id) || at === sectionId)) tx.remove('placement', id)
  }
  return { command: { type: 'move-statements', count: kept.length }, result: null }
}

/** @throws CoreError NOT_FOUND, EDITION_FINAL, BAD_TARGET last-place */
export async function removePlace(
  tx: Tx,
  { placement: id }: { readonly placement: string },
): Promise<Done<null>> {
  const placement = await requirePlacement(tx.reads, id)
  const section = await requireSection(tx.reads, placement.section_id)
  await requireDraft(tx.reads, section.edition_id)
  const places = await placesOf(tx.reads, [placement.statement_id])
  if (places.length < 2) throw badTarget('last-place')
  tx.remove('placement', id)
  return { command: { type: 'remove-place', count: 1 }, result: null }
}

/** Puts statements in the bin and remembers where they stood. @throws CoreError NOT_FOUND, EDITION_FINAL */
export async function binStatements(
  tx: Tx,
  { ids }: { readonly ids: readonly string[] },
): Promise<Done<null>> {
  const statements = await requireStatements(tx.reads, ids)
  await requireDraft(tx.reads, ...editionsOf(statements))
  const places = await placesOf(tx.reads, ids)
  for (const place of places) tx.remove('placement', place.id)
  const active = statements.filter((row) => row.state === 'active').map((row) => row.id)
  putInBin(tx, active, places)
  return { command: { type: 'bin-statements', count: active.length }, result: null }
}

/** Puts those in the bin that have no place left after `removed` went; gives how many. */
export async function binWithoutPlace(tx: Tx, removed: readonly Row<'placement'>[]): Promise<number> {
  if (removed.length === 0) return 0
  const ids = [...new Set(removed.map((row) => row.statement_id))]
  const left = new Set((await placesOf(tx.reads, ids)).map((row) => row.statement_id))
  const going = ids.filter((id) => !left.has(id))
  putInBin(tx, going, removed)
  return going.length
}

/** @throws CoreError NOT_FOUND, EDITION_FINAL */
export async function restoreStatements(
  tx: Tx,
  { ids }: { readonly ids: readonly string[] },
  { newId }: Making,
): Promise<Done<null>> {
  const statements = (await requireStatements(tx.reads, ids)).filter((row) => row.state === 'binned')
  await requireDraft(tx.reads, ...editionsOf(statements))
  const origins = new Map(
    statements.map(({ id, bin_origin: origin }) => [id, JSON.parse(origin ?? '[]') as readonly Origin[]]),
  )
  const left = await tx.reads
    .selectFrom('section')
    .select('id')
    .where('id', 'in', among(new Set([...origins.values()].flat().map((origin) => origin.section))))
    .execute()
  const sections = new Set(left.map((row) => row.id))
  for (const statement of statements) {
    const there = (origins.get(statement.id) ?? []).filter((origin) => sections.has(origin.section))
    for (const { section, position } of there) {
      tx.insert('placement', { id: newId(), statement_id: statement.id, section_id: section, position })
    }
    tx.update('statement', statement.id, {
      state: 'active',
      bin_origin: null,
      // What has no place in an edition waits in the inbox.
      edition_id: there.length === 0 ? null : statement.edition_id,
    })
  }
  return { command: { type: 'restore-statements', count: statements.length }, result: null }
}

/** What is in the bin, the last binned first. */
export async function listBinned(
  reads: Reads,
): Promise<{ id: string; text: string; edition: string | null; kind: StatementKind }[]> {
  return reads
    .selectFrom('statement')
    .where('state', '=', 'binned')
    .orderBy('change_id', 'desc')
    .select(['id', 'text', 'edition_id as edition', 'kind'])
    .execute()
}

/** A rich text as it is stored: nothing beside the plain text where that says it all. */
export const textColumns = (rich: RichText): { text: string; rich: string | null } => ({
  text: toPlainText(rich),
  rich: storedRich(rich),
})

/** All places of some statements, in order. */
export const placesOf = (reads: Reads, statements: readonly string[]): Promise<Row<'placement'>[]> =>
  reads
    .selectFrom('placement')
    .selectAll()
    .where('statement_id', 'in', among(statements))
    .orderBy('position')
    .orderBy('id')
    .execute()

export const editionsOf = (statements: readonly Row<'statement'>[]): readonly (string | null)[] =>
  statements.map((row) => row.edition_id)

/** Marks statements as binned, with the places that they had. */
function putInBin(tx: Tx, ids: readonly string[], places: readonly Row<'placement'>[]): void {
  const byStatement = Map.groupBy(places, (place) => place.statement_id)
  for (const id of ids) {
    const origins = (byStatement.get(id) ?? []).map((place): Origin => ({
      section: place.section_id,
      position: place.position,
    }))
    tx.update('statement', id, { state: 'binned', bin_origin: JSON.stringify(origins) })
  }
}

/** @throws CoreError CONFLICT when the text changed since `revision` */
export function requireRevision(statement: Row<'statement'>, revision: number): void {
  if (statement.change_id === revision) return
  throw new CoreError('CONFLICT', { id: statement.id, revision: statement.change_id })
}
