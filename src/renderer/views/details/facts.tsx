/** The frame of a tab with facts: a list of them, or that there are none. */
import type { ReactNode } from 'react'
import './facts.css'

export type FactsProps = {
  readonly count: number
  /** What is said when there are none. */
  readonly none: string
  readonly children: ReactNode
}

export function Facts({ count, none, children }: FactsProps): ReactNode {
  return count === 0 ? <p className="bl-facts__none">{none}</p> : children
}
