/** The catalogue engine, with both languages inside: switching fetches nothing. */
import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { catalogues, type Language } from '../../../shared/i18n/index.ts'

export function createI18n(language: Language): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'nl',
    resources: { nl: { translation: catalogues.nl }, en: { translation: catalogues.en } },
    initAsync: false,
    // React escapes what it draws.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  return instance
}
