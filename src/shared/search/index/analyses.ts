/** What is known of the word types of a part of the index, and the way back: from a lemma or family to the types that have it. */
import { type CompoundPart, lettersOf, type WordAnalysis, type WordForm } from '../../dutch/index.ts'
import { createListsBuilder, invert, type Lists, listAt } from './lists.ts'
import { formOf, type Segment } from './segment.ts'

/** Lemmas and families are numbered in their order of code units; `lemmas` has those of the parts of compounds too. */
export type Analyses = {
  readonly lemmas: readonly string[]
  readonly families: readonly string[]
  /** By type. */
  readonly lemmasOf: Lists
  readonly familiesOf: Lists
  /** By type: of each part of a compound where it begins and ends, as begin × 65,536 + end. */
  readonly partsOf: Lists
  /** By part, in the order of `partsOf`: its lemmas. */
  readonly partLemmas: Lists
  /** By type: which letters it has, see `lettersOf`. */
  readonly letters: Uint32Array<ArrayBuffer>
  /** By lemma, family, lemma of a part, and number of code units: the types. */
  readonly byLemma: Lists
  readonly byFamily: Lists
  readonly byPart: Lists
  /** By family: the compounds that have a part of it. */
  readonly byPartFamily: Lists
  readonly byLength: Lists
}

export function buildAnalyses(
  segment: Segment,
  analyse: (word: string, form: WordForm) => WordAnalysis,
): Analyses {
  const lemmas = createNames()
  const families = createNames()
  const [lemmasOf, familiesOf, partsOf] = [createListsBuilder(), createListsBuilder(), createListsBuilder()]
  const [partLemmas, lemmasInParts] = [createListsBuilder(), createListsBuilder()]
  const [familiesInParts, lengths] = [createListsBuilder(), createListsBuilder()]
  const familiesOfLemma = remembered((lemma: string) => analyse(lemma, 'plain').families)
  for (const [type, word] of segment.words.entries()) {
    const analysis = analyse(word, formOf(segment, type))
    for (const lemma of analysis.lemmas) lemmasOf.push(lemmas.numberOf(lemma))
    for (const family of analysis.families) familiesOf.push(families.numberOf(family))
    const inParts = { lemmas: new Set<number>(), families: new Set<number>() }
    for (const part of analysis.parts) {
      partsOf.push(part.start * 65_536 + part.end)
      for (const lemma of part.lemmas) {
        const number = lemmas.numberOf(lemma)
        partLemmas.push(number)
        inParts.lemmas.add(number)
        for (const family of familiesOfLemma(lemma)) inParts.families.add(families.numberOf(family))
      }
      partLemmas.next()
    }
    for (const number of inParts.lemmas) lemmasInParts.push(number)
    for (const number of inParts.families) familiesInParts.push(number)
    lengths.push(word.length)
    for (const lists of [lemmasOf, familiesOf, partsOf, lemmasInParts, familiesInParts, lengths]) lists.next()
  }
  const [lemmaOrder, familyOrder] = [lemmas.inOrder(), families.inOrder()]
  const ordered = {
    lemmasOf: inOrder(lemmasOf.build(), lemmaOrder.places),
    familiesOf: inOrder(familiesOf.build(), familyOrder.places),
  }
  const longest = segment.words.reduce((length, word) => Math.max(length, word.length), 0)
  return {
    lemmas: lemmaOrder.names,
    families: familyOrder.names,
    ...ordered,
    partsOf: partsOf.build(),
    letters: Uint32Array.from(segment.words, lettersOf),
    partLemmas: inOrder(partLemmas.build(), lemmaOrder.places),
    byLemma: invert(ordered.lemmasOf, lemmaOrder.names.length),
    byFamily: invert(ordered.familiesOf, familyOrder.names.length),
    byPart: invert(inOrder(lemmasInParts.build(), lemmaOrder.places), lemmaOrder.names.length),
    byPartFamily: invert(inOrder(familiesInParts.build(), familyOrder.places), familyOrder.names.length),
    byLength: invert(lengths.build(), longest + 1),
  }
}

export function analysisOf(analyses: Analyses, type: number): WordAnalysis {
  const { lemmas, families, lemmasOf, familiesOf, partsOf, partLemmas } = analyses
  const first = partsOf.starts[type] ?? 0
  return {
    lemmas: names(lemmas, listAt(lemmasOf, type)),
    families: names(families, listAt(familiesOf, type)),
    parts: Array.from(listAt(partsOf, type), (bounds, index): CompoundPart => ({
      start: bounds >>> 16,
      end: bounds & 0xff_ff,
      lemmas: names(lemmas, listAt(partLemmas, first + index)),
    })),
  }
}

const names = (from: readonly string[], numbers: Uint32Array): readonly string[] =>
  Array.from(numbers, (number) => from[number] ?? '')

const inOrder = ({ starts, values }: Lists, places: Uint32Array): Lists => ({
  starts,
  values: values.map((number) => places[number] ?? 0),
})

function remembered<Result>(work: (key: string) => Result): (key: string) => Result {
  const known = new Map<string, Result>()
  return (key) => {
    const result = known.get(key) ?? work(key)
    known.set(key, result)
    return result
  }
}

/** Numbers names as they come, and puts them in order at the end. */
function createNames() {
  const numbers = new Map<string, number>()
  return {
    numberOf: (name: string): number => {
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, numbers.size)
      return numbers.size - 1
    },
    inOrder: (): { readonly names: readonly string[]; readonly places: Uint32Array } => {
      const names = [...numbers.keys()].sort()
      const places = new Uint32Array(names.length)
      for (const [place, name] of names.entries()) places[numbers.get(name) ?? 0] = place
      return { names, places }
    },
  }
}
