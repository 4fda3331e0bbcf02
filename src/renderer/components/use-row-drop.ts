/** Dropping rows of a list between its own rows, by mouse. By key the same is done with the caller's own keys and menu. */
import { type DragEvent, type HTMLAttributes, type RefObject, useState } from 'react'

export type RowDropping = {
  /** The row before which a drop would come, or null while nothing is dragged over the list. */
  readonly at: number | null
  readonly listProps: HTMLAttributes<HTMLElement>
}

/**
 * @param dragged the ids under way from this list, or null
 * @param onDrop called with the row before which they come; `count` for the end
 */
export function useRowDrop(
  list: RefObject<HTMLElement | null>,
  dragged: () => readonly string[] | null,
  count: number,
  onDrop: ((ids: readonly string[], index: number) => void) | undefined,
): RowDropping {
  const [at, setAt] = useState<number | null>(null)
  if (onDrop === undefined) return { at: null, listProps: {} }
  return {
    at,
    listProps: {
      onDragOver(event) {
        if (dragged() === null) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'move'
        setAt(gapAt(event, list.current, count))
      },
      onDragLeave(event) {
        if (!event.currentTarget.contains(asNode(event.relatedTarget))) setAt(null)
      },
      onDrop(event) {
        const ids = dragged()
        setAt(null)
        if (ids === null) return
        event.preventDefault()
        onDrop(ids, gapAt(event, list.current, count))
      },
    },
  }
}

/** The gap nearest to the pointer: before the row whose middle lies below it. */
function gapAt(event: DragEvent, list: HTMLElement | null, count: number): number {
  const under = event.target instanceof Element ? event.target.closest('[data-index]') : null
  if (list === null || under === null) return count
  const { top, height } = under.getBoundingClientRect()
  const index = Number(under.getAttribute('data-index'))
  return event.clientY < top + height / 2 ? index : index + 1
}

const asNode = (target: EventTarget | null): Node | null => (target instanceof Node ? target : null)
