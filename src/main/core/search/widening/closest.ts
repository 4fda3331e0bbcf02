/** The words of the library that are spelled most like a word it does not hold. */
import {
  allowedDistance,
  differingLetters,
  lettersOf,
  mostDiffering,
  spellingDistance,
} from '../../../../shared/dutch/index.ts'
import type { Vocabulary } from './vocabulary.ts'

/** So many words at most; more would be guessing. */
const most = 3

/** The words at the least distance, those in most documents first; none when nothing is close enough. */
export function closestWords(word: string, vocabularies: readonly Vocabulary[]): readonly string[] {
  const allowed = allowedDistance(word.length)
  let least = allowed
  const letters = lettersOf(word)
  const found = new Map<string, number>()
  for (const vocabulary of vocabularies) {
    for (let length = word.length - allowed; length <= word.length + allowed; length += 1) {
      for (const type of vocabulary.ofLength(length)) {
        if (differingLetters(letters, vocabulary.letters(type)) > mostDiffering(least)) continue
        const other = vocabulary.word(type)
        const distance = spellingDistance(word, other, least)
        if (distance > least) continue
        if (distance < least) found.clear()
        least = distance
        found.set(other, (found.get(other) ?? 0) + vocabulary.documents(type))
      }
    }
  }
  return [...found]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([other]) => other)
}
