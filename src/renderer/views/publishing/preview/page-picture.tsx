/** One page as a picture. An SVG in an `img` runs no scripts and fetches nothing, whatever is in it. */
import { memo, type ReactNode, useLayoutEffect, useRef } from 'react'
import { useText } from '../../../app/i18n/index.ts'
import type { PageBox } from './page-layout.ts'

export type PagePictureProps = {
  readonly box: PageBox
  readonly number: number
  readonly total: number
  /** Undefined while the page is on its way. */
  readonly svg: string | undefined
}

export const PagePicture = memo(function PagePicture(props: PagePictureProps): ReactNode {
  const { box, number, total, svg } = props
  const text = useText()
  const picture = useRef<HTMLImageElement>(null)
  useLayoutEffect(() => {
    const image = picture.current
    if (image === null || svg === undefined) return
    const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    // Once it is drawn its address is of no use any more; before that it must not go.
    const release = (): void => URL.revokeObjectURL(address)
    image.addEventListener('load', release, { once: true })
    image.addEventListener('error', release, { once: true })
    image.src = address
  }, [svg])
  return (
    <div
      className="bl-page"
      style={{ insetBlockStart: box.top, inlineSize: box.width, blockSize: box.height }}
    >
      {svg === undefined ? null : (
        <img
          ref={picture}
          alt={text('publishing.pageOf', { number, total })}
          width={box.width}
          height={box.height}
          draggable={false}
        />
      )}
    </div>
  )
})
