/** One window: its services, its look, and the view in sight. */
import { QueryClientProvider } from '@tanstack/react-query'
import { Fragment, type ReactNode, useEffect } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import type { Language } from '../../shared/i18n/index.ts'
import { Locale } from '../components/index.ts'
import { LibraryView, useFirstSteps } from '../views/library/index.ts'
import { ActionsProvider } from './actions/index.ts'
import { followKnowledgeBase } from './data/index.ts'
import { catalogueOf } from './i18n/index.ts'
import { Guarded, useLaterViews } from './later-views.tsx'
import { OfferedMaterial } from './material/index.ts'
import { type Services, ServicesProvider } from './services/index.ts'
import { Shell } from './shell/index.ts'
import { mainPane, useStore } from './state/index.ts'

export type AppProps = { readonly services: Services }

export function App({ services }: AppProps): ReactNode {
  const { i18n, queryClient } = services
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
        <SpokenLocale>
          <ServicesProvider services={services}>
            <ActionsProvider>
              <Shell>
                <View services={services} />
              </Shell>
            </ActionsProvider>
          </ServicesProvider>
        </SpokenLocale>
      </QueryClientProvider>
    </I18nextProvider>
  )
}

/** What widgets say follows what the page says, which is what is there, not yet what was chosen. */
function SpokenLocale({ children }: { readonly children: ReactNode }): ReactNode {
  const { i18n } = useTranslation()
  return (
    <Locale locale={i18n.resolvedLanguage === 'en' ? 'en-GB' : 'nl-NL'} words={catalogueOf(i18n).components}>
      {children}
    </Locale>
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
    void speak(i18n, language)
    void platform.setLanguage(language)
  }, [i18n, platform, language])
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
    document.documentElement.dataset['density'] = density
  }, [theme, density])
}

/** The document has the language of the words that are there, which are Dutch when others cannot be fetched. */
async function speak(i18n: Services['i18n'], language: Language): Promise<void> {
  await i18n.changeLanguage(language)
  document.documentElement.lang = i18n.resolvedLanguage ?? 'nl'
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
