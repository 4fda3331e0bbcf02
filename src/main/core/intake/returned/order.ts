/** What has moved: as few as explain a new order. */

/**
 * The items that stay where they are: the longest part of the new order that ascends (Fredman 1975, by patience).
 * @param order the old places in the new order, each once
 * @returns the places that stay
 */
export function staying(order: readonly number[]): ReadonlySet<number> {
  /** By length the place in `order` of the lowest last item of an ascending part of that length. */
  const ends: number[] = []
  const before: number[] = []
  for (const [at, place] of order.entries()) {
    const length = firstNotBelow(ends, (end) => (order[end] ?? 0) < place)
    before.push(length === 0 ? -1 : (ends[length - 1] ?? -1))
    ends[length] = at
  }
  const kept = new Set<number>()
  for (let at = ends.at(-1) ?? -1; at !== -1; at = before[at] ?? -1) kept.add(order[at] ?? -1)
  return kept
}

/** How many at the beginning are below; they all stand before those that are not. */
function firstNotBelow(ends: readonly number[], isBelow: (end: number) => boolean): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBelow(ends[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return low
}
