/** Two statements become one, or one becomes two. */
import type { RichText } from '../../../../shared/domain/index.ts'
import type { Tx } from '../../storage/index.ts'
import { type Done, badTarget, type Making, requireDraft, requireStatements } from './guards.ts'
import { takeHanging } from './hanging.ts'
import { roomInSection } from './positions.ts'
import { binStatements, editionsOf, placesOf, requireRevision, textColumns } from './statements.ts'

/** A statement as it was read. */
export type Seen = { readonly id: string; readonly revision: number }

export type StatementMerge = { readonly first: Seen; readonly second: Seen; readonly rich: RichText }

/**
 * The first keeps its id and takes the union of tags, citations, links, notes, lineage and places; the second goes to the bin.
 * @throws CoreError NOT_FOUND, CONFLICT, EDITION_FINAL, BAD_TARGET itself, in-bin or other-edition
 */
export async function mergeStatements(
  tx: Tx,
  { first: one, second: other, rich }: StatementMerge,
  { newId }: Making,
): Promise<Done<null>> {
  const [firstId, secondId] = [one.id, other.id]
  if (firstId === secondId) throw badTarget('itself')
  const statements = await requireStatements(tx.reads, [firstId, secondId])
  const [first, second] = statements
  if (statements.some((row) => row.state === 'binned')) throw badTarget('in-bin')
  if (first?.edition_id !== second?.edition_id) throw badTarget('other-edition')
  await requireDraft(tx.reads, ...editionsOf(statements))
  for (const statement of statements)
    requireRevision(statement, statement.id === firstId ? one.revision : other.revision)
  tx.update('statement', firstId, textColumns(rich))
  await takeTags(tx, secondId, firstId, newId)
  await takeCitations(tx, secondId, firstId, newId)
  await takeHanging(tx, 'statement', secondId, firstId)
  await takePlaces(tx, secondId, firstId, newId)
  await binStatements(tx, { ids: [secondId] })
  return { command: { type: 'merge-statements', count: 2 }, result: null }
}

export type StatementSplit = {
  readonly id: string
  readonly revision: number
  readonly first: RichText
  readonly second: RichText
}

/** @throws CoreError NOT_FOUND, CONFLICT, EDITION_FINAL, BAD_TARGET in-bin */
export async function splitStatement(
  tx: Tx,
  { id, revision, first, second }: StatementSplit,
  { newId, now }: Making,
): Promise<Done<{ id: string }>> {
  const statements = await requireStatements(tx.reads, [id])
  if (statements.some((row) => row.state === 'binned')) throw badTarget('in-bin')
  await requireDraft(tx.reads, ...editionsOf(statements))
  const made = newId()
  for (const statement of statements) {
    requireRevision(statement, revision)
    tx.update('statement', id, textColumns(first))
    tx.insert('statement', {
      id: made,
      external_id: null,
      edition_id: statement.edition_id,
      kind: statement.kind,
      ...textColumns(second),
      confidence: statement.confidence,
      proposed_section: statement.proposed_section,
      state: 'active',
      bin_origin: null,
      created_at: now,
    })
  }
  await takeTags(tx, id, made, newId)
  await takeCitations(tx, id, made, newId)
  for (const place of await placesOf(tx.reads, [id])) {
    const position = await roomBehind(tx, place.section_id, place.id)
    tx.insert('placement', { id: newId(), statement_id: made, section_id: place.section_id, position })
  }
  return { command: { type: 'split-statement', count: 1 }, result: { id: made } }
}

async function roomBehind(tx: Tx, section: string, placement: string): Promise<number> {
  const rows = await tx.reads
    .selectFrom('placement')
    .select('id')
    .where('section_id', '=', section)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const next = rows[rows.findIndex((row) => row.id === placement) + 1]
  const [position = 0] = await roomInSection(tx, section, next?.id ?? null, 1)
  return position
}

async function takeTags(tx: Tx, from: string, to: string, newId: () => string): Promise<void> {
  const rows = await tx.reads
    .selectFrom('statement_tag')
    .selectAll()
    .where('statement_id', 'in', [from, to])
    .orderBy('position')
    .execute()
  const present = new Set(rows.filter((row) => row.statement_id === to).map((row) => row.tag_id))
  let position = rows.reduce((last, row) => Math.max(last, row.position), -1)
  for (const row of rows) {
    if (row.statement_id !== from || present.has(row.tag_id)) continue
    position += 1
    tx.insert('statement_tag', { id: newId(), statement_id: to, tag_id: row.tag_id, position })
  }
}

async function takeCitations(tx: Tx, from: string, to: string, newId: () => string): Promise<void> {
  const rows = await tx.reads
    .selectFrom('citation')
    .selectAll()
    .where('statement_id', 'in', [from, to])
    .orderBy('position')
    .execute()
  let position = rows.filter((row) => row.statement_id === to).length
  for (const row of rows.filter((one) => one.statement_id === from)) {
    const { change_id: _, ...citation } = row
    tx.insert('citation', { ...citation, id: newId(), statement_id: to, position })
    position += 1
  }
}

/** The first gets a place wherever only the second stood. */
async function takePlaces(tx: Tx, from: string, to: string, newId: () => string): Promise<void> {
  const places = await placesOf(tx.reads, [from, to])
  const present = new Set(places.filter((row) => row.statement_id === to).map((row) => row.section_id))
  for (const place of places) {
    if (place.statement_id !== from || present.has(place.section_id)) continue
    present.add(place.section_id)
    tx.insert('placement', {
      id: newId(),
      statement_id: to,
      section_id: place.section_id,
      position: place.position,
    })
  }
}
