/** Words derived from each other: 'uitbuiting', 'uitbuiten' and 'uitbuiter' have one root. */
import { type Lexicon, wordClass } from '../lexicon/lexicon.ts'
import { closings } from './inflection.ts'

/** The root that a lemma shares with all that is derived from it. */
export function createFamilies(lexicon: Lexicon): (lemma: string) => string {
  const is = (word: string, classes: number): boolean => (lexicon.classes(word) & classes) !== 0
  const baseOf = (lemma: string): string | null => {
    for (const [end, classes, instead] of derivations) {
      if (!lemma.endsWith(end) || lemma.length < end.length + 3) continue
      const base = lemma.slice(0, -end.length) + instead
      if (is(base, classes)) return base
    }
    return null
  }
  return (lemma) => {
    let root = lemma
    for (let base = baseOf(root); base !== null; base = baseOf(root)) root = base
    if (!root.endsWith('en') || !is(root, wordClass.verb)) return root
    return closings(root.slice(0, -2)).find((stem) => lexicon.classes(stem) !== 0) ?? root
  }
}

const { noun, verb, adjective } = wordClass
const derivations: readonly (readonly [end: string, classes: number, instead: string])[] = [
  ['ing', verb, 'en'],
  ['er', verb, 'en'],
  ['aar', verb, 'en'],
  ['heid', adjective, ''],
  ['schap', noun, ''],
  ['atie', verb, 'eren'],
]
