/** Terms that mean the same, as the tags give them: a label and its synonyms, each of one or several words. */
import { type Analyser, tokenise } from '../../dutch/index.ts'
import { sayTheSame } from './derivations.ts'
import type { KnownWord } from './grounds.ts'
import { isSmallWord } from './small-words.ts'
import type { Thesaurus } from './widen.ts'

/** The most telling words of a term that is found by itself; a longer one is only given for others. */
const longestTerm = 4

type Term = { readonly group: number; readonly words: readonly KnownWord[] }

/** @param groups terms that mean the same; small words in them do not count */
export function createThesaurus(groups: readonly (readonly string[])[], analyser: Analyser): Thesaurus {
  const read = (term: string): readonly KnownWord[] =>
    tokenise(term).map(({ word, form }) => ({ word, form, analysis: analyser.analyse(word, form) }))
  const terms = groups.flatMap((group, at) =>
    group.map((term): Term => ({ group: at, words: telling(read(term)) })),
  )
  const byGroup = Map.groupBy(terms, ({ group }) => group)
  const byLemmas = termsByKey(terms, lemmaKeys)
  const byFamily = termsByKey(terms, familiesOf)
  return (words) => {
    const asked = telling(words)
    const found = [
      ...lemmaKeys(asked).flatMap((key) => byLemmas.get(key) ?? []),
      ...familiesOf(asked)
        .flatMap((family) => byFamily.get(family) ?? [])
        .filter((term) => isDerivation(asked, term.words)),
    ]
    return [...new Set(found.map(({ group }) => group))]
      .flatMap((group) => byGroup.get(group) ?? [])
      .map((term) => term.words)
      .filter((term) => !holdsAll(term, asked))
  }
}

const telling = (words: readonly KnownWord[]): readonly KnownWord[] =>
  words.filter(({ word, form }) => form === 'capitals' || !isSmallWord(word))

function termsByKey(
  terms: readonly Term[],
  keysOf: (words: readonly KnownWord[]) => readonly string[],
): ReadonlyMap<string, readonly Term[]> {
  const keyed = terms.flatMap((term) => keysOf(term.words).map((key) => ({ key, term })))
  return new Map(
    [...Map.groupBy(keyed, ({ key }) => key)].map(([key, own]) => [key, own.map(({ term }) => term)]),
  )
}

/** The lemmas of words in every way they can be read, those of several words with their families; none for no words. */
const lemmaKeys = (words: readonly KnownWord[]): readonly string[] =>
  words.length === 0 || words.length > longestTerm
    ? []
    : words.reduce<readonly string[]>(
        (keys, { analysis: { lemmas, families } }) =>
          keys.flatMap((key) =>
            [...lemmas, ...(words.length > 1 ? families : [])].map((name) => `${key} ${name}`),
          ),
        [''],
      )

/** Only of a single word: with more words a derivation says something else. */
const familiesOf = (words: readonly KnownWord[]): readonly string[] =>
  words.length === 1 ? words.flatMap(({ analysis }) => analysis.families) : []

const isDerivation = ([asked]: readonly KnownWord[], [other]: readonly KnownWord[]): boolean =>
  asked !== undefined && other !== undefined && sayTheSame(asked.analysis, other.analysis)

/** Whether a term says no other than these words, perhaps with more: 'aangifte doen' for 'aangifte'. */
const holdsAll = (term: readonly KnownWord[], words: readonly KnownWord[]): boolean =>
  words.every(({ analysis: { lemmas } }) =>
    term.some(({ analysis }) => analysis.lemmas.some((lemma) => lemmas.includes(lemma))),
  )
