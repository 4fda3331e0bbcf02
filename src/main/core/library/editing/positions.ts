/** Places among siblings. Positions are real numbers, so that most moves touch only what moves. */
import type { Tx } from '../../storage/index.ts'

export type Sibling = { readonly id: string; readonly position: number }

/**
 * Positions for `count` newcomers before the sibling `before` (null or unknown: at the end), ascending.
 * `respaced` holds new positions for the siblings where no room was left between two of them, else it is empty.
 */
export function makeRoom(
  siblings: readonly Sibling[],
  before: string | null,
  count: number,
): { readonly positions: readonly number[]; readonly respaced: readonly Sibling[] } {
  const at = siblings.findIndex((sibling) => sibling.id === before)
  const index = at === -1 ? siblings.length : at
  const lower = siblings[index - 1]?.position
  const upper = siblings[index]?.position
  const positions = spread(lower, upper, count)
  if (positions !== null) return { positions, respaced: [] }
  const respaced = siblings.map((sibling, order) => ({
    id: sibling.id,
    position: order < index ? order : order + count,
  }))
  return { positions: Array.from({ length: count }, (_, offset) => index + offset), respaced }
}

function spread(lower: number | undefined, upper: number | undefined, count: number): number[] | null {
  if (lower === undefined && upper === undefined) return Array.from({ length: count }, (_, offset) => offset)
  if (upper === undefined) return Array.from({ length: count }, (_, offset) => (lower ?? 0) + offset + 1)
  if (lower === undefined) return Array.from({ length: count }, (_, offset) => upper - count + offset)
  const step = (upper - lower) / (count + 1)
  const positions = Array.from({ length: count }, (_, offset) => lower + step * (offset + 1))
  const strictly = [lower, ...positions, upper].every(
    (value, order, all) => order === 0 || value > (all[order - 1] ?? value),
  )
  return strictly ? positions : null
}

/** Positions for newcomers among the placements of a section; those in `moving` do not count as siblings. */
export async function roomInSection(
  tx: Tx,
  section: string,
  before: string | null,
  count: number,
  moving: ReadonlySet<string> = new Set(),
): Promise<readonly number[]> {
  const rows = await tx.reads
    .selectFrom('placement')
    .select(['id', 'position'])
    .where('section_id', '=', section)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const siblings = rows.filter((row) => !moving.has(row.id))
  // Where the named sibling moves itself, the next that stays marks the place.
  const at = rows.findIndex((row) => row.id === before)
  const next = at === -1 ? undefined : rows.slice(at).find((row) => !moving.has(row.id))
  const { positions, respaced } = makeRoom(siblings, next?.id ?? null, count)
  for (const { id, position } of respaced) tx.update('placement', id, { position })
  return positions
}

/** A position for a section below a parent (null: at the top of its edition). */
export async function roomBelow(
  tx: Tx,
  edition: string,
  parent: string | null,
  before: string | null,
  moving: string | null = null,
): Promise<number> {
  const rows = await tx.reads
    .selectFrom('section')
    .select(['id', 'position'])
    .where('edition_id', '=', edition)
    .where('parent_id', parent === null ? 'is' : '=', parent)
    .orderBy('position')
    .execute()
  const siblings = rows.filter((row) => row.id !== moving)
  const { positions, respaced } = makeRoom(siblings, before, 1)
  for (const { id, position } of respaced) tx.update('section', id, { position })
  return positions[0] ?? 0
}
