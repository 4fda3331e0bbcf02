/** Views that are fetched when they are first asked for, so that the library is there the sooner. */
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { Skeleton } from '../components/index.ts'
import { useText } from './i18n/index.ts'
import type { Services } from './services/index.ts'

export const laterViews = {
  bin: lazy(async () => ({ default: (await import('../views/bin/index.ts')).BinView })),
  inbox: lazy(async () => ({ default: (await import('../views/inbox/index.ts')).InboxView })),
  search: lazy(async () => ({ default: (await import('../views/search/index.ts')).SearchView })),
  settings: lazy(async () => ({ default: (await import('../views/settings/index.ts')).SettingsView })),
  sources: lazy(async () => ({ default: (await import('../views/sources/index.ts')).SourcesView })),
  stakeholders: lazy(async () => ({
    default: (await import('../views/stakeholders/index.ts')).StakeholdersView,
  })),
  tags: lazy(async () => ({ default: (await import('../views/tags/index.ts')).TagsView })),
} as const satisfies Record<string, ComponentType>

/** Taking in goes on while one looks elsewhere, so its job lives as long as what this returns. */
export const laterIntake = ({ client, platform }: Services): ComponentType =>
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

export function Later({ view: View }: { readonly view: ComponentType }): ReactNode {
  const text = useText()
  return (
    <Suspense fallback={<Skeleton label={text('shell.loading')} lines={6} />}>
      <View />
    </Suspense>
  )
}
