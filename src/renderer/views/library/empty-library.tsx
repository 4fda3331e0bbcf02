/** A library, or one programme of it, in which there is no edition yet: the first thing a new officer sees. */
import type { ReactNode } from 'react'
import { runAction, useRegisterActions } from '../../app/actions/index.ts'
import { type Programme, useOpenSample } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { goTo } from '../../app/state/index.ts'
import { Button, EmptyState } from '../../components/index.ts'
import { FirstSteps } from './first-steps.tsx'
import { useEditionActions } from './use-edition-actions.tsx'

export type EmptyLibraryProps = {
  /** The programme without an edition, or null where nothing has one. */
  readonly programme: Programme | null
}

export function EmptyLibrary({ programme }: EmptyLibraryProps): ReactNode {
  const text = useText()
  const { place } = useServices()
  const sample = useOpenSample()
  const { states, dialog } = useEditionActions(null, [])
  useRegisterActions(states)
  return (
    <>
      <EmptyState
        icon="library"
        title={
          programme === null
            ? text('library.emptyTitle')
            : text('library.noEditionsTitle', { programme: programme.title })
        }
        text={text(programme === null ? 'library.emptyText' : 'library.noEditionsText')}
        actions={
          <>
            {programme === null ? (
              <Button tone="primary" isPending={sample.isBusy} onPress={sample.open}>
                {text(sample.isBusy ? 'library.openingSample' : 'library.openSample')}
              </Button>
            ) : null}
            <Button icon="import" onPress={() => place.set(goTo('intake'))}>
              {text('library.import')}
            </Button>
            <Button icon="add" onPress={() => runAction(states, 'new-edition')}>
              {text('library.newEdition')}
            </Button>
          </>
        }
      />
      <FirstSteps />
      {dialog}
    </>
  )
}
