/** What can be done with the search as a whole: its order, its editions side by side, and what is remembered of earlier ones. */
import { type ReactNode, useState } from 'react'
import type { ActionState, ActionStates } from '../../app/actions/index.ts'
import { useServices } from '../../app/services/index.ts'
import type { Sort } from '../../app/state/index.ts'
import { CompareDialog } from './compare-dialog.tsx'

export type ViewActions = {
  readonly states: ActionStates
  readonly dialog: ReactNode
}

/** @param query what is searched for now */
export function useViewActions(query: string): ViewActions {
  const { place, searches } = useServices()
  const [isComparing, setIsComparing] = useState(false)
  const sortBy = (sort: Sort): ActionState => always(() => place.set((now) => ({ ...now, sort })))
  return {
    states: {
      'sort-by-relevance': sortBy('relevance'),
      'sort-by-edition': sortBy('edition'),
      'sort-by-place': sortBy('place'),
      'group-results': always(() =>
        place.set((now) => ({ ...now, grouping: now.grouping === 'flat' ? 'grouped' : 'flat' })),
      ),
      'compare-editions': {
        whyNot: query.trim() === '' ? 'actions.why.nothingSought' : null,
        run: () => setIsComparing(true),
      },
      'forget-searches': always(() => searches.set(() => [])),
    },
    dialog: isComparing ? <CompareDialog query={query} onClose={() => setIsComparing(false)} /> : null,
  }
}

const always = (run: () => void): ActionState => ({ whyNot: null, run })
