/** What a key does in a list: which row it leads to, and what it does to the selection. */
import type { SelectionGesture } from './list-selection.ts'

export type ListKey = {
  readonly key: string
  readonly shift: boolean
  readonly ctrl: boolean
  readonly alt: boolean
}

/**
 * The index a key moves to, or null when the key does not move.
 * @param active the present row, or null when none is
 * @param page rows to a page
 * @param letters whether J and K move
 */
export function indexByKey(
  key: string,
  active: number | null,
  count: number,
  page: number,
  letters: 'on' | 'off' = 'on',
): number | null {
  if (count === 0) return null
  const last = count - 1
  const hold = (index: number): number => Math.min(Math.max(index, 0), last)
  switch (letters === 'on' ? (arrowOf[key] ?? key) : key) {
    case 'ArrowDown':
      return active === null ? 0 : hold(active + 1)
    case 'ArrowUp':
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

const arrowOf: Readonly<Record<string, string>> = {
  j: 'ArrowDown',
  J: 'ArrowDown',
  k: 'ArrowUp',
  K: 'ArrowUp',
}

/**
 * What a key other than a movement does to the selection: X and the space bar toggle, Ctrl A takes all, Escape lets go.
 * @param selected rows selected now; with none, Escape is left to others
 */
export function selectionByKey(
  { key, shift, ctrl, alt }: ListKey,
  active: number | null,
  selected: number,
  letters: 'on' | 'off',
): SelectionGesture | null {
  if (alt) return null
  if (ctrl) return key.toLowerCase() === 'a' && !shift ? { type: 'all' } : null
  if (key === 'Escape') return selected > 0 ? { type: 'none' } : null
  const toggles = key === ' ' || (letters === 'on' && key.toLowerCase() === 'x')
  return toggles && active !== null ? { type: 'toggle', index: active } : null
}
