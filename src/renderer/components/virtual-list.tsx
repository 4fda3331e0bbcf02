/**
 * A list of any length of which only what is in sight is drawn. One tab stop; arrows, J and K, Page, Home and End move;
 * the active row is told through aria-activedescendant, its place through aria-posinset and aria-setsize.
 */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useId, useRef } from 'react'
import { indexByKey } from './list-keys.ts'
import './virtual-list.css'

export type VirtualListProps = {
  readonly label: string
  readonly count: number
  /** Stable key of the row at an index; rows not loaded yet may use the index. */
  readonly keyOf: (index: number) => string
  readonly children: (index: number) => ReactNode
  /** The chosen row, or null. */
  readonly active: number | null
  readonly onActivate: (index: number) => void
  /** Enter, or the click that `opensOn` names. */
  readonly onOpen?: (index: number) => void
  readonly opensOn?: 'click' | 'double-click'
  /** Called with the first and last row drawn, so that their data can be fetched. */
  readonly onRange?: (first: number, last: number) => void
  /** Height of a typical row in pixels; real heights are measured. */
  readonly typicalHeight: number
}

export function VirtualList(props: VirtualListProps): ReactNode {
  const { label, count, keyOf, children, active, onActivate, onOpen, onRange, typicalHeight } = props
  const { opensOn = 'double-click' } = props
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  // No compiler memoises this component, so the rule's worry does not hold here.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => typicalHeight,
    getItemKey: keyOf,
    overscan: 8,
    // The active row stays drawn when it is scrolled away, because assistive technology reads it.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range)
      return active === null || active >= count || drawn.includes(active)
        ? drawn
        : [...drawn, active].sort(ascending)
    },
  })
  const items = virtualizer.getVirtualItems()

  const range = virtualizer.range
  const tellRange = useEffectEvent((first: number, last: number) => onRange?.(first, last))
  useEffect(() => {
    if (range !== null) tellRange(range.startIndex, range.endIndex)
  }, [range?.startIndex, range?.endIndex, range])

  const show = useEffectEvent((index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }))
  useEffect(() => {
    if (active !== null && active < count) show(active)
  }, [active, count])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' && active !== null) {
      event.preventDefault()
      onOpen?.(active)
      return
    }
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / typicalHeight) - 1)
    const next = indexByKey(event.key, active, count, page)
    if (next === null) return
    event.preventDefault()
    onActivate(next)
  }

  return (
    <div
      ref={box}
      className="bl-list"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot hold rows like these
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={active === null || active >= count ? undefined : `${id}-${active}`}
      onKeyDown={onKeyDown}
    >
      <div className="bl-list__extent" role="presentation" style={{ blockSize: virtualizer.getTotalSize() }}>
        {items.map((item) => (
          // The listbox itself takes the keys, so a row needs none of its own.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={item.key}
            ref={virtualizer.measureElement}
            data-index={item.index}
            id={`${id}-${item.index}`}
            className="bl-list__row"
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            role="option"
            aria-selected={item.index === active}
            aria-posinset={item.index + 1}
            aria-setsize={count}
            style={{ transform: `translateY(${item.start}px)` }}
            onClick={() => {
              onActivate(item.index)
              if (opensOn === 'click') onOpen?.(item.index)
            }}
            onDoubleClick={() => {
              if (opensOn === 'double-click') onOpen?.(item.index)
            }}
          >
            {children(item.index)}
          </div>
        ))}
      </div>
    </div>
  )
}

const ascending = (a: number, b: number): number => a - b
