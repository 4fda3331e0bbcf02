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
    const asked = keysOf(words)
    const found = new Set(asked.flatMap((key) => [...(groupsByKey.get(key) ?? [])]))
    return [...found].flatMap((at) =>
      (known[at] ?? []).filter((term) => !keysOf(term).some((key) => asked.includes(key))),
    )
  }
}

/** The lemmas of its words in every way they can be read; small words do not count. */
function keysOf(words: readonly KnownWord[]): readonly string[] {
  const telling = words.filter(({ word, form }) => form === 'capitals' || functionClass(word) === null)
  return telling.length === 0
    ? []
    : telling.reduce<readonly string[]>(
        (keys, { analysis, form }) =>
          keys.flatMap((key) =>
            analysis.lemmas.map((lemma) => `${key} ${form === 'capitals' ? '^' : ''}${lemma}`),
          ),
        [''],
      )
}
