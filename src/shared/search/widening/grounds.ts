/** From a word to the word types of an index that stand for it, in tiers. */
import { type Analyser, lettersOf, type WordAnalysis, type WordForm } from '../../dutch/index.ts'
import { sayTheSame } from './derivations.ts'
import { isSmallWord } from './small-words.ts'
import type { TypeRange, Vocabulary } from './vocabulary.ts'
import type { Way } from './ways.ts'

/** Types that stand for a word, all in one way. */
export type Ground = TypeRange & { readonly way: Way }

/** Words that together stand for one, close to each other in any order; each is given as the types that will do. */
export type NearGround = {
  readonly way: Way
  readonly words: readonly (readonly number[])[]
  /** The words lie within so many words of each other. */
  readonly within: number
}

export type Grounds = { readonly single: readonly Ground[]; readonly near: readonly NearGround[] }

/** How many other words may stand between those that together stand for one. */
const slack = 3

/** A word of the query with what is known of it. */
export type KnownWord = { readonly word: string; readonly form: WordForm; readonly analysis: WordAnalysis }

const each = (way: Way, types: readonly number[]): readonly Ground[] =>
  types.map((type) => ({ from: type, to: type + 1, way }))

/** OM, which is not the small word 'om'. */
const isAbbreviation = ({ word, form }: KnownWord): boolean => form === 'capitals' && isSmallWord(word)

/** The types spelled so; an abbreviation and another word spelled the same have no lemma in common. */
export function exactTypes(known: KnownWord, vocabulary: Vocabulary): readonly number[] {
  const types = vocabulary.find(known.word)
  if (isAbbreviation(known)) return types.filter((type) => vocabulary.form(type) === 'capitals')
  if (types.length === 1) return types
  return types.filter((type) =>
    vocabulary.analysis(type).lemmas.some((lemma) => known.analysis.lemmas.includes(lemma)),
  )
}

/** The word itself, its inflections, its derivations and the compounds that it is part of. */
export function ownGrounds(known: KnownWord, vocabulary: Vocabulary): readonly Ground[] {
  const { lemmas, families } = known.analysis
  const exact = each('exact', exactTypes(known, vocabulary))
  if (isAbbreviation(known)) return exact
  return [
    ...exact,
    ...each(
      'stem',
      lemmas.flatMap((lemma) => vocabulary.byLemma(lemma)),
    ),
    ...each(
      'family',
      families.flatMap((family) => vocabulary.byFamily(family)),
    ),
    ...each('part', compoundsWith(known, vocabulary)),
    ...each(
      'part-of-family',
      families.flatMap((family) => vocabulary.byPartFamily(family)),
    ),
  ]
}

const compoundsWith = ({ analysis }: KnownWord, vocabulary: Vocabulary): readonly number[] => [
  ...analysis.lemmas.flatMap((lemma) => vocabulary.byPart(lemma)),
  ...longerCompounds(analysis, vocabulary),
]

/** Compounds that hold all parts of this compound side by side: 'mensenhandelzaak' for 'mensenhandel'. */
function longerCompounds({ parts }: WordAnalysis, vocabulary: Vocabulary): readonly number[] {
  const [first] = parts
  if (first === undefined) return []
  return first.lemmas
    .flatMap((lemma) => vocabulary.byPart(lemma))
    .filter((type) => {
      const others = vocabulary.analysis(type).parts
      return others.some((_, at) =>
        parts.every((part, index) =>
          part.lemmas.some((lemma) => others[at + index]?.lemmas.includes(lemma) === true),
        ),
      )
    })
}

/** Shorter words stand in too many others by chance. */
const shortestInside = 4
/** What is left of the longer word has to be a word as well. */
const shortestRest = 3
/** Endings of nouns: '-s', '-en', '-ers', with a doubled letter before it. */
const longestEnding = 3

/** For a word that is nowhere: longer words that begin or end with it, which may be compounds that nobody could split. */
export function outerGrounds(
  { word, analysis }: KnownWord,
  vocabulary: Vocabulary,
  analyser: Analyser,
): Grounds {
  const types: number[] = []
  for (const inner of new Set([word, ...analysis.lemmas])) {
    if (inner.length < shortestInside) continue
    const letters = lettersOf(inner)
    for (let type = 0; type < vocabulary.size; type += 1) {
      const hasLetters = (vocabulary.letters(type) & letters) === letters
      if (!hasLetters || !isWithin(inner, vocabulary.word(type))) continue
      // What the lexicon has as one word only looks like a compound: 'verband' is no band.
      if (!analyser.knows(vocabulary.word(type))) types.push(type)
    }
  }
  return { single: each('part', types), near: [] }
}

function isWithin(inner: string, outer: string): boolean {
  const rest = outer.length - inner.length
  if (rest < shortestRest) return false
  for (let ending = 0; ending <= longestEnding && rest - ending >= shortestRest; ending += 1)
    if (outer.startsWith(inner, rest - ending)) return true
  return outer.startsWith(inner)
}

/** For a compound that is nowhere: what its head says alone, 'armoede' for 'energiearmoede'. */
export function headGrounds({ analysis }: KnownWord, vocabulary: Vocabulary): Grounds {
  const lemmas = analysis.parts.at(-1)?.lemmas ?? []
  return {
    single: each(
      'part-of-family',
      lemmas.flatMap((lemma) => [...vocabulary.byLemma(lemma), ...vocabulary.byPart(lemma)]),
    ),
    near: [],
  }
}

export const nothing: Grounds = { single: [], near: [] }

/** The parts of a compound written as words of their own: 'uitbuiting van arbeid' for 'arbeidsuitbuiting'. */
export function partsApart(
  { parts }: WordAnalysis,
  vocabulary: Vocabulary,
  analyser: Analyser,
): readonly NearGround[] {
  if (parts.length < 2) return []
  return near(
    'parts-apart',
    parts.map(({ lemmas }) => typesOfLemmas(lemmas, vocabulary, analyser)),
  )
}

/** The types of a term from the thesaurus, which may be several words; small words in it do not count. */
export function termGrounds(term: readonly KnownWord[], vocabulary: Vocabulary): Grounds {
  const content = term.filter(({ word, form }) => form === 'capitals' || !isSmallWord(word))
  const [only] = content
  if (only === undefined) return nothing
  if (content.length > 1) {
    const types = content.map((known) => [...formsOf(known, vocabulary), ...derivationsOf(known, vocabulary)])
    return { single: [], near: near('synonym', types) }
  }
  return {
    single: [
      ...each('synonym', formsOf(only, vocabulary)),
      ...each('part-of-synonym', [...derivationsOf(only, vocabulary), ...compoundsWith(only, vocabulary)]),
    ],
    near: [],
  }
}

const formsOf = (known: KnownWord, vocabulary: Vocabulary): readonly number[] => [
  ...exactTypes(known, vocabulary),
  ...known.analysis.lemmas.flatMap((lemma) => vocabulary.byLemma(lemma)),
]

const derivationsOf = ({ analysis }: KnownWord, vocabulary: Vocabulary): readonly number[] =>
  analysis.families
    .flatMap((family) => vocabulary.byFamily(family))
    .filter((type) => sayTheSame(analysis, vocabulary.analysis(type)))

function near(way: Way, words: readonly (readonly number[])[]): readonly NearGround[] {
  return words.length < 2 || words.some((types) => types.length === 0)
    ? []
    : [{ way, words, within: words.length + slack }]
}

const typesOfLemmas = (
  lemmas: readonly string[],
  vocabulary: Vocabulary,
  analyser: Analyser,
): readonly number[] => [
  ...new Set(
    lemmas.flatMap((lemma) => [
      ...vocabulary.byLemma(lemma),
      ...analyser.analyse(lemma, 'plain').families.flatMap((family) => vocabulary.byFamily(family)),
    ]),
  ),
]
