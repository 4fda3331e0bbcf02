/** Where a context menu opens: at the pointer, or below the row when it was asked for by key. */
import type { MouseEvent } from 'react'

/** A point in the window, in CSS pixels. */
export type MenuPoint = { readonly x: number; readonly y: number }

/** Below the start of an element. */
export function pointAt(element: Element): MenuPoint {
  const { left, bottom } = element.getBoundingClientRect()
  return { x: left + 16, y: bottom }
}

/** A menu asked for by Shift F10 or the Menu key comes without a pointer. */
export const pointOf = (event: MouseEvent, row: Element): MenuPoint =>
  event.button === 2 || event.buttons === 2 ? { x: event.clientX, y: event.clientY } : pointAt(row)

export const asksForMenu = (event: { readonly key: string; readonly shiftKey: boolean }): boolean =>
  event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)
