/** What is said of words that no statement holds. */
import type { Leaf } from './ranking/index.ts'

/** The query with the words of the library in place of those it does not hold; null when it holds them all. */
export function corrected(typed: string, leaves: readonly Leaf[]): string | null {
  const corrections = leaves
    .flatMap(({ query, correction }) => (correction === null ? [] : [{ ...query.range, correction }]))
    .toSorted((one, other) => other.start - one.start)
  if (corrections.length === 0) return null
  return corrections.reduce(
    (text, { start, end, correction }) => text.slice(0, start) + correction + text.slice(end),
    typed,
  )
}
