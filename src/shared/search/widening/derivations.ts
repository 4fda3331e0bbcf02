/** Which derivations say the same: 'werving' is about 'werven', but 'uitbuiter' is not about 'uitbuiting'. */
import type { WordAnalysis } from '../../dutch/index.ts'

/** How Dutch names who does something. */
const doer = /(?:aar|er|eur|ist|or|ster)$/

/** Whether two words of one family say the same: one is the other with something added, or neither names who does it. */
export function sayTheSame(one: WordAnalysis, other: WordAnalysis): boolean {
  if (!one.families.some((family) => other.families.includes(family))) return false
  return one.lemmas.some((lemma) =>
    other.lemmas.some(
      (another) =>
        lemma.startsWith(another) || another.startsWith(lemma) || (!doer.test(lemma) && !doer.test(another)),
    ),
  )
}
