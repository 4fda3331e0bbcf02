/**
 * Browsers draw nothing beyond some height (Chromium 33, Firefox 17 million pixels), and a list of a million rows is higher. So what is
 * scrolled is at most `longest` high. Near both ends a pixel of it is a pixel of the list; in between it stands for more.
 */
export const longest = 10_000_000
const near = longest / 4

/** How high is what is scrolled, for a list of this height. */
export const extentOf = (height: number): number => Math.min(height, longest)

/** Where a list of this height stands when it is scrolled to `scrolled`. */
export function listPosition(scrolled: number, height: number): number {
  if (height <= longest || scrolled <= near) return scrolled
  if (scrolled >= longest - near) return scrolled + height - longest
  return near + (scrolled - near) * stretching(height)
}

/** Where a list of this height must be scrolled to, to stand at `position`: the inverse of `listPosition`. */
export function scrollPosition(position: number, height: number): number {
  if (height <= longest || position <= near) return position
  if (position >= height - near) return position - height + longest
  return near + (position - near) / stretching(height)
}

const stretching = (height: number): number => (height - 2 * near) / (longest - 2 * near)
