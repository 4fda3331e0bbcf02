/** Gives the widgets their language, and the words that they have of themselves. */
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { type Words, WordsContext } from './words.ts'

export type LocaleProps = {
  readonly locale: 'nl-NL' | 'en-GB'
  readonly words: Words
  readonly children: ReactNode
}

export function Locale({ locale, words, children }: LocaleProps): ReactNode {
  return (
    <I18nProvider locale={locale}>
      <WordsContext value={words}>{children}</WordsContext>
    </I18nProvider>
  )
}
