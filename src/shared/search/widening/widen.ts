/** Widens a word of the query over all parts of the index. */
import { type Analyser, type WordForm } from '../../dutch/index.ts'
import { closestWords, soundingTheSame } from './closest.ts'
import {
  type Grounds,
  headGrounds,
  type KnownWord,
  nothing,
  outerGrounds,
  ownGrounds,
  partsApart,
  termGrounds,
} from './grounds.ts'
import { isSmallWord } from './small-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Finds the other terms of a thesaurus for a word or for some words side by side. */
export type Thesaurus = (words: readonly KnownWord[]) => readonly (readonly KnownWord[])[]

export type Knowledge = { readonly analyser: Analyser; readonly thesaurus: Thesaurus }

export type AskedWord = {
  /** Folded. */
  readonly word: string
  /** As `formIn` gives it. */
  readonly form: WordForm
  /** An open end also counts as the beginning of a word. */
  readonly end: 'open' | 'closed'
  /** Terms of the thesaurus for words around this one that together are a term too. */
  readonly terms: readonly (readonly KnownWord[])[]
}

export type WidenedWord = {
  /** For each vocabulary, in the same order. */
  readonly grounds: readonly Grounds[]
  /** The word of the library that was taken instead of one it does not hold. */
  readonly correction: string | null
}

/** The word with what is known of it. */
export const know = (word: string, form: WordForm, { analyser }: Knowledge): KnownWord => ({
  word,
  form,
  analysis: analyser.analyse(word, form),
})

/** What words are looked up in. */
export type Library = {
  readonly vocabularies: readonly Vocabulary[]
  readonly knowledge: Knowledge
  /** Whether any statement holds what stands for a word; the grounds are by vocabulary. */
  readonly isHeld: (grounds: readonly Grounds[]) => boolean
}

/**
 * All that stands for the word. For a word that is nowhere, in this order: longer words around it,
 * words spelled nearly the same, the head of a compound.
 */
export function widen(asked: AskedWord, library: Library): WidenedWord {
  const { vocabularies, knowledge, isHeld } = library
  const known = know(asked.word, meantForm(asked, vocabularies), knowledge)
  const own: WidenedWord = { grounds: wholeOrBeginning(asked, known, library), correction: null }
  const attempts: readonly (() => WidenedWord)[] = [
    () => own,
    () => ({
      grounds: vocabularies.map((vocabulary) => outerGrounds(known, vocabulary, knowledge.analyser)),
      correction: null,
    }),
    () => corrected(asked.word, library),
    () => ({ grounds: vocabularies.map((vocabulary) => headGrounds(known, vocabulary)), correction: null }),
  ]
  for (const attempt of attempts) {
    const widened = attempt()
    if (isHeld(widened.grounds)) return widened
  }
  return own
}

/** Who asks for 'om' alone means OM, where the library has that. */
const meantForm = ({ word, form }: AskedWord, vocabularies: readonly Vocabulary[]): WordForm =>
  isSmallWord(word) ? formIn(vocabularies, word, 'capitals') : form

/** A word whose end is open counts as the beginning of one only when it is nowhere as it is, so that 'man' does not bring 'mandaat'. */
function wholeOrBeginning(
  { word, form, end, terms }: AskedWord,
  known: KnownWord,
  { vocabularies, knowledge, isHeld }: Library,
): readonly Grounds[] {
  const whole = vocabularies.map((vocabulary) => groundsOf(known, terms, vocabulary, knowledge))
  const isSmall = form === 'plain' && isSmallWord(word)
  const isWhole = !isSmall && isHeld(whole)
  return end === 'closed' || isWhole ? whole : withBeginnings(word, whole, vocabularies)
}

function corrected(word: string, { vocabularies, knowledge }: Library): WidenedWord {
  const find = knowledge.analyser.knows(word) ? soundingTheSame : closestWords
  const closest = find(word, vocabularies)
  const known = closest.map((other) => know(other, 'plain', knowledge))
  return {
    grounds: vocabularies.map((vocabulary) =>
      together(known.map((other) => groundsOf(other, [], vocabulary, knowledge))),
    ),
    correction: closest[0] ?? null,
  }
}

/** The word and its inflections, without anything that was not said: for what must not be there. */
export const widenLittle = (known: KnownWord, vocabulary: Vocabulary): Grounds => ({
  single: ownGrounds(known, vocabulary).filter(({ way }) => way === 'exact' || way === 'stem'),
  near: [],
})

/** Capitals mean an abbreviation where the library has one. */
export const formIn = (vocabularies: readonly Vocabulary[], word: string, form: WordForm): WordForm =>
  vocabularies.some((one) => one.find(word).some((type) => one.form(type) === form)) ? form : 'plain'

/** The word itself, its parts apart, and its synonyms. */
function groundsOf(
  known: KnownWord,
  terms: readonly (readonly KnownWord[])[],
  vocabulary: Vocabulary,
  { analyser, thesaurus }: Knowledge,
): Grounds {
  const synonyms = [...thesaurus([known]), ...terms].map((term) => termGrounds(term, vocabulary))
  const own = {
    single: ownGrounds(known, vocabulary),
    near: partsApart(known.analysis, vocabulary, analyser),
  }
  return together([own, ...synonyms])
}

/** Adds the longer words that begin so. */
const withBeginnings = (
  beginning: string,
  grounds: readonly Grounds[],
  vocabularies: readonly Vocabulary[],
): readonly Grounds[] =>
  vocabularies.map((vocabulary, index) => {
    const { single, near } = grounds[index] ?? nothing
    const { from, to } = vocabulary.startingWith(beginning)
    const longer = { from: from + vocabulary.find(beginning).length, to, way: 'prefix' as const }
    return { single: longer.from < to ? [...single, longer] : single, near }
  })

const together = (all: readonly Grounds[]): Grounds => ({
  single: all.flatMap(({ single }) => single),
  near: all.flatMap(({ near }) => near),
})
