/** Going from a list into the details: focus follows when they are those of the chosen statement, not before. */
import { useState } from 'react'
import { useSplit } from '../../app/panes/index.ts'

export type Opening = {
  readonly isAsked: boolean
  /** Asks for the details of what is chosen now. */
  readonly ask: () => void
  /** Called by the details once they are there. */
  readonly enter: () => void
  /** Back to the list. */
  readonly leave: () => void
}

export function useOpening(): Opening {
  const { split, enterPane } = useSplit()
  const [isAsked, setIsAsked] = useState(false)
  return {
    isAsked,
    ask() {
      split.onFront('details')
      setIsAsked(true)
    },
    enter() {
      setIsAsked(false)
      enterPane('details')
    },
    leave: () => enterPane('list'),
  }
}
