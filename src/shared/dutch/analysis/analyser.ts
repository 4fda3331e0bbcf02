/** Analyses words: lemmas from the lexicon, by rule where it has none; families; parts of compounds. */
import { type Lexicon, type Reading, wordClass } from '../lexicon/lexicon.ts'
import type { Analyser, CompoundPart, WordAnalysis } from './analysis.ts'
import { createSplitter, shortestForeign, type Span } from './compounds.ts'
import { createFamilies } from './families.ts'
import { derivedNoun } from './derived-nouns.ts'
import { basesOf } from './inflection.ts'
import { stemOf } from './stemmer.ts'

/** Goes up with every change of the rules. */
const rulesVersion = 7

/**
 * @param libraryWords folded words of the library; those that the lexicon lacks count as parts of compounds
 * @returns an analyser that answers in some 20 µs and remembers nothing
 */
export function createAnalyser(lexicon: Lexicon, libraryWords: Iterable<string> = []): Analyser {
  const unknown = [...libraryWords].filter(
    (word) => word.length >= shortestForeign && lexicon.classes(word) === 0,
  )
  const split = createSplitter(lexicon, new Set(unknown))
  const familyOf = createFamilies(lexicon)

  /** What the lexicon knows of a word as it stands, or as the form of another; none for an unknown word. */
  const knownReadings = (word: string): readonly Reading[] => {
    const readings = lexicon.readings(word)
    const isSure = readings.some(({ lemma, classes }) => lemma !== word || classes !== wordClass.plain)
    if (isSure) return readings
    const noun = derivedNoun(lexicon, word)
    if (noun !== null) return [{ word, lemma: noun, classes: wordClass.noun }]
    const base = basesOf(word).find((base) => (lexicon.classes(base.word) & base.classes) !== 0)
    if (base === undefined) return readings
    return lexicon.readings(base.word).filter(({ classes }) => (classes & base.classes) !== 0)
  }

  const partOf = (word: string, { start, end }: Span): CompoundPart => {
    const part = word.slice(start, end)
    const readings = knownReadings(part)
    // At the end of a compound a noun is more likely than the verb spelled the same.
    const nouns =
      end === word.length ? readings.filter(({ classes }) => (classes & wordClass.noun) !== 0) : []
    const lemmas = (nouns.length > 0 ? nouns : readings).map(({ lemma }) => lemma)
    const found = lemmas.length > 0 ? unique(lemmas) : [stemOf(part)]
    return { start, end: end === word.length ? end : end - linkLength(part, found), lemmas: found }
  }

  const lemmasOf = (word: string, parts: readonly CompoundPart[]): readonly string[] => {
    const known = knownReadings(word)
    const isSure = known.some(({ classes }) => classes !== wordClass.plain)
    const head = parts.at(-1)
    if (head !== undefined && !isSure) return head.lemmas.map((lemma) => word.slice(0, head.start) + lemma)
    if (known.length > 0) return unique(known.map(({ lemma }) => lemma))
    const verbs = prefixedVerbs(lexicon, word)
    return verbs.length > 0 ? verbs : [stemOf(word)]
  }

  return {
    version: `${rulesVersion}-${lexicon.version}`,
    knows: (word) => lexicon.classes(word) !== 0,
    analyse: (word, form): WordAnalysis => {
      if (form === 'capitals' && isOtherWord(lexicon, word)) {
        const name = word.toUpperCase()
        return { lemmas: [name], families: [name], parts: [] }
      }
      const parts = split(word).map((span) => partOf(word, span))
      const lemmas = lemmasOf(word, parts)
      const head = parts.at(-1)?.start ?? 0
      // A compound is of the family that its head makes it of: 'hulpverlener' and 'hulpverlening'.
      const families = lemmas.map((lemma) => lemma.slice(0, head) + familyOf(lemma.slice(head)))
      return { lemmas, families: unique(families), parts }
    },
  }
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)]

/** How many letters at the end of a part only link it to the next: the -s of 'arbeids', the -en of 'mensen'. */
function linkLength(part: string, lemmas: readonly string[]): number {
  const links = lemmas
    .filter((lemma) => part.startsWith(lemma))
    .map((lemma) => part.slice(lemma.length))
    .filter((link) => /^(?:s|en|n|e|er)$/.test(link))
  return Math.max(0, ...links.map((link) => link.length))
}

/** 'doorgeplaatst' is of 'doorplaatsen', when only 'geplaatst' is known. */
function prefixedVerbs(lexicon: Lexicon, word: string): readonly string[] {
  const prefix = separablePrefix.exec(word)?.[0]
  if (prefix === undefined) return []
  const verbs = lexicon
    .readings(word.slice(prefix.length))
    .filter(({ classes }) => (classes & wordClass.verb) !== 0)
  return unique(verbs.map(({ lemma }) => prefix + lemma))
}

const separablePrefix =
  /^(?:aan|achter|af|bij|binnen|door|her|in|mede|mee|na|neer|om|onder|op|over|samen|tegen|terug|toe|uit|vast|voor|weg)(?=.{4})/

/** Whether a short word in capitals is another than the small one: OM is not om, but HBO is hbo. */
function isOtherWord(lexicon: Lexicon, word: string): boolean {
  const classes = lexicon.classes(word)
  return word.length <= 3 && classes !== 0 && (classes & wordClass.abbreviation) === 0
}
