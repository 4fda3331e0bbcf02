/** The catalogue engine. Dutch is inside; English is fetched when it is chosen. */
import { type BackendModule, createInstance, type i18n, type ReadCallback } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { type Catalogue, type Language, nl } from '../../../shared/i18n/index.ts'

/** Where a catalogue cannot be fetched, Dutch stands in. */
const fetched: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (_language, _namespace, done) => void hand(done),
}

async function hand(done: ReadCallback): Promise<void> {
  try {
    const { english } = await import('../../../shared/english/index.ts')
    done(null, english)
  } catch (error) {
    done(String(error), false)
  }
}

/** Resolves when the words of the language are there. */
export async function createI18n(language: Language): Promise<i18n> {
  const instance = createInstance()
  await instance
    .use(fetched)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: 'nl',
      resources: { nl: { translation: nl } },
      partialBundledLanguages: true,
      // React escapes what it draws.
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
    })
  return instance
}

/** The words that were fetched for the language in use. */
export const catalogueOf = (i18n: i18n): Catalogue => {
  const resources: unknown = i18n.getResourceBundle(i18n.resolvedLanguage ?? 'nl', 'translation')
  return isCatalogue(resources) ? resources : nl
}

/** Only catalogues are ever put into the engine. */
const isCatalogue = (resources: unknown): resources is Catalogue =>
  typeof resources === 'object' && resources !== null
