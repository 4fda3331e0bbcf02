/** The steps of a review, to go back and forth between. Nothing of it is stored; it ends with the review. Pure. */
import type { Review } from './review.ts'

export type ReviewHistory = {
  readonly past: readonly Review[]
  readonly now: Review
  readonly future: readonly Review[]
}

export const startHistory = (now: Review): ReviewHistory => ({ past: [], now, future: [] })

/** A further step; the same history when nothing changed. */
export const step = (history: ReviewHistory, next: Review): ReviewHistory =>
  next === history.now ? history : { past: [...history.past, history.now], now: next, future: [] }

export function undo({ past, now, future }: ReviewHistory): ReviewHistory {
  const last = past.at(-1)
  return last === undefined
    ? { past, now, future }
    : { past: past.slice(0, -1), now: last, future: [now, ...future] }
}

export function redo({ past, now, future }: ReviewHistory): ReviewHistory {
  const [next, ...rest] = future
  return next === undefined ? { past, now, future } : { past: [...past, now], now: next, future: rest }
}
