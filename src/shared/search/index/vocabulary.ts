/** The word types of a part of the index, as widening looks at them. */
import type { Vocabulary } from '../widening/index.ts'
import { analysisOf, type Analyses } from './analyses.ts'
import { type Lists, listAt } from './lists.ts'
import { formOf, type Segment } from './segment.ts'

/** @param holding by type: how many documents that are there hold it; a type that none holds is not found */
export function createVocabulary(segment: Segment, analyses: Analyses, holding: Uint32Array): Vocabulary {
  const { words } = segment
  const isHeld = (type: number): boolean => (holding[type] ?? 0) > 0
  const startingWith = (beginning: string) => rangeOf(words, beginning)
  const find = (word: string): readonly number[] => {
    const first = placeOf(words, word)
    return [first, first + 1].filter((type) => words[type] === word && isHeld(type))
  }
  const typesOf = (names: readonly string[], types: Lists, name: string): readonly number[] => {
    const place = placeOf(names, name)
    return names[place] === name ? [...listAt(types, place)].filter(isHeld) : []
  }
  return {
    size: words.length,
    word: (type) => words[type] ?? '',
    form: (type) => formOf(segment, type),
    analysis: (type) => analysisOf(analyses, type),
    documents: (type) => holding[type] ?? 0,
    find,
    startingWith,
    lemmas: analyses.lemmas,
    byLemma: (lemma) => typesOf(analyses.lemmas, analyses.byLemma, lemma),
    byFamily: (family) => typesOf(analyses.families, analyses.byFamily, family),
    byPart: (lemma) => typesOf(analyses.lemmas, analyses.byPart, lemma),
    byPartFamily: (family) => typesOf(analyses.families, analyses.byPartFamily, family),
    ofLength: (length) => listAt(analyses.byLength, length),
    letters: (type) => analyses.letters[type] ?? 0,
  }
}

/** Where a word stands in an ordered list, or would stand. */
export function placeOf(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

/** The places of the words of an ordered list that begin so: in the order of code units they stand together. */
export function rangeOf(words: readonly string[], beginning: string): { from: number; to: number } {
  const from = placeOf(words, beginning)
  let [low, high] = [from, words.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? '').startsWith(beginning)) low = middle + 1
    else high = middle
  }
  return { from, to: low }
}
