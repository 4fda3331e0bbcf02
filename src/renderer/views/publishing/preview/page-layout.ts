/** Where pages lie below each other, and which are in sight. Pixels throughout. Pure. */
import type { Zoom } from '../../../app/state/index.ts'

export type Size = { readonly width: number; readonly height: number }

export type PageBox = Size & { readonly top: number }

export type PageLayout = { readonly boxes: readonly PageBox[]; readonly extent: number }

/** Between pages and round them. */
export const gap = 16
/** Wider than this a page is not easier to read. */
const widest = 1_100

/**
 * @param pages their sizes, in any one unit; those that have not come are as large as the first
 * @param frame the room there is
 */
export function layOut(pages: readonly Size[], total: number, frame: Size, zoom: Zoom): PageLayout {
  const [first] = pages
  if (first === undefined) return { boxes: [], extent: 0 }
  const room = { width: Math.max(frame.width - 2 * gap, 1), height: Math.max(frame.height - 2 * gap, 1) }
  let top = gap
  const boxes = Array.from({ length: total }, (_, index) => {
    const size = pages[index] ?? first
    const byWidth = Math.min(room.width, widest) / size.width
    const scale = zoom === 'width' ? byWidth : Math.min(byWidth, room.height / size.height)
    const box = { top, width: Math.round(size.width * scale), height: Math.round(size.height * scale) }
    top += box.height + gap
    return box
  })
  return { boxes, extent: top }
}

/** The first and last page that touch a stretch of the pages, by index; null where there is none. */
export function pagesIn(
  { boxes }: PageLayout,
  from: number,
  to: number,
): { readonly first: number; readonly last: number } | null {
  const first = boxes.findIndex(({ top, height }) => top + height >= from)
  if (first === -1) return null
  const after = boxes.findIndex(({ top }) => top > to)
  const last = (after === -1 ? boxes.length : after) - 1
  return last < first ? { first, last: first } : { first, last }
}

/** A point in the pages: a page, by index, and how far down it, as a part of its height. */
export type Spot = { readonly page: number; readonly part: number }

/** Where the top of the frame is; `part` may lie above or below the page, in the gap. */
export function spotAt({ boxes }: PageLayout, scrollTop: number): Spot {
  const page = Math.max(
    boxes.findLastIndex(({ top }) => top <= scrollTop + gap),
    0,
  )
  const box = boxes[page]
  return { page, part: box === undefined ? 0 : (scrollTop - box.top) / box.height }
}

/** How far to scroll for a spot to be at the top of the frame. */
export function scrollTopOf({ boxes }: PageLayout, { page, part }: Spot): number {
  const box = boxes[Math.min(page, boxes.length - 1)]
  return box === undefined ? 0 : Math.max(box.top + part * box.height, 0)
}

/** The page that fills the middle of the frame, by index. */
export const pageInMiddle = ({ boxes }: PageLayout, scrollTop: number, height: number): number =>
  Math.max(
    boxes.findLastIndex(({ top }) => top - gap <= scrollTop + height / 2),
    0,
  )

/** The page that a key leads to, by index, or null when the key means nothing here. */
export function pageByKey(key: string, page: number, total: number): number | null {
  switch (key) {
    case 'PageDown':
      return Math.min(page + 1, total - 1)
    case 'PageUp':
      return Math.max(page - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return total - 1
    default:
      return null
  }
}
