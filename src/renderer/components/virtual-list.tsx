/**
 * A list of any length of which only what is in sight is drawn. One tab stop; arrows, J and K, Page, Home and End move;
 * the active row is told through aria-activedescendant, its place through aria-posinset and aria-setsize.
 * With `selection` several rows can be selected, with `drag` they can be dragged, with `onMenu` rows have a menu.
 */
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
} from 'react'
import { indexByKey, type ListKey, selectionByKey } from './list-keys.ts'
import type { SelectionGesture } from './list-selection.ts'
import { useListWindow } from './list-window/index.ts'
import { asksForMenu, type MenuPoint, pointAt, pointOf } from './menu-point.ts'
import { type RowDrag, useRowDrag } from './use-row-drag.tsx'
import { useRowDrop } from './use-row-drop.ts'
import './virtual-list.css'
import { VirtualRow } from './virtual-row.tsx'

export type VirtualListProps = {
  readonly label: string
  readonly count: number
  /** Stable key of the row at an index; rows not loaded yet may use the index. */
  readonly keyOf: (index: number) => string | number
  readonly children: (index: number) => ReactNode
  /** What stands above rows where a new part of the list begins, by their index. */
  readonly headings?: ReadonlyMap<number, ReactNode>
  /** The chosen row, or null. */
  readonly active: number | null
  readonly onActivate: (index: number) => void
  /** Enter, or the click that `opensOn` names. */
  readonly onOpen?: (index: number) => void
  readonly opensOn?: 'click' | 'double-click'
  /** Called with the first and last row drawn, so that their data can be fetched. */
  readonly onRange?: (first: number, last: number) => void
  /** The row at the top when the list appears, also when the active row is then out of sight. */
  readonly top?: number | null
  /** Where the active row comes when something outside the list chose it; by itself the list scrolls no further than it must. */
  readonly align?: 'auto' | 'center'
  /** Height of a typical row in pixels; real heights are measured. */
  readonly typicalHeight: number
  /** Set where several rows can be selected; see list-selection.ts for the rules. */
  readonly selection?: {
    readonly isSelected: (index: number) => boolean
    readonly count: number
    readonly onGesture: (gesture: SelectionGesture) => void
  }
  readonly drag?: RowDrag
  /** Right click, Shift F10 or the Menu key on a row. */
  readonly onMenu?: (index: number, at: MenuPoint) => void
  /** A key that the list itself does nothing with, and the active row. Call `preventDefault` when it meant something. */
  readonly onKey?: (event: KeyboardEvent, active: number | null) => void
  /** Whether single letters do something here; an officer can switch that off. */
  readonly letterKeys?: 'on' | 'off'
}

export function VirtualList(props: VirtualListProps): ReactNode {
  const { label, count, keyOf, children, onActivate, onOpen, onRange, onMenu, typicalHeight, selection } =
    props
  const { opensOn = 'double-click', letterKeys = 'on' } = props
  const active = props.active !== null && props.active < count ? props.active : null
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  /** Where a stretch of selected rows began. */
  const anchor = useRef<number | null>(null)
  const drag = useRowDrag(props.drag, box)
  const drop = useRowDrop(box, drag.dragged, count, props.drag?.onDropBetween)
  // The active row stays drawn when it is scrolled away, because assistive technology reads it.
  const { rows, range, extent, rowRef, scrollTo, rowsToPage } = useListWindow(box, {
    count,
    typicalHeight,
    kept: active,
  })

  const tellRange = useEffectEvent((first: number, last: number) => onRange?.(first, last))
  useEffect(() => {
    if (range !== null) tellRange(range.first, range.last)
  }, [range])

  const show = useEffectEvent((index: number) => {
    const isHere = box.current?.contains(document.activeElement) === true
    scrollTo(index, isHere ? 'auto' : (props.align ?? 'auto'))
  })
  const stand = useEffectEvent((row: number) => scrollTo(row, 'start'))
  const firstTop = useRef(props.top ?? null)
  // Before the screen is painted, so that the list moves in one picture with what moved in it.
  useLayoutEffect(() => {
    const top = firstTop.current
    firstTop.current = null
    if (top !== null) stand(top)
    else if (active !== null) show(active)
  }, [active])

  /** Focus that comes by key from elsewhere on the page shows where it is; a list that comes back stays where it stood. */
  const onFocus = ({ currentTarget, target, relatedTarget }: FocusEvent): void => {
    // Focus rests on what the list stands in until the list has come.
    const isElsewhere = relatedTarget !== null && !relatedTarget.contains(currentTarget)
    const isByKey = target === currentTarget && isElsewhere && target.matches(':focus-visible')
    if (isByKey && active !== null) scrollTo(active, 'auto')
  }

  const stretchTo = (to: number): void => {
    const from = anchor.current ?? active ?? to
    anchor.current = from
    selection?.onGesture({ type: 'stretch', anchor: from, previous: active ?? from, to })
    onActivate(to)
  }

  const rowOf = (index: number): Element | null =>
    box.current?.querySelector(`[data-index="${index}"]`) ?? null

  const onKeyDown = (event: KeyboardEvent): void => {
    if (asksForMenu(event) && onMenu !== undefined) {
      const row = active === null ? null : rowOf(active)
      if (active === null || row === null) return
      event.preventDefault()
      onMenu(active, pointAt(row))
      return
    }
    const key: ListKey = {
      key: event.key,
      shift: event.shiftKey,
      ctrl: event.ctrlKey || event.metaKey,
      alt: event.altKey,
    }
    if (selection !== undefined) {
      const gesture = selectionByKey(key, active, selection.count, letterKeys)
      if (gesture !== null) {
        event.preventDefault()
        anchor.current = active
        selection.onGesture(gesture)
        return
      }
    }
    if (props.drag !== undefined && letterKeys === 'on' && isPlain(key) && key.key.toLowerCase() === 's') {
      event.preventDefault()
      drag.startByKey(active)
      return
    }
    if (key.key === 'Enter' && active !== null && isPlain(key) && onOpen !== undefined) {
      event.preventDefault()
      onOpen(active)
      return
    }
    const page = rowsToPage(active ?? 0, key.key === 'PageUp' ? 'up' : 'down')
    const next = key.ctrl || key.alt ? null : indexByKey(key.key, active, count, page, letterKeys)
    if (next === null) {
      props.onKey?.(event, active)
      return
    }
    event.preventDefault()
    if (key.shift && selection !== undefined && !isLetter(key.key)) {
      stretchTo(next)
      return
    }
    anchor.current = null
    onActivate(next)
  }

  const onRowClick = (event: MouseEvent, index: number): void => {
    if (selection !== undefined && event.shiftKey) {
      stretchTo(index)
      return
    }
    anchor.current = index
    onActivate(index)
    if (selection !== undefined && (event.ctrlKey || event.metaKey)) {
      selection.onGesture({ type: 'toggle', index })
      return
    }
    if (opensOn === 'click') onOpen?.(index)
  }

  const onContextMenu = (event: MouseEvent): void => {
    if (onMenu === undefined) return
    const under = event.target instanceof Element ? event.target.closest('[data-index]') : null
    const row = under ?? (active === null ? null : rowOf(active))
    if (row === null) return
    event.preventDefault()
    const index = Number(row.getAttribute('data-index'))
    if (index !== active) onActivate(index)
    onMenu(index, pointOf(event, row))
  }

  return (
    <>
      <div
        ref={box}
        className="bl-list"
        data-selecting={selection !== undefined && selection.count > 0 ? '' : undefined}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot hold rows like these
        role="listbox"
        aria-label={label}
        aria-multiselectable={selection === undefined ? undefined : true}
        tabIndex={0}
        aria-activedescendant={active === null ? undefined : `${id}-${active}`}
        {...drop.listProps}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onContextMenu={onContextMenu}
      >
        <div className="bl-list__extent" role="presentation" style={{ blockSize: extent }}>
          {rows.map(({ index, start }) => (
            <VirtualRow
              key={keyOf(index)}
              measure={rowRef}
              id={`${id}-${index}`}
              index={index}
              start={start}
              setSize={count}
              isActive={index === active}
              isDropBefore={index === drop.at}
              isDropAfter={drop.at === count && index === count - 1}
              isSelected={selection?.isSelected(index) ?? null}
              heading={props.headings?.get(index) ?? null}
              dragProps={drag.rowProps(index)}
              onClick={(event) => onRowClick(event, index)}
              onDoubleClick={() => {
                if (opensOn === 'double-click') onOpen?.(index)
              }}
              onMark={() => {
                anchor.current = index
                selection?.onGesture({ type: 'toggle', index })
              }}
            >
              {children(index)}
            </VirtualRow>
          ))}
        </div>
      </div>
      {drag.helper}
    </>
  )
}

const isPlain = ({ shift, ctrl, alt }: ListKey): boolean => !shift && !ctrl && !alt
const isLetter = (key: string): boolean => key.length === 1
