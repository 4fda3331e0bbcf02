/** The words of the library that are spelled most like a word it does not hold. */
import { allowedDistance, type Spelling, spellingOf } from '../../../../shared/dutch/index.ts'
import type { Vocabulary } from './vocabulary.ts'

/** So many words at most; more would be guessing. */
const mostWords = 3

type Closest = { readonly distance: number; readonly words: readonly string[] }

/** The words at the least distance, those in most documents first; none when nothing is close enough. */
export function closestWords(word: string, vocabularies: readonly Vocabulary[]): readonly string[] {
  const allowed = allowedDistance(word.length)
  const spelling = spellingOf(word)
  const written = closest(word, vocabularies, allowed, spelling.canBeWritten, spelling.asWritten)
  // One wrong key is likelier than another spelling of the same sounds: that is looked for only when no word is so near.
  if (written.distance <= 1) return written.words
  const heard = closest(word, vocabularies, allowed, spelling.canBeHeard, spelling.asHeard)
  return heard.distance < written.distance ? heard.words : written.words
}

function closest(
  word: string,
  vocabularies: readonly Vocabulary[],
  allowed: number,
  canBe: Spelling['canBeWritten'],
  distanceTo: Spelling['asWritten'],
): Closest {
  let least = allowed
  const found = new Map<string, number>()
  for (const vocabulary of vocabularies) {
    for (let length = word.length - allowed; length <= word.length + allowed; length += 1) {
      for (const type of vocabulary.ofLength(length)) {
        if (!canBe(vocabulary.letters(type), least)) continue
        const other = vocabulary.word(type)
        const distance = distanceTo(other, least)
        if (distance > least || vocabulary.documents(type) === 0) continue
        if (distance < least) found.clear()
        least = distance
        found.set(other, (found.get(other) ?? 0) + vocabulary.documents(type))
      }
    }
  }
  const words = [...found]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, mostWords)
    .map(([other]) => other)
  return { distance: found.size === 0 ? Number.POSITIVE_INFINITY : least, words }
}
