/** What can be done with the search as a whole: its order, its editions side by side, and what is remembered of earlier ones. */
import { type ReactNode, useState } from 'react'
import type { ActionState, ActionStates } from '../../app/actions/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import type { Sort } from '../../app/state/index.ts'
import { Dialog } from '../../components/index.ts'
import { CompareDialog } from './compare-dialog.tsx'
import { QueryHelp } from './query-help.tsx'

export type ViewActions = {
  readonly states: ActionStates
  readonly dialog: ReactNode
}

/** @param query what is searched for now */
export function useViewActions(query: string): ViewActions {
  const { place, searches } = useServices()
  const [shown, setShown] = useState<'comparison' | 'help' | null>(null)
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
        run: () => setShown('comparison'),
      },
      'search-help': always(() => setShown('help')),
      'forget-searches': always(() => searches.set(() => [])),
    },
    dialog: <ViewDialog shown={shown} query={query} onClose={() => setShown(null)} />,
  }
}

type ViewDialogProps = {
  readonly shown: 'comparison' | 'help' | null
  readonly query: string
  readonly onClose: () => void
}

function ViewDialog({ shown, query, onClose }: ViewDialogProps): ReactNode {
  const text = useText()
  switch (shown) {
    case null:
      return null
    case 'comparison':
      return <CompareDialog query={query} onClose={onClose} />
    case 'help':
      return (
        <Dialog title={text('query.help.title')} closeLabel={text('shell.close')} isOpen onClose={onClose}>
          <QueryHelp />
        </Dialog>
      )
  }
}

const always = (run: () => void): ActionState => ({ whyNot: null, run })
