/** Takes over differences of a file that came back, each as an action of its own. */
import {
  type Accepted,
  CoreError,
  type Difference,
  type RefusalReason,
} from '../../../shared/contract/index.ts'
import { type Making, requireEdition } from '../library/index.ts'
import type { Origin, Storage } from '../storage/index.ts'
import { NotAcceptedYetError, takeOver } from './take-over.ts'

export type Acceptance = {
  readonly edition: string
  readonly differences: readonly Difference[]
  /** What earlier differences of the file made, by difference. */
  readonly made: Readonly<Record<string, string>>
}

/**
 * Takes over differences in their order; what one makes, such as a section, those behind it find. One that cannot be
 * taken over any more is refused, and the others are not.
 * @throws CoreError NOT_FOUND for an unknown edition, EDITION_FINAL, READ_ONLY
 */
export async function acceptReturned(
  storage: Storage,
  origin: Origin,
  { edition, differences, made: known }: Acceptance,
  making: () => Making,
): Promise<Accepted[]> {
  await requireEdition(storage.reads, edition)
  const made = new Map(Object.entries(known))
  const results: Accepted[] = []
  for (const difference of differences) {
    const { id } = difference
    try {
      const taking = { storage, origin, edition, made, making: making() }
      const isNew = await takeOver(difference, taking)
      if (isNew !== null) made.set(id, isNew)
      results.push({ outcome: 'accepted', difference: id, made: isNew })
    } catch (error) {
      const reason = refusalOf(error)
      if (reason === null) throw error
      results.push({ outcome: 'refused', difference: id, reason })
    }
  }
  return results
}

/** Null for what concerns all of them, such as a final edition. */
function refusalOf(error: unknown): RefusalReason | null {
  if (error instanceof NotAcceptedYetError) return 'not-accepted-yet'
  if (!(error instanceof CoreError)) return null
  switch (error.code) {
    case 'CONFLICT':
      return 'changed-since'
    case 'NOT_FOUND':
    case 'BAD_TARGET':
      return 'gone'
    default:
      return null
  }
}
