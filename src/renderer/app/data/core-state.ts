/** Whether the core can be reached. */
import { useSyncExternalStore } from 'react'
import type { CoreState } from '../../../shared/platform/index.ts'
import { useServices } from '../services/index.ts'

export function useCoreState(): CoreState {
  const { link } = useServices()
  return useSyncExternalStore(
    (listener) => link.onState(listener),
    () => link.state(),
  )
}
