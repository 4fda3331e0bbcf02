/** Widths of panes side by side: pure rules for dragging an edge, by mouse or by keys. Pixels throughout. */

export type PaneLimits = { readonly min: number; readonly max: number }

/** A width held to its limits. */
export const clampWidth = (width: number, { min, max }: PaneLimits): number =>
  Math.round(Math.min(Math.max(width, min), max))

const step = 16
const bigStep = 64

/**
 * The width that a key on a pane's edge asks for, or null when the key means nothing there.
 * @param grows the direction in which the pane grows: 1 when its edge is on its right, -1 on its left
 */
export function widthByKey(
  key: string,
  shift: boolean,
  width: number,
  grows: 1 | -1,
  limits: PaneLimits,
): number | null {
  const by = (shift ? bigStep : step) * grows
  switch (key) {
    case 'ArrowRight':
      return clampWidth(width + by, limits)
    case 'ArrowLeft':
      return clampWidth(width - by, limits)
    case 'Home':
      return limits.min
    case 'End':
      return limits.max
    default:
      return null
  }
}

/** How many panes fit: all, all but the folded ones, or one at a time (interface.md: 1,000 and 760 px). */
export type PaneLayout = 'wide' | 'narrow' | 'single'

export function paneLayout(windowWidth: number): PaneLayout {
  if (windowWidth < 760) return 'single'
  return windowWidth < 1_000 ? 'narrow' : 'wide'
}
