/** Widens a word of the query over all parts of the index. */
import { type Analyser, functionClass, type WordForm } from '../../../../shared/dutch/index.ts'
import { closestWords } from './closest.ts'
import { type Grounds, type KnownWord, ownGrounds, partsApart, termGrounds } from './grounds.ts'
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

/** A word that fewer documents hold than this is perhaps not the whole word yet. */
const few = 3

/** All that stands for the word in each of the vocabularies. */
export function widen(
  { word, form, end, terms }: AskedWord,
  vocabularies: readonly Vocabulary[],
  knowledge: Knowledge,
): WidenedWord {
  const known = know(word, form, knowledge)
  const whole = vocabularies.map((vocabulary) => groundsOf(known, terms, vocabulary, knowledge))
  const isWhole =
    form === 'capitals' || (functionClass(word) === null && documents(whole, vocabularies) >= few)
  const grounds = end === 'closed' || isWhole ? whole : withBeginnings(word, whole, vocabularies)
  if (grounds.some(isSome)) return { grounds, correction: null }

  const closest = closestWords(word, vocabularies)
  const corrected = closest.map((other) => know(other, 'plain', knowledge))
  return {
    grounds: vocabularies.map((vocabulary) =>
      together(corrected.map((other) => groundsOf(other, [], vocabulary, knowledge))),
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

const nothing: Grounds = { single: [], near: [] }

const together = (all: readonly Grounds[]): Grounds => ({
  single: all.flatMap(({ single }) => single),
  near: all.flatMap(({ near }) => near),
})

const isSome = ({ single, near }: Grounds): boolean => single.length > 0 || near.length > 0

/** How many documents hold one of the types, those that hold several counted again. */
function documents(grounds: readonly Grounds[], vocabularies: readonly Vocabulary[]): number {
  let total = 0
  for (const [index, vocabulary] of vocabularies.entries())
    for (const { from, to } of grounds[index]?.single ?? [])
      for (let type = from; type < to; type += 1) total += vocabulary.documents(type)
  return total
}
