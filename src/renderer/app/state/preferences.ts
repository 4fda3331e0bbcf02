/** What the officer chose for this machine: language, theme, density, letter keys. */
import { languages, type Language } from '../../../shared/i18n/index.ts'
import { asRecord, oneOf } from './parse.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const densities = ['compact', 'ruim'] as const
export type Density = (typeof densities)[number]

/** Whether single characters are keys; some people's speech or hands press them unawares (WCAG 2.1.4). */
export const letterKeys = ['on', 'off'] as const
export type LetterKeys = (typeof letterKeys)[number]

export type Preferences = {
  readonly language: Language
  readonly theme: Theme
  readonly density: Density
  readonly letterKeys: LetterKeys
}

export function parsePreferences(found: unknown): Preferences {
  const record = asRecord(found)
  return {
    language: oneOf(languages, record['language'], 'nl'),
    theme: oneOf(themes, record['theme'], 'system'),
    density: oneOf(densities, record['density'], 'compact'),
    letterKeys: oneOf(letterKeys, record['letterKeys'], 'on'),
  }
}
