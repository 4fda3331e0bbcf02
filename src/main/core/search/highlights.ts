/** Which words of a text a query found. */
import type { Term } from './query.ts'
import { type Token, tokenise } from '../../../shared/dutch/index.ts'

/** [start, end) of every word that a term hit, in order; a phrase is marked as one stretch. */
export function highlight(text: string, terms: readonly Term[]): [number, number][] {
  const words = tokenise(text)
  const stretches = terms.flatMap((term) => stretchesOf(words, term))
  return merge(stretches.toSorted((one, other) => one[0] - other[0] || one[1] - other[1]))
}

function stretchesOf(words: readonly Token[], term: Term): [number, number][] {
  switch (term.kind) {
    case 'word':
      return words.filter((word) => word.word === term.word).map(({ start, end }) => [start, end])
    case 'prefix':
      return words.filter((word) => word.word.startsWith(term.word)).map(({ start, end }) => [start, end])
    case 'phrase':
      return words.flatMap((first, index): [number, number][] => {
        const last = words[index + term.words.length - 1]
        const matches = term.words.every((word, offset) => words[index + offset]?.word === word)
        return matches && last !== undefined ? [[first.start, last.end]] : []
      })
  }
}

function merge(stretches: readonly [number, number][]): [number, number][] {
  const merged: [number, number][] = []
  for (const [start, end] of stretches) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
