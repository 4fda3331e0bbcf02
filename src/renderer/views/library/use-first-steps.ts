/** Ticks off the first steps from what the officer really does. */
import { useEffect } from 'react'
import { useEditions, useHistory, useStatus } from '../../app/data/index.ts'
import { useServices } from '../../app/services/index.ts'
import { stepOf, take, useStore } from '../../app/state/index.ts'

/** Once in the page. */
export function useFirstSteps(): void {
  const { checklist, place } = useServices()
  const history = useHistory().data
  const hasSearched = useStore(place, (now) => now.query.trim() !== '')
  const done = history?.undo ?? null
  // What is only read was changed by someone else.
  const isReader = useStatus().data?.access.mode !== 'write'
  const step = done === null || isReader ? null : stepOf(done)
  const hasUndone = history !== undefined && history.redo !== null && !isReader
  const isFilled = (useEditions().data?.length ?? 0) > 0
  useEffect(() => {
    if (isFilled) checklist.set(take('import'))
  }, [checklist, isFilled])
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
