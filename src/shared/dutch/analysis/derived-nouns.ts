/** Nouns that any verb can make, and that no lexicon lists in full: 'mijder', 'sporing'. */
import { type Lexicon, wordClass } from '../lexicon/lexicon.ts'
import { openings } from '../lexicon/syllables.ts'

/** 'opspoorder' for 'opspoorder' and 'opspoorders', because 'opsporen' is a verb; null for what no verb makes. */
export function derivedNoun(lexicon: Lexicon, word: string): string | null {
  // 'zwakkeling' is no compound of 'zwak'.
  if (/^.eling(?:en)?$/.test(word)) return null
  const singular = word.replace(/(er|ster)s$|(ing)en$/, '$1$2')
  const stems = endings.filter((end) => singular.endsWith(end)).map((end) => singular.slice(0, -end.length))
  const isVerb = (infinitive: string): boolean => (lexicon.classes(infinitive) & wordClass.verb) !== 0
  const isMade = stems.some(
    (stem) => stem.length >= 3 && [stem, ...openings(stem)].some((open) => isVerb(`${open}en`)),
  )
  return isMade ? singular : null
}

/** Behind an r, '-er' becomes '-der'. */
const endings = ['ing', 'ster', 'der', 'er'] as const
