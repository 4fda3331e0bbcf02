/** One window: its services, its look, and the view in sight. */
import { QueryClientProvider } from '@tanstack/react-query'
import { Fragment, type ReactNode, useEffect } from 'react'
import { I18nextProvider } from 'react-i18next'
import { Locale } from '../components/index.ts'
import { LibraryView, useFirstSteps } from '../views/library/index.ts'
import { ActionsProvider } from './actions/index.ts'
import { followKnowledgeBase } from './data/index.ts'
import { Guarded, useLaterViews } from './later-views.tsx'
import { OfferedMaterial } from './material/index.ts'
import { type Services, ServicesProvider } from './services/index.ts'
import { Shell } from './shell/index.ts'
import { mainPane, useStore } from './state/index.ts'

export type AppProps = { readonly services: Services }

export function App({ services }: AppProps): ReactNode {
  const { i18n, preferences, queryClient } = services
  const language = useStore(preferences, (now) => now.language)
  usePreferencesOnPage(services)
  useEffect(() => followKnowledgeBase(services), [services])
  useEffect(() => keepTextOnLeaving(services), [services])
  useEffect(() => {
    const stopKeeping = services.focus.keep()
    services.focus.enterWhenThere(mainPane(services.place.get().view))
    return stopKeeping
  }, [services])
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <Locale locale={language === 'en' ? 'en-GB' : 'nl-NL'}>
          <ServicesProvider services={services}>
            <ActionsProvider>
              <Shell>
                <View services={services} />
              </Shell>
            </ActionsProvider>
          </ServicesProvider>
        </Locale>
      </QueryClientProvider>
    </I18nextProvider>
  )
}

function View({ services }: AppProps): ReactNode {
  const view = useStore(services.place, (now) => now.view)
  useFirstSteps()
  const { views, renew } = useLaterViews(services)
  // By its key each is another place in the page: the view that is left goes at once, also when the next is not there yet.
  switch (view) {
    case 'library':
      return <Guarded key={view} view={LibraryView} />
    case 'intake':
      return (
        <Fragment key={view}>
          <OfferedMaterial />
          <Guarded view={views[view]} onRetry={() => renew(view)} />
        </Fragment>
      )
    case 'bin':
    case 'inbox':
    case 'publishing':
    case 'search':
    case 'settings':
    case 'sources':
    case 'stakeholders':
    case 'tags':
      return <Guarded key={view} view={views[view]} onRetry={() => renew(view)} />
  }
}

/** Language, theme and density belong to the document as a whole. */
function usePreferencesOnPage({ i18n, platform, preferences }: Services): void {
  const { language, theme, density } = useStore(preferences, (now) => now)
  useEffect(() => {
    document.documentElement.lang = language
    void i18n.changeLanguage(language)
    void platform.setLanguage(language)
  }, [i18n, platform, language])
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
    document.documentElement.dataset['density'] = density
  }, [theme, density])
}

/** Saves what is unsaved before the window goes; a browser asks first when that cannot be done in time. */
function keepTextOnLeaving({ drafts, noteDrafts, platform }: Services): () => void {
  // A note is only added when its writer says so.
  const hasNotes = (): boolean => noteDrafts.get().size > 0
  const stopFlushing = platform.onFlush(async () =>
    (await drafts.flushAll()) && !hasNotes() ? 'nothing' : 'text',
  )
  const onUnload = (event: BeforeUnloadEvent): void => {
    if (drafts.store.get().size === 0 && !hasNotes()) return
    void drafts.flushAll()
    event.preventDefault()
  }
  window.addEventListener('beforeunload', onUnload)
  return () => {
    stopFlushing()
    window.removeEventListener('beforeunload', onUnload)
  }
}
