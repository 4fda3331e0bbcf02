/** Which row a key leads to in a list. */

/**
 * The index a key moves to, or null when the key does not move.
 * @param active the present row, or null when none is
 * @param page rows to a page
 */
export function indexByKey(key: string, active: number | null, count: number, page: number): number | null {
  if (count === 0) return null
  const last = count - 1
  const hold = (index: number): number => Math.min(Math.max(index, 0), last)
  switch (key) {
    case 'ArrowDown':
    case 'j':
    case 'J':
      return active === null ? 0 : hold(active + 1)
    case 'ArrowUp':
    case 'k':
    case 'K':
      return active === null ? last : hold(active - 1)
    case 'PageDown':
      return hold((active ?? 0) + page)
    case 'PageUp':
      return hold((active ?? 0) - page)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
