/** The pages below each other, of which only those in sight are drawn. Page keys, Home and End go from page to page. */
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Zoom } from '../../../app/state/index.ts'
import {
  gap,
  layOut,
  pageByKey,
  pageInMiddle,
  pagesIn,
  scrollTopOf,
  type Spot,
  spotAt,
} from './page-layout.ts'
import { PagePicture } from './page-picture.tsx'
import type { PreviewState } from './preview-job.ts'
import { useFrame } from './use-frame.ts'

/** What goes to a page, by index. */
export type PagesHandle = { readonly goTo: (page: number) => void }

export type PagesProps = {
  readonly label: string
  readonly preview: PreviewState
  readonly zoom: Zoom
  /** Told which page, by index, fills the middle. */
  readonly onPage: (page: number) => void
  readonly handle: RefObject<PagesHandle | null>
}

/** Drawn beyond what is in sight, so that scrolling does not show the making of pictures, in pixels. */
const margin = 800

export function Pages({ label, preview, zoom, onPage, handle }: PagesProps): ReactNode {
  const { pages, total, isOld } = preview
  const frameRef = useRef<HTMLDivElement>(null)
  const frame = useFrame(frameRef)
  const layout = useMemo(() => layOut(pages, total, frame, zoom), [pages, total, frame, zoom])
  const [scrollTop, setScrollTop] = useState(0)
  /** Where the officer scrolled to; null while he has not. */
  const spot = useRef<Spot | null>(null)
  const middle = pageInMiddle(layout, scrollTop, frame.height)
  const drawn = pagesIn(layout, scrollTop - margin, scrollTop + frame.height + margin)

  const onScroll = (): void => {
    const top = frameRef.current?.scrollTop ?? 0
    spot.current = spotAt(layout, top)
    setScrollTop(top)
    onPage(pageInMiddle(layout, top, frame.height))
  }
  // The same words stay in sight when the pages become another size or are made anew.
  useLayoutEffect(() => {
    const box = frameRef.current
    if (box !== null && spot.current !== null) box.scrollTop = scrollTopOf(layout, spot.current)
  }, [layout])

  const goTo = (page: number): void => {
    const box = layout.boxes[page]
    if (box !== undefined) frameRef.current?.scrollTo({ top: box.top - gap, behavior: 'instant' })
  }
  useImperativeHandle(handle, () => ({ goTo }))

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const page = pageByKey(event.key, middle, total)
    if (page === null) return
    event.preventDefault()
    goTo(page)
  }

  return (
    // A frame that scrolls must be reached by key; its keys move what is in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={frameRef}
      className="bl-pages"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no fieldset, for there is no field in it
      role="group"
      aria-label={label}
      aria-busy={isOld}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
    >
      <div className="bl-pages__extent" style={{ blockSize: layout.extent }}>
        {drawn === null
          ? null
          : layout.boxes.slice(drawn.first, drawn.last + 1).map((box, step) => {
              const index = drawn.first + step
              return (
                <PagePicture key={index} box={box} number={index + 1} total={total} svg={pages[index]?.svg} />
              )
            })}
      </div>
    </div>
  )
}
