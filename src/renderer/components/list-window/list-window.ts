/** Which rows of a long list are in sight, and where: pure rules, apart from what is drawn. All figures are pixels. */
import { heightOf, rowAt, type RowHeights, rowHeights, topOf, withHeights } from './row-heights.ts'
import { extentOf, listPosition, longest, scrollPosition } from './scroll-scale.ts'

export type ListWindow = {
  readonly count: number
  readonly heights: RowHeights
  /** Height of the box through which one looks. */
  readonly viewport: number
  /** What of the list is at the top edge of the box. */
  readonly position: number
  /** How far the box is scrolled for that, or has to be. */
  readonly scrolled: number
  /** What was gone to and not scrolled away from: it stays in sight while rows turn out higher or lower. */
  readonly goal: Goal | null
}

export type Goal = { readonly row: number; readonly align: Align }

/** `auto` moves no further than it must. */
export type Align = 'auto' | 'start' | 'center'

export type RowRange = { readonly first: number; readonly last: number }

/** @param typicalHeight of rows that were not measured yet */
export const listWindow = (count: number, typicalHeight: number): ListWindow => ({
  count,
  heights: rowHeights(typicalHeight),
  viewport: 0,
  position: 0,
  scrolled: 0,
  goal: null,
})

/** The rows of which at least a part is in sight, or null when there are none. */
export function inSight({ count, heights, viewport, position }: ListWindow): RowRange | null {
  if (count === 0 || viewport === 0) return null
  return { first: rowAt(heights, position, count), last: rowAt(heights, position + viewport - 1, count) }
}

/** How many rows a page goes up or down from a row: as many as are in sight together with it, so that none is passed over; at least 1. */
export function rowsToPage(
  { count, heights, viewport }: ListWindow,
  row: number,
  direction: 'up' | 'down',
): number {
  switch (direction) {
    case 'down': {
      const beyond = rowAt(heights, topOf(heights, row) + viewport, count + 1)
      return Math.max(beyond - 1 - row, 1)
    }
    case 'up': {
      const edge = topOf(heights, row + 1) - viewport
      const first = edge <= 0 ? 0 : rowAt(heights, edge - 1, count) + 1
      return Math.max(row - first, 1)
    }
  }
}

/** Height of what is scrolled in the box. */
export const scrollExtent = (list: ListWindow): number => extentOf(heightOfAll(list))

export const withCount = (list: ListWindow, count: number): ListWindow =>
  count === list.count ? list : toGoal(movedTo({ ...list, count }, list.position))

/** A box without height is hidden, and says nothing of what comes into sight. */
export const withViewport = (list: ListWindow, viewport: number): ListWindow =>
  viewport === list.viewport || viewport === 0 ? list : toGoal(movedTo({ ...list, viewport }, list.position))

/** What is at the top edge stays there while rows turn out higher or lower; a list that stands at its end stays at its end. */
export function withMeasured(list: ListWindow, measured: ReadonlyMap<number, number>): ListWindow {
  const heights = withHeights(list.heights, measured)
  if (heights === list.heights) return list
  const next = { ...list, heights }
  if (list.position > 0 && list.position >= lastPosition(list) - 1)
    return toGoal(movedTo(next, lastPosition(next)))
  const row = rowAt(list.heights, list.position, list.count)
  const moved = topOf(heights, row) - topOf(list.heights, row)
  return toGoal(moved === 0 && isWithin(next) ? next : movedTo(next, list.position + moved))
}

/** After somebody scrolled the box. */
export function scrolledTo(list: ListWindow, scrolled: number): ListWindow {
  const height = heightOfAll(list)
  const by = scrolled - list.scrolled
  // By wheel or key a pixel is a pixel also where the scale says otherwise; a dragged scroll bar goes much further at once.
  const isStep = height > longest && Math.abs(by) <= list.viewport
  const position = isStep ? hold(list.position + by, list) : listPosition(scrolled, height)
  return { ...list, scrolled, position, goal: null }
}

/** After scrolling has ended: puts the scroll bar where the scale has it, so that both ends can be reached. */
export const rested = (list: ListWindow): ListWindow => {
  const scrolled = scrollPosition(list.position, heightOfAll(list))
  return Math.abs(scrolled - list.scrolled) < 1 ? list : { ...list, scrolled }
}

export const goingTo = (list: ListWindow, goal: Goal): ListWindow => toGoal({ ...list, goal })

function toGoal(list: ListWindow): ListWindow {
  if (list.goal === null || list.viewport === 0) return list
  const position = goalPosition(list, list.goal)
  return position === list.position ? list : movedTo(list, position)
}

function goalPosition(list: ListWindow, { row, align }: Goal): number {
  const top = topOf(list.heights, row)
  const room = list.viewport - heightOf(list.heights, row)
  switch (align) {
    case 'start':
      return hold(top, list)
    case 'center':
      return hold(top - room / 2, list)
    case 'auto':
      return hold(Math.min(Math.max(list.position, top - Math.max(room, 0)), top), list)
  }
}

function movedTo(list: ListWindow, to: number): ListWindow {
  const position = hold(to, list)
  return { ...list, position, scrolled: scrollPosition(position, heightOfAll(list)) }
}

const hold = (position: number, list: ListWindow): number =>
  Math.min(Math.max(position, 0), lastPosition(list))
const isWithin = (list: ListWindow): boolean => list.position <= lastPosition(list)
const lastPosition = (list: ListWindow): number => Math.max(heightOfAll(list) - list.viewport, 0)
const heightOfAll = ({ heights, count }: ListWindow): number => topOf(heights, count)
