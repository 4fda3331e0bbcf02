/** From a word to the word types of an index that stand for it, in tiers. */
import type { MatchTier } from '../../../../shared/contract/index.ts'
import {
  type Analyser,
  functionClass,
  type WordAnalysis,
  type WordForm,
} from '../../../../shared/dutch/index.ts'
import type { TypeRange, Vocabulary } from './vocabulary.ts'

/** Types that stand for a word, all in one way. */
export type Ground = TypeRange & { readonly tier: MatchTier }

/** Words that together stand for one, close to each other in any order; each is given as the types that will do. */
export type NearGround = {
  readonly tier: MatchTier
  readonly words: readonly (readonly number[])[]
  /** The words lie within so many words of each other. */
  readonly within: number
}

export type Grounds = { readonly single: readonly Ground[]; readonly near: readonly NearGround[] }

/** How many other words may stand between those that together stand for one. */
const slack = 3

/** A word of the query with what is known of it. */
export type KnownWord = { readonly word: string; readonly form: WordForm; readonly analysis: WordAnalysis }

const each = (tier: MatchTier, types: readonly number[]): readonly Ground[] =>
  types.map((type) => ({ from: type, to: type + 1, tier }))

/** The types spelled so. An abbreviation in capitals and the small word spelled the same are two. */
export function exactTypes({ word, form }: KnownWord, vocabulary: Vocabulary): readonly number[] {
  const types = vocabulary.find(word)
  const capitals = types.filter((type) => vocabulary.form(type) === 'capitals')
  const abbreviationMeant = form === 'capitals' || functionClass(word) !== null
  return abbreviationMeant && capitals.length > 0 ? capitals : types
}

/** The word itself, its inflections, its derivations and the compounds that it is part of. */
export function ownGrounds(known: KnownWord, vocabulary: Vocabulary): readonly Ground[] {
  const { lemmas, families } = known.analysis
  return [
    ...each('exact', exactTypes(known, vocabulary)),
    ...(known.form === 'capitals'
      ? []
      : each(
          'stem',
          lemmas.flatMap((lemma) => vocabulary.byLemma(lemma)),
        )),
    ...each(
      'family',
      families.flatMap((family) => vocabulary.byFamily(family)),
    ),
    ...each('part', [
      ...lemmas.flatMap((lemma) => vocabulary.byPart(lemma)),
      ...families.flatMap((family) => vocabulary.byPartFamily(family)),
      ...longerCompounds(known.analysis, vocabulary),
    ]),
  ]
}

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

/** The parts of a compound written as words of their own: 'uitbuiting van arbeid' for 'arbeidsuitbuiting'. */
export function partsApart(
  { parts }: WordAnalysis,
  vocabulary: Vocabulary,
  analyser: Analyser,
): readonly NearGround[] {
  if (parts.length < 2) return []
  return near(
    'part',
    parts.map(({ lemmas }) => typesOfLemmas(lemmas, vocabulary, analyser)),
  )
}

/** The types of a term from the thesaurus, which may be several words; small words in it do not count. */
export function termGrounds(term: readonly KnownWord[], vocabulary: Vocabulary): Grounds {
  const content = term.filter(({ word, form }) => form === 'capitals' || functionClass(word) === null)
  const types = content.map((known) => [
    ...exactTypes(known, vocabulary),
    ...known.analysis.lemmas.flatMap((lemma) => vocabulary.byLemma(lemma)),
  ])
  const [only] = types
  if (only === undefined) return { single: [], near: [] }
  if (types.length === 1) return { single: each('synonym', only), near: [] }
  return { single: [], near: near('synonym', types) }
}

function near(tier: MatchTier, words: readonly (readonly number[])[]): readonly NearGround[] {
  return words.some((types) => types.length === 0) ? [] : [{ tier, words, within: words.length + slack }]
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
