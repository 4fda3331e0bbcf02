/** Draws only the rows of a long list that are in sight, and a few around them. */
import { type RefObject, useLayoutEffect, useState } from 'react'
import { type Align, listWindow, type RowRange } from './list-window.ts'
import { topOf } from './row-heights.ts'
import { type Drawing, windowStore } from './window-store.ts'

export type DrawnRow = {
  readonly index: number
  /** Pixels from the top of what is scrolled. */
  readonly start: number
}

export type ListWindowing = {
  readonly rows: readonly DrawnRow[]
  /** Pixels that what is scrolled is high. */
  readonly extent: number
  /** The rows in sight. */
  readonly range: RowRange | null
  /** For `ref` of every row; a row carries its number in `data-index`. */
  readonly rowRef: (row: HTMLElement) => () => void
  readonly scrollTo: (row: number, align: Align) => void
  /** How many rows a page goes from a row. */
  readonly rowsToPage: (row: number, direction: 'up' | 'down') => number
}

/** Rows drawn above and below those in sight. */
const around = 8

/**
 * @param box what is scrolled; there from the first drawing on
 * @param typicalHeight pixels of a row that was not measured yet
 * @param kept a row that is drawn also when it is out of sight, or null
 */
export function useListWindow(
  box: RefObject<HTMLElement | null>,
  {
    count,
    typicalHeight,
    kept,
  }: { readonly count: number; readonly typicalHeight: number; readonly kept: number | null },
): ListWindowing {
  const [store] = useState(() => windowStore(listWindow(count, typicalHeight)))
  const [drawing, draw] = useState(store.drawing)
  useLayoutEffect(() => (box.current === null ? undefined : store.follow(box.current, draw)), [store, box])
  useLayoutEffect(() => store.drawn(drawing, count))
  return {
    rows: drawnRows(drawing, count, kept),
    extent: drawing.extent,
    range: drawing.range,
    rowRef: store.rowRef,
    scrollTo: (row, align) => store.goTo({ row, align }),
    rowsToPage: store.rowsToPage,
  }
}

function drawnRows(
  { range, heights, shift }: Drawing,
  count: number,
  kept: number | null,
): readonly DrawnRow[] {
  if (range === null) return []
  const first = Math.max(range.first - around, 0)
  const last = Math.min(range.last + around, count - 1)
  const near = Array.from({ length: Math.max(last - first + 1, 0) }, (_, step) => first + step)
  const all =
    kept === null || (kept >= first && kept <= last) ? near : kept < first ? [kept, ...near] : [...near, kept]
  return all.map((index) => ({ index, start: topOf(heights, index) + shift }))
}
