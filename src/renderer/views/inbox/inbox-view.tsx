/** The inbox: statements taken in but not yet placed. */
import type { ReactNode } from 'react'
import { useText } from '../../app/i18n/index.ts'
import { useSplit } from '../../app/panes/index.ts'
import { useServices } from '../../app/services/index.ts'
import { goTo } from '../../app/state/index.ts'
import { Button, EmptyState, SplitPanes } from '../../components/index.ts'
import { DetailsPane, StatementList, useOpening } from '../statement/index.ts'
import { useInboxActions } from './use-inbox-actions.tsx'

export function InboxView(): ReactNode {
  const text = useText()
  const { place } = useServices()
  const { split } = useSplit()
  const opening = useOpening('inbox')
  const { offer, dialog } = useInboxActions()
  return (
    <>
      <SplitPanes
        {...split}
        label={text('inbox.title')}
        panes={[
          {
            id: 'list',
            label: text('inbox.title'),
            size: 'flexible',
            content: (
              <StatementList
                scope={{ kind: 'inbox' }}
                list="inbox"
                title={text('inbox.title')}
                offer={offer}
                onOpen={opening.ask}
                empty={
                  <EmptyState
                    icon="inbox"
                    title={text('inbox.emptyTitle')}
                    text={text('inbox.emptyText')}
                    actions={
                      <Button icon="import" onPress={() => place.set(goTo('intake'))}>
                        {text('inbox.import')}
                      </Button>
                    }
                  />
                }
              />
            ),
          },
          {
            id: 'details',
            label: text('library.details'),
            size: { min: 260, max: 640, initial: 384 },
            content: <DetailsPane list="inbox" opening={opening} />,
          },
        ]}
      />
      {dialog}
    </>
  )
}
