/** The words of the library that are spelled most like a word it does not hold. */
import { allowedDistance, lettersOf, type Spelling, spellingOf } from '../../dutch/index.ts'
import type { Vocabulary } from './vocabulary.ts'

/** So many words at most; more would be guessing. */
const mostWords = 3

type Closest = { readonly distance: number; readonly words: readonly string[] }

/** A word of the library with the number of documents that hold it or a form of it. */
type Candidate = { readonly word: string; readonly documents: () => number }

/** Which words are worth a closer look. */
type Look = {
  readonly least: number
  readonly most: number
  readonly canBe: (letters: number) => boolean
}

/**
 * The words at the least distance, those in most documents first; none when nothing is close enough. Words as they stand come
 * before lemmas, under which the library may hold other forms only.
 */
export function closestWords(word: string, vocabularies: readonly Vocabulary[]): readonly string[] {
  const allowed = allowedDistance(word.length)
  const { asWritten, canBeWritten, asHeard, canBeHeard } = spellingOf(word)
  const written = nearest(word, vocabularies, allowed, canBeWritten, asWritten)
  // One wrong key is likelier than another spelling of the same sounds: that is looked for only when no word is so near.
  return written.distance <= 1
    ? written.words
    : nearer(written, nearest(word, vocabularies, allowed, canBeHeard, asHeard)).words
}

/** The words that sound the same, for a word that is one: 'onveilig' is not taken for 'veilig', but 'advokaat' for 'advocaat'. */
export function soundingTheSame(word: string, vocabularies: readonly Vocabulary[]): readonly string[] {
  const { asHeard, canBeHeard } = spellingOf(word)
  const allowed = Math.min(allowedDistance(word.length), 1)
  const { distance, words } = nearest(word, vocabularies, allowed, canBeHeard, asHeard)
  return distance < 1 ? words : []
}

function nearest(
  word: string,
  vocabularies: readonly Vocabulary[],
  allowed: number,
  canBe: Spelling['canBeWritten'],
  distanceTo: Spelling['asWritten'],
): Closest {
  const look: Look = {
    least: word.length - allowed,
    most: word.length + allowed,
    canBe: (letters) => canBe(letters, allowed),
  }
  const words = closest(wordsOf(vocabularies, look), allowed, distanceTo)
  return words.distance <= 1
    ? words
    : nearer(words, closest(lemmasOf(vocabularies, look), allowed, distanceTo))
}

const nearer = (one: Closest, other: Closest): Closest => (other.distance < one.distance ? other : one)

function* wordsOf(vocabularies: readonly Vocabulary[], { least, most, canBe }: Look): Generator<Candidate> {
  for (const vocabulary of vocabularies)
    for (let length = least; length <= most; length += 1)
      for (const type of vocabulary.ofLength(length))
        if (canBe(vocabulary.letters(type)))
          yield { word: vocabulary.word(type), documents: () => vocabulary.documents(type) }
}

function* lemmasOf(vocabularies: readonly Vocabulary[], { least, most, canBe }: Look): Generator<Candidate> {
  for (const vocabulary of vocabularies)
    for (const lemma of vocabulary.lemmas)
      if (lemma.length >= least && lemma.length <= most && canBe(lettersOf(lemma)))
        yield { word: lemma, documents: () => documentsUnder(lemma, vocabulary) }
}

const documentsUnder = (lemma: string, vocabulary: Vocabulary): number =>
  [...vocabulary.byLemma(lemma), ...vocabulary.byPart(lemma)].reduce(
    (sum, type) => sum + vocabulary.documents(type),
    0,
  )

function closest(
  candidates: Iterable<Candidate>,
  allowed: number,
  distanceTo: Spelling['asWritten'],
): Closest {
  let least = allowed
  const found = new Map<string, number>()
  for (const { word, documents } of candidates) {
    const distance = distanceTo(word, least)
    const held = distance > least ? 0 : documents()
    if (held === 0) continue
    if (distance < least) found.clear()
    least = distance
    found.set(word, (found.get(word) ?? 0) + held)
  }
  const words = [...found].toSorted(([, one], [, other]) => other - one).map(([word]) => word)
  return { distance: found.size === 0 ? Number.POSITIVE_INFINITY : least, words: words.slice(0, mostWords) }
}
