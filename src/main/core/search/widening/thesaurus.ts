/** Terms that mean the same, as the tags give them: a label and its synonyms, each of one or several words. */
import { type Analyser, functionClass, tokenise } from '../../../../shared/dutch/index.ts'
import type { KnownWord } from './grounds.ts'
import type { Thesaurus } from './widen.ts'

/** @param groups terms that mean the same */
export function createThesaurus(groups: readonly (readonly string[])[], analyser: Analyser): Thesaurus {
  const known = groups.map((group) =>
    group.map((term) =>
      tokenise(term).map(({ word, form }): KnownWord => ({
        word,
        form,
        analysis: analyser.analyse(word, form),
      })),
    ),
  )
  const groupsByKey = new Map<string, Set<number>>()
  for (const [at, group] of known.entries()) {
    for (const key of group.flatMap(keysOf)) {
      const own = groupsByKey.get(key) ?? new Set()
      groupsByKey.set(key, own.add(at))
    }
  }
  return (words) => {
    const found = new Set(keysOf(words).flatMap((key) => [...(groupsByKey.get(key) ?? [])]))
    return [...found].flatMap((at) => (known[at] ?? []).filter((term) => !holdsAll(term, telling(words))))
  }
}

const telling = (words: readonly KnownWord[]): readonly KnownWord[] =>
  words.filter(({ word, form }) => form === 'capitals' || functionClass(word) === null)

/** What a term is known by: its lemmas in every way they can be read, a single word also by its family; small words do not count. */
function keysOf(term: readonly KnownWord[]): readonly string[] {
  const words = telling(term)
  const [first] = words
  if (first === undefined) return []
  const lemmas = words.reduce<readonly string[]>(
    (keys, word) => keys.flatMap((key) => lemmasOf(word).map((lemma) => `${key} ${lemma}`)),
    ['lemmas'],
  )
  return words.length > 1 ? lemmas : [...lemmas, ...first.analysis.families.map((name) => `family ${name}`)]
}

/** Those of an abbreviation are no other word's. */
const lemmasOf = ({ analysis, form }: KnownWord): readonly string[] =>
  form === 'capitals' ? analysis.lemmas.map((lemma) => `^${lemma}`) : analysis.lemmas

/** Whether a term says no other than these words, perhaps with more: 'aangifte doen' for 'aangifte'. */
const holdsAll = (term: readonly KnownWord[], words: readonly KnownWord[]): boolean =>
  words.every((word) => {
    const lemmas = lemmasOf(word)
    return term.some((other) => lemmasOf(other).some((lemma) => lemmas.includes(lemma)))
  })
