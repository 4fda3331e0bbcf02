/** A bar for work whose part done is known. */
import type { ReactNode } from 'react'
import { Label, ProgressBar } from 'react-aria-components'
import './progress.css'

export type ProgressProps = {
  readonly label: string
  /** Part done, 0 to 1. */
  readonly done: number
}

export function Progress({ label, done }: ProgressProps): ReactNode {
  return (
    <ProgressBar className="bl-progress" value={done * 100}>
      {({ percentage, valueText }) => (
        <>
          <Label className="bl-progress__label">{label}</Label>
          <span className="bl-progress__value">{valueText}</span>
          <div className="bl-progress__track">
            <div className="bl-progress__fill" style={{ inlineSize: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  )
}
