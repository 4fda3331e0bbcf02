/** Ticks off the first steps from what the officer really does. */
import { useEffect } from 'react'
import { useHistory } from '../../app/data/index.ts'
import { useServices } from '../../app/services/index.ts'
import { stepOf, take, useStore } from '../../app/state/index.ts'

/** Once in the page. */
export function useFirstSteps(): void {
  const { checklist, place } = useServices()
  const history = useHistory().data
  const hasSearched = useStore(place, (now) => now.query.trim() !== '')
  const done = history?.undo ?? null
  const step = done === null ? null : stepOf(done)
  const hasUndone = history !== undefined && history.redo !== null
  useEffect(() => {
    if (step !== null) checklist.set(take(step))
  }, [checklist, step])
  useEffect(() => {
    if (hasUndone) checklist.set(take('undo'))
  }, [checklist, hasUndone])
  useEffect(() => {
    if (hasSearched) checklist.set(take('search'))
  }, [checklist, hasSearched])
}
