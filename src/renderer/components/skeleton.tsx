/** Grey lines where text will come. They appear only after a short wait, so that quick answers do not flash. */
import type { ReactNode } from 'react'
import './skeleton.css'

export type SkeletonProps = { readonly label: string; readonly lines: number }

export function Skeleton({ label, lines }: SkeletonProps): ReactNode {
  return (
    <div className="bl-skeleton">
      <span className="bl-visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="bl-skeleton__line" />
      ))}
    </div>
  )
}
