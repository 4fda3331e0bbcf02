/** Dragging rows of a virtual list, by mouse and by key, onto whatever React Aria knows as a drop target. */
import { type HTMLAttributes, type ReactNode, type RefObject, useRef } from 'react'
import { Button, setInteractionModality, useDrag } from 'react-aria-components'
import { useWords } from './words.ts'

export type RowDrag = {
  /** The kind of thing dragged; drop targets name the kinds they take. */
  readonly type: string
  /** Ids of what is dragged when the drag starts at a row: the row itself, or the selection that it is part of. */
  readonly idsAt: (index: number) => readonly string[]
  /** Set where rows may be dropped between rows of the same list: before which row they come, the count for the end. */
  readonly onDropBetween?: (ids: readonly string[], index: number) => void
}

export type RowDragging = {
  /** Ids of what is under way by mouse, or null. */
  readonly dragged: () => readonly string[] | null
  readonly rowProps: (index: number) => HTMLAttributes<HTMLElement>
  /** Starts a drag by key at a row: Tab then goes from target to target, Enter drops, Escape gives up. */
  readonly startByKey: (index: number | null) => void
  /** Must be drawn beside the list: React Aria starts a drag by key from a button. */
  readonly helper: ReactNode
}

export function useRowDrag(drag: RowDrag | undefined, list: RefObject<HTMLElement | null>): RowDragging {
  const say = useWords()
  const at = useRef<number | null>(null)
  const isUnderWay = useRef(false)
  const button = useRef<HTMLButtonElement>(null)
  const { dragProps, dragButtonProps } = useDrag({
    hasDragButton: true,
    isDisabled: drag === undefined,
    getAllowedDropOperations: () => ['move'],
    getItems: () =>
      drag === undefined || at.current === null
        ? []
        : drag.idsAt(at.current).map((id) => ({ [drag.type]: id, 'text/plain': id })),
  })
  if (drag === undefined)
    return { dragged: () => null, rowProps: () => ({}), startByKey: () => {}, helper: null }
  return {
    dragged: () => (isUnderWay.current && at.current !== null ? drag.idsAt(at.current) : null),
    rowProps: (index) => ({
      ...dragProps,
      onDragStart(event) {
        at.current = index
        isUnderWay.current = true
        dragProps.onDragStart?.(event)
      },
      onDragEnd(event) {
        isUnderWay.current = false
        dragProps.onDragEnd?.(event)
      },
    }),
    startByKey(index) {
      if (index === null) return
      at.current = index
      button.current?.click()
      // A click by program counts as one by a screen reader; this was a key, so the first target is chosen at once.
      setInteractionModality('keyboard')
    },
    helper: (
      <Button
        {...dragButtonProps}
        ref={button}
        className="bl-visually-hidden"
        excludeFromTabOrder
        aria-label={say('drag')}
        // When the drag is over React Aria gives focus back to where it began; that is the list.
        onFocus={() => list.current?.focus()}
      />
    ),
  }
}
