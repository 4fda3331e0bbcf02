/** Where in the edition something comes to stand, as it is at the moment of taking over. */
import type { Reads } from '../storage/index.ts'

/** What differences that were taken over have made, by difference. */
export type Made = ReadonlyMap<string, string>

/** In their order. */
export type Siblings = readonly string[]

export async function placementsOf(reads: Reads, section: string): Promise<Siblings> {
  const rows = await reads
    .selectFrom('placement')
    .select('id')
    .where('section_id', '=', section)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

export async function sectionsBelow(reads: Reads, edition: string, parent: string | null): Promise<Siblings> {
  const rows = await reads
    .selectFrom('section')
    .select('id')
    .where('edition_id', '=', edition)
    .where('parent_id', parent === null ? 'is' : '=', parent)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** The sibling behind the first of `behind` that is there, else the first of all; null for the end. */
export function beforeSibling(siblings: Siblings, behind: readonly string[], made: Made): string | null {
  const anchor = behind.map((id) => made.get(id) ?? id).find((id) => siblings.includes(id))
  const at = anchor === undefined ? 0 : siblings.indexOf(anchor) + 1
  return siblings[at] ?? null
}
