/** The words that widgets need of themselves, in the language of the page. */
import { createContext, useContext } from 'react'
import { fill, nl, type Catalogue } from '../../shared/i18n/index.ts'

export type Words = Catalogue['components']

export type Say = {
  (
    key: Exclude<keyof Words, `${string}_${'one' | 'other'}`>,
    values?: Readonly<Record<string, string | number>>,
  ): string
}

export const WordsContext = createContext<Words>(nl.components)

export function useWords(): Say {
  const words = useContext(WordsContext)
  return (key, values = {}) => fill(words[key], values)
}
