/** How well a statement answers: the better tier first, and within a tier what bm25 looks at. */
import { type MatchTier, matchTiers } from '../../../../shared/contract/index.ts'
import type { FoundInPart } from './find.ts'

/** What a word found in each way is worth. */
const worth: Readonly<Record<MatchTier, number>> = {
  exact: 1,
  prefix: 0.9,
  stem: 0.9,
  family: 0.75,
  part: 0.65,
  synonym: 0.5,
  typo: 0.3,
}
const worthByRank = Float64Array.from([0, ...matchTiers.map((tier) => worth[tier])])

/** What the number of times and the length of the text can add: less than from one tier to the next. */
const spread = 0.09

/** As k1 and b in bm25 (Robertson and Zaragoza, 2009): how soon more of the same adds little, and how much length counts. */
const saturation = 1.2
const lengthShare = 0.75
/** Words in a statement of usual length. */
const usualLength = 18

/** The score of a document, 0 to about 1. */
export function createScorer(
  { part, hits }: FoundInPart,
  weights: readonly number[],
): (doc: number) => number {
  const { starts } = part.segment.text
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1
  return (doc) => {
    const length = (starts[doc + 1] ?? 0) - (starts[doc] ?? 0)
    const slowness = saturation * (1 - lengthShare + (lengthShare * length) / usualLength)
    let score = 0
    for (let at = 0; at < hits.length; at += 1) {
      const tier = hits[at]?.tiers[doc] ?? 0
      if (tier === 0) continue
      const times = hits[at]?.times[doc] ?? 0
      score += (weights[at] ?? 0) * ((worthByRank[tier] ?? 0) + (spread * times) / (times + slowness))
    }
    return score / whole
  }
}
