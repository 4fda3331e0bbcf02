/** The answers in the order that is asked for, full ones before those that hold most. */
import { members } from '../index/index.ts'
import { type Candidate, keepBest } from './best.ts'
import type { Found, FoundInPart } from './find.ts'
import { createScorer } from './score.ts'

/** The rank of a document of a part, lower first. */
export type RankOf = (part: FoundInPart) => (doc: number) => number

type Which = 'full' | 'partial'

/** More than any score. */
const rankStep = 4

/** The first `limit` answers by rank, and within a rank the best first. */
export function firstOf(found: Found, limit: number, rankOf: RankOf): readonly Candidate[] {
  const scored = found.parts.map((part) => ({ part, scorer: createScorer(part, found.weights) }))
  const list = (which: Which): readonly Candidate[] => {
    const best = keepBest(limit)
    for (const [at, { part, scorer }] of scored.entries()) {
      const { score, atMost } = scorer
      const rank = rankOf(part)
      const docs = members(part[which])
      let worst = best.worst()
      for (let place = 0; place < docs.length; place += 1) {
        const doc = docs[place] ?? 0
        // A rank only takes away from a score: this refuses most at a glance.
        if (atMost(doc) <= worst) continue
        best.offer(at, doc, score(doc) - rankStep * rank(doc))
        worst = best.worst()
      }
    }
    return best.list().map(({ part, doc }) => ({ part, doc, score: scored[part]?.scorer.score(doc) ?? 0 }))
  }
  return [...list('full'), ...list('partial')].slice(0, limit)
}

/** All with no rank: the best first. */
export const unranked: RankOf = () => () => 0

/**
 * All answers up to the rank in which the first `limit` end, in no order: what a finer order is made of.
 * Ranks are counted first, so that only few of many answers are held.
 */
export function upToRank(
  found: Found,
  which: Which,
  limit: number,
  rankOf: RankOf,
): readonly (Candidate & { readonly rank: number })[] {
  const counts = new Map<number, number>()
  for (const part of found.parts) {
    const rank = rankOf(part)
    for (const doc of members(part[which])) counts.set(rank(doc), (counts.get(rank(doc)) ?? 0) + 1)
  }
  let [room, last] = [limit, Number.NEGATIVE_INFINITY]
  for (const [rank, count] of [...counts].toSorted(([one], [other]) => one - other)) {
    if (room <= 0) break
    last = rank
    room -= count
  }
  return found.parts.flatMap((part, at) => {
    const rank = rankOf(part)
    const { score } = createScorer(part, found.weights)
    return Array.from(
      members(part[which]).filter((doc) => rank(doc) <= last),
      (doc) => ({ part: at, doc, score: score(doc), rank: rank(doc) }),
    )
  })
}
