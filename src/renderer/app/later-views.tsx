/** Views that are fetched when they are first asked for, so that the library is there the sooner. */
import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react'
import { Button, ErrorBoundary, Message, Skeleton } from '../components/index.ts'
import { useText } from './i18n/index.ts'
import type { Services } from './services/index.ts'
import { notify } from './state/index.ts'

const laterViews = (services: Services) => ({
  intake: laterIntake(services),
  bin: lazy(async () => ({ default: (await import('../views/bin/index.ts')).BinView })),
  inbox: lazy(async () => ({ default: (await import('../views/inbox/index.ts')).InboxView })),
  publishing: laterPublishing(services),
  search: lazy(async () => ({ default: (await import('../views/search/index.ts')).SearchView })),
  settings: lazy(async () => ({ default: (await import('../views/settings/index.ts')).SettingsView })),
  sources: lazy(async () => ({ default: (await import('../views/sources/index.ts')).SourcesView })),
  stakeholders: lazy(async () => ({
    default: (await import('../views/stakeholders/index.ts')).StakeholdersView,
  })),
  tags: lazy(async () => ({ default: (await import('../views/tags/index.ts')).TagsView })),
})

export type LaterView = keyof ReturnType<typeof laterViews>

/** The views, and how to fetch one anew that failed: what was fetched in vain is not fetched again by itself. */
export function useLaterViews(services: Services): {
  readonly views: Readonly<Record<LaterView, ComponentType>>
  readonly renew: (view: LaterView) => void
} {
  const [views, setViews] = useState<Readonly<Record<LaterView, ComponentType>>>(() => laterViews(services))
  return {
    views,
    renew: (view) => setViews((before) => ({ ...before, [view]: laterViews(services)[view] })),
  }
}

/** Taking in goes on while one looks elsewhere, so its job lives as long as what this returns. */
const laterIntake = ({ client, platform }: Services): ComponentType =>
  lazy(async () => {
    const { createIntakeJob, hasChanges, IntakeView } = await import('../views/intake/index.ts')
    const job = createIntakeJob(client)
    // The job lasts as long as the window, and so does what asks before the window goes.
    platform.onFlush(() => Promise.resolve(hasChanges(job.store.get()) ? 'review' : 'nothing'))
    window.addEventListener('beforeunload', (event) => {
      if (hasChanges(job.store.get())) event.preventDefault()
    })
    return { default: () => <IntakeView job={job} /> }
  })

/** Making a file goes on while one looks elsewhere, and the template stays picked. */
const laterPublishing = ({ client, i18n, notices, platform }: Services): ComponentType =>
  lazy(async () => {
    const { createPublishJob, PublishingView } = await import('../views/publishing/index.ts')
    const job = createPublishJob({
      client,
      platform,
      onEnd(end) {
        if (end.phase === 'saved') notify(notices, 'info', i18n.t('publishing.published', { name: end.name }))
        else notify(notices, 'danger', i18n.t('publishing.failed'))
      },
    })
    return { default: () => <PublishingView job={job} /> }
  })

export type GuardedProps = { readonly view: ComponentType; readonly onRetry?: () => void }

/** Draws a view, or that it is on its way, or that it failed: then the rest of the window stays. */
export function Guarded({ view: View, onRetry }: GuardedProps): ReactNode {
  const text = useText()
  const failed = (tryAgain: () => void): ReactNode => (
    <Message
      tone="danger"
      actions={
        <Button
          onPress={() => {
            onRetry?.()
            tryAgain()
          }}
        >
          {text('shell.retry')}
        </Button>
      }
    >
      {text('shell.partFailed')}
    </Message>
  )
  return (
    <ErrorBoundary whenFailed={failed}>
      <Suspense fallback={<Skeleton label={text('shell.loading')} lines={6} />}>
        <View />
      </Suspense>
    </ErrorBoundary>
  )
}
