/** The words that widgets need of themselves, in the language of the page. */
import { useLocale } from 'react-aria-components'
import { catalogues, fill } from '../../shared/i18n/index.ts'

type Words = (typeof catalogues)['nl' | 'en']['components']

export type Say = {
  (
    key: Exclude<keyof Words, `${string}_${'one' | 'other'}`>,
    values?: Readonly<Record<string, string | number>>,
  ): string
}

export function useWords(): Say {
  const { locale } = useLocale()
  const words: Words = catalogues[locale.startsWith('en') ? 'en' : 'nl'].components
  return (key, values = {}) => fill(words[key], values)
}
