/** How well a statement answers: the better tier first, and within a tier what bm25 looks at. */
import { type Way, ways } from '../widening/index.ts'
import type { FoundInPart } from './find.ts'
import type { Weights } from './sharing.ts'

/** What a word found in each way is worth. */
const worth: Readonly<Record<Way, number>> = {
  exact: 1,
  prefix: 0.9,
  stem: 0.9,
  family: 0.75,
  part: 0.65,
  'parts-apart': 0.6,
  'part-of-family': 0.55,
  synonym: 0.5,
  'part-of-synonym': 0.4,
}
const worthByRank = Float64Array.from([0, ...ways.map((way) => worth[way])])

/** What the number of times and the length of the text can add: less than from one tier to the next. */
const spread = 0.09

/** As k1 and b in bm25 (Robertson and Zaragoza, 2009): how soon more of the same adds little, and how much length counts. */
const saturation = 1.2
const lengthShare = 0.75
/** Words in a statement of usual length. */
const usualLength = 18

/** What a word found so often can add at most, in the shortest of texts. */
const mostAdded = (times: number): number => (spread * times) / (times + saturation * (1 - lengthShare))

/** By rank × 256 + number of times: what a word found so is worth at most; nothing for one that is not found. */
const mostWorth = Float64Array.from({ length: worthByRank.length << 8 }, (_, key) =>
  key < 1 << 8 ? 0 : (worthByRank[key >>> 8] ?? 0) + mostAdded(key & 255),
)

export type Scorer = {
  /** The score of a document, 0 to about 1. */
  score(doc: number): number
  /** No less than the score; soon known. */
  atMost(doc: number): number
}

export function createScorer({ part, hits }: FoundInPart, weights: Weights): Scorer {
  const { starts } = part.segment.text
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1
  const leaves = hits.flatMap(({ ranks, times }, at) => {
    const share = (weights[at] ?? 0) / whole
    return share === 0 ? [] : [{ ranks, times, share, most: mostWorth.map((most) => share * most) }]
  })
  return {
    score: (doc) => {
      const length = (starts[doc + 1] ?? 0) - (starts[doc] ?? 0)
      const slowness = saturation * (1 - lengthShare + (lengthShare * length) / usualLength)
      let score = 0
      for (const { ranks, times: allTimes, share } of leaves) {
        const times = allTimes[doc] ?? 0
        if (times > 0)
          score += share * ((worthByRank[ranks[doc] ?? 0] ?? 0) + (spread * times) / (times + slowness))
      }
      return score
    },
    atMost: (doc) => {
      let most = 0
      for (let at = 0; at < leaves.length; at += 1) {
        const leaf = leaves[at]
        if (leaf !== undefined) most += leaf.most[((leaf.ranks[doc] ?? 0) << 8) | (leaf.times[doc] ?? 0)] ?? 0
      }
      return most
    },
  }
}
