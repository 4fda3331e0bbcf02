/** What was sent out of a text that has changed here as well: the earlier text that stood when the file was made. */
import type { Difference } from '../../../shared/contract/index.ts'
import type { RichText } from '../../../shared/domain/index.ts'
import { sectionDetails, statementDetails } from '../library/index.ts'
import type { Reads } from '../storage/index.ts'

/** @param date when the file was made, ISO 8601, or null */
export async function withSentTexts(
  reads: Reads,
  differences: readonly Difference[],
  date: string | null,
): Promise<readonly Difference[]> {
  if (date === null) return differences
  return Promise.all(
    differences.map(async (difference): Promise<Difference> => {
      if (!('exported' in difference) || !difference.isConflict) return difference
      return { ...difference, exported: textAt(await earlierTexts(reads, difference), date) }
    }),
  )
}

type Earlier = { readonly rich: RichText; readonly at: string }

const earlierTexts = async (
  reads: Reads,
  difference: Extract<Difference, { readonly kind: 'changed' | 'introduction' }>,
): Promise<readonly Earlier[]> =>
  difference.kind === 'changed'
    ? (await statementDetails(reads, difference.statement)).revisions
    : (await sectionDetails(reads, difference.section)).revisions

/** The newest comes first, and `at` tells when a text was replaced: the first replaced since is the last in the row. */
const textAt = (earlier: readonly Earlier[], date: string): RichText | null =>
  earlier.findLast(({ at }) => at > date)?.rich ?? null
