/** Parts of Dutch compounds: 'arbeidsuitbuiting' is arbeid, -s-, uitbuiting. */
import { type Lexicon, wordClass } from '../lexicon/lexicon.ts'
import { derivedNoun } from './derived-nouns.ts'
import { lexicalised, neverHead, neverModifier, shortHeads, shortModifiers } from './lexicalised.ts'

/** A part, [start, end) in the word, linking letters left out. */
export type Span = { readonly start: number; readonly end: number }

/** Gives the smallest parts of a compound in order; none for a word that is no compound. */
export type Splitter = (word: string) => readonly Span[]

const shortestCompound = 7
const shortestPart = 3
/** Parts of which it is not known that they stand in compounds are longer: short ones are too often a piece of another word. */
const shortestUnproven = 5

/** 'mijder' in 'zorgmijder': shorter ones are too often a suffix. */
const shortestDerived = 6

/** Prices of a part: few long parts that are known to stand in compounds cost least. */
const price = {
  part: 10,
  unproven: 5,
  threeLetters: 3,
  /** A linking -s- that the lexicon does not know of. */
  linked: 3,
  /** A word of the library that the lexicon lacks. */
  foreign: 6,
} as const

/** The cheapest way to get up to some place in a word: what it costs, and the part that comes last. */
type Step = { readonly cost: number; readonly span: Span }

/** What a part costs at its place; null for what is no part there. */
type Prices = {
  modifier(part: string, classes: number): number | null
  head(part: string, classes: number): number | null
}

/** @param libraryWords words that the lexicon lacks and that count as parts too */
export function createSplitter(lexicon: Lexicon, libraryWords: ReadonlySet<string>): Splitter {
  const split = (word: string): readonly Span[] => {
    if (word.length < shortestCompound) return []
    const spans = splitOnce(word)
    return spans.flatMap((span) => {
      const inner = split(word.slice(span.start, span.end))
      if (inner.length === 0) return [span]
      return inner.map(({ start, end }) => ({ start: span.start + start, end: span.start + end }))
    })
  }

  const splitOnce = (word: string): readonly Span[] => {
    if (lexicalised.has(word)) return []
    const readings = lexicon.readings(word)
    if (readings.length === 0)
      return derivedNoun(lexicon, word) === null ? segment(lexicon, libraryWords, word, loose) : []
    // A word that the lexicon knows is split only where its lemmas are: 'bedrijven' never, because 'bedrijf' is not.
    // A form of a verb is none either: 'verschillend' is of 'verschillen'.
    if (readings.some(({ lemma, classes }) => lemma !== word && classes === wordClass.verb)) return []
    const lemmas = readings.filter(({ classes }) => (classes & ~wordClass.verb) !== 0)
    const split = lemmas.map(({ lemma }) => splitLemma(word, lemma))
    return split.every((spans) => spans.length > 0) ? (split[0] ?? []) : []
  }

  /** The parts of a word where its lemma has them. */
  const splitLemma = (word: string, lemma: string): readonly Span[] => {
    // 'beschikking' is of the verb 'beschikken', however well 'beschik' and 'king' would do as parts.
    if (lexicalised.has(lemma) || derivedNoun(lexicon, lemma) !== null) return []
    const spans = segment(lexicon, libraryWords, lemma, strict)
    const last = spans.at(-1)
    const isSameUpToHead =
      last !== undefined &&
      word.length >= last.start + shortestPart &&
      word.startsWith(lemma.slice(0, last.start))
    return isSameUpToHead ? [...spans.slice(0, -1), { start: last.start, end: word.length }] : []
  }

  return split
}

/** For words that the lexicon knows: only parts that surely are. */
const strict: Prices = {
  modifier: (part, classes) => provenPrice(part, classes & wordClass.modifier, shortModifiers, neverModifier),
  head: (part, classes) =>
    provenPrice(part, classes & wordClass.head, shortHeads, neverHead) ??
    (isPresentParticiple(part, classes) ? price.part : null),
}

/** 'grensoverschrijdend'. */
const isPresentParticiple = (part: string, classes: number): boolean =>
  (classes & wordClass.verb) !== 0 && part.length > 7 && /ende?$/.test(part)

/** For unknown words, which most likely are compounds. */
const loose: Prices = {
  modifier: (part, classes) =>
    strict.modifier(part, classes) ??
    (isUnproven(part, classes & wordClass.noun, neverModifier) ? price.part + price.unproven : null),
  head: (part, classes) =>
    strict.head(part, classes) ??
    (isUnproven(part, classes & (wordClass.noun | wordClass.adjective | wordClass.verb), neverHead)
      ? price.part + price.unproven
      : null),
}

function provenPrice(
  part: string,
  proof: number,
  short: ReadonlySet<string>,
  never: ReadonlySet<string>,
): number | null {
  if (part.length === shortestPart) return short.has(part) ? price.part + price.threeLetters : null
  return proof !== 0 && !never.has(part) ? price.part : null
}

const isUnproven = (part: string, kind: number, never: ReadonlySet<string>): boolean =>
  kind !== 0 && part.length >= shortestUnproven && !never.has(part)

/** Two parts or more that cost least; none when there are no such parts. */
function segment(
  lexicon: Lexicon,
  libraryWords: ReadonlySet<string>,
  word: string,
  prices: Prices,
): readonly Span[] {
  const steps: (Step | undefined)[] = []
  for (let start = 0; start <= word.length - shortestPart; start += 1) {
    const before = start === 0 ? 0 : steps[start]?.cost
    if (before === undefined) continue
    const reach = (place: number, end: number, cost: number): void => {
      const known = steps[place]
      if (known !== undefined && known.cost <= before + cost) return
      steps[place] = { cost: before + cost, span: { start, end } }
    }
    const add = (end: number, cost: number | null): void => {
      if (cost === null) return
      reach(end, end, cost)
      if (word[end] === 's' && end + 1 < word.length) reach(end + 1, end, cost + price.linked)
    }
    lexicon.wordsAt(word, start, (end, classes) => {
      if (end - start < shortestPart || end - start === word.length) return
      const part = word.slice(start, end)
      if (end < word.length) add(end, prices.modifier(part, classes))
      else if ((classes & wordClass.bound) === 0) add(end, prices.head(part, classes))
    })
    const rest = word.length - start
    if (start > 0 && rest >= shortestDerived && derivedNoun(lexicon, word.slice(start)) !== null)
      add(word.length, price.part + price.unproven)
    for (let end = start + shortestForeign; end <= word.length && libraryWords.size > 0; end += 1) {
      if (end - start < word.length && libraryWords.has(word.slice(start, end)))
        add(end, price.part + price.foreign)
    }
  }
  return walkBack(steps, word.length)
}

/** Shorter words of the library are too often a piece of another. */
export const shortestForeign = 5

function walkBack(steps: readonly (Step | undefined)[], end: number): readonly Span[] {
  const spans: Span[] = []
  for (let step = steps[end]; step !== undefined; step = steps[step.span.start]) spans.unshift(step.span)
  return spans.length > 1 ? spans : []
}
