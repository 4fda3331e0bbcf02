/** Follows the room inside an element, without its scroll bar, in pixels. */
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Size } from './page-layout.ts'

export function useFrame(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const box = element.current
    if (box === null) return
    const measure = (): void =>
      setSize((now) =>
        now.width === box.clientWidth && now.height === box.clientHeight
          ? now
          : { width: box.clientWidth, height: box.clientHeight },
      )
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [element])
  return size
}
