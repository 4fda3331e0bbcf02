/** Gives the widgets their language. */
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'

export type LocaleProps = { readonly locale: 'nl-NL' | 'en-GB'; readonly children: ReactNode }

export function Locale({ locale, children }: LocaleProps): ReactNode {
  return <I18nProvider locale={locale}>{children}</I18nProvider>
}
