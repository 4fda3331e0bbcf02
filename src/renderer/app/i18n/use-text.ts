/** The words of the present language. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { commandName, errorMessage, type MessageKey } from '../../../shared/i18n/index.ts'
import type { ClientError, Command } from '../../../shared/contract/index.ts'

type Values = Readonly<Record<string, string | number>>

/** The message of a key; `count` picks the plural form. */
export type Say = (key: MessageKey, values?: Values) => string

export type Text = Say & {
  readonly locale: 'nl-NL' | 'en-GB'
  number(value: number): string
  /** A share between 0 and 1 as whole percents. */
  percent(share: number): string
  /** A number of bytes as kilobytes or megabytes. */
  size(bytes: number): string
  /** A moment (ISO 8601) as day and time. */
  moment(iso: string): string
  /** A command as a noun phrase in lower case. */
  command(command: Command): string
  error(error: ClientError): string
}

export function useText(): Text {
  const { t, i18n } = useTranslation()
  const language = i18n.resolvedLanguage
  return useMemo(() => createText(t, language === 'en' ? 'en-GB' : 'nl-NL'), [t, language])
}

function createText(translate: (key: string, values: Values) => string, locale: Text['locale']): Text {
  const { numbers, percents, kilobytes, megabytes, moments } = formats[locale]
  const say = (key: MessageKey, values: Values = {}): string => translate(key, values)
  return Object.assign(say, {
    locale,
    number: (value: number) => numbers.format(value),
    percent: (share: number) => percents.format(share),
    size: (bytes: number) =>
      bytes < 1_000_000 ? kilobytes.format(Math.ceil(bytes / 1_000)) : megabytes.format(bytes / 1_000_000),
    moment: (iso: string) => {
      const date = new Date(iso)
      return Number.isNaN(date.getTime()) ? iso : moments.format(date)
    },
    command: (command: Command) => {
      const { key, values } = commandName(command)
      return say(key, values)
    },
    error: (error: ClientError) => {
      const { key, values, words } = errorMessage(error)
      const told = Object.entries(words).map(([name, word]) => [name, say(word)] as const)
      return say(key, { ...values, ...Object.fromEntries(told) })
    },
  })
}

export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

const formatsOf = (locale: Text['locale']) => ({
  numbers: new Intl.NumberFormat(locale),
  percents: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
  kilobytes: new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte' }),
  megabytes: new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }),
  moments: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
})

/** Made once: making them takes longer than drawing a row. */
const formats = { 'nl-NL': formatsOf('nl-NL'), 'en-GB': formatsOf('en-GB') }
