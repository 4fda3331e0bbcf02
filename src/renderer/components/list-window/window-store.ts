/** Holds where a list stands, and ties that to the box that is scrolled. */
import { flushSync } from 'react-dom'
import {
  type Goal,
  goingTo,
  inSight,
  type ListWindow,
  rested,
  type RowRange,
  rowsToPage,
  scrolledTo,
  scrollExtent,
  withCount,
  withMeasured,
  withViewport,
} from './list-window.ts'
import type { RowHeights } from './row-heights.ts'
import { rowMeasurer, type RowMeasurer } from './row-measurer.ts'

/** What must be drawn anew when it changes, which is not at every pixel scrolled. */
export type Drawing = {
  readonly range: RowRange | null
  readonly heights: RowHeights
  readonly extent: number
  /** How much further down rows are in the box than they are in the list. */
  readonly shift: number
}

export type WindowStore = {
  readonly drawing: () => Drawing
  readonly rowRef: RowMeasurer['ref']
  /** Follows a box and asks for drawings; returns how to stop. To be called when both are on the page. */
  readonly follow: (box: HTMLElement, draw: (drawing: Drawing) => void) => () => void
  /** To be called after every drawing: measures the rows, and scrolls the box to where the list stands. */
  readonly drawn: (drawing: Drawing, count: number) => void
  readonly goTo: (goal: Goal) => void
  readonly rowsToPage: (row: number, direction: 'up' | 'down') => number
}

export function windowStore(initial: ListWindow): WindowStore {
  let now = initial
  let wanted = drawingOf(initial, null)
  let onPage = wanted
  let followed: { readonly box: HTMLElement; readonly draw: (drawing: Drawing) => void } | null = null
  /** Where the box is scrolled to, as far as we know; asking it would cost a layout. */
  let boxAt = 0
  /** Where we scrolled the box to, until it says so itself. */
  let awaited: number | null = null
  const measurer = rowMeasurer(() => changeAtOnce(withMeasured(now, measurer.measure())))

  function change(next: ListWindow): void {
    now = next
    const drawing = drawingOf(next, wanted)
    if (drawing === wanted) {
      scroll()
      return
    }
    wanted = drawing
    followed?.draw(drawing)
  }

  /** For what comes from the browser: drawn before the next picture, or there would be holes in that. */
  const changeAtOnce = (next: ListWindow): void => flushSync(() => change(next))

  /** Waits for what must be drawn, because a box cannot be scrolled beyond what is in it. */
  function scroll(): void {
    if (followed === null || onPage !== wanted || boxAt === now.scrolled) return
    boxAt = now.scrolled
    awaited = boxAt
    followed.box.scrollTop = boxAt
  }

  function onScroll({ scrollTop }: HTMLElement): void {
    // A screen with scaling rounds what we set by a part of a pixel.
    const isOwn = awaited !== null && Math.abs(scrollTop - awaited) < 1.5
    awaited = null
    if (isOwn) return
    boxAt = scrollTop
    changeAtOnce(scrolledTo(now, scrollTop))
  }

  return {
    drawing: () => wanted,
    rowRef: measurer.ref,
    follow(box, draw) {
      followed = { box, draw }
      const listening = new AbortController()
      const { signal } = listening
      box.addEventListener('scroll', () => onScroll(box), { signal, passive: true })
      box.addEventListener('scrollend', () => changeAtOnce(rested(now)), { signal })
      const resized = new ResizeObserver(() => changeAtOnce(withViewport(now, box.clientHeight)))
      resized.observe(box)
      change(withViewport(now, box.clientHeight))
      return () => {
        followed = null
        listening.abort()
        resized.disconnect()
      }
    },
    drawn(drawing, count) {
      onPage = drawing
      change(withMeasured(withCount(now, count), measurer.measure()))
    },
    goTo: (goal) => change(goingTo(now, goal)),
    rowsToPage: (row, direction) => rowsToPage(now, row, direction),
  }
}

/** The one before where nothing of it changed. */
function drawingOf(list: ListWindow, before: Drawing | null): Drawing {
  const range = inSight(list)
  const isSameRange = range?.first === before?.range?.first && range?.last === before?.range?.last
  const drawing: Drawing = {
    range: before !== null && isSameRange ? before.range : range,
    heights: list.heights,
    extent: scrollExtent(list),
    shift: list.scrolled - list.position,
  }
  const isSame =
    drawing.range === before?.range &&
    drawing.heights === before.heights &&
    drawing.extent === before.extent &&
    drawing.shift === before.shift
  return isSame ? before : drawing
}
