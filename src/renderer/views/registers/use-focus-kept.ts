/** Focus never falls into nothing: when what had it is gone, it goes to the register, or else to the pane in sight. */
import { useEffect, useRef } from 'react'
import { focusPane } from '../../app/panes/index.ts'

/**
 * @param question what a dialog asks, or null: the row it was opened from may be gone when it closes
 * @param items the register, from which a change or its undoing may take the row with focus
 */
export function useFocusKept(question: object | null, items: readonly unknown[]): void {
  const isFirst = useRef(true)
  const isAsking = question !== null
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    for (const pane of ['side', 'details', 'list'])
      if (!isAsking && document.activeElement === document.body) focusPane(document, pane)
  }, [isAsking, items])
}
