/** The best few of many, without putting all in order. */

export type Candidate = {
  /** The place of the part of the index, and the document in it. */
  readonly part: number
  readonly doc: number
  readonly score: number
}

/** Keeps the best that it is offered; of equals the first ones offered. */
export type Best = {
  offer(part: number, doc: number, score: number): void
  /** What is offered has to score more than this to be kept. */
  worst(): number
  /** Best first. */
  list(): readonly Candidate[]
}

/** A heap with the worst of the kept on top, so that most offers are refused at a glance. */
export function keepBest(limit: number): Best {
  const heap: (Candidate & { readonly order: number })[] = []
  let offered = 0
  const isWorse = (one: number, other: number): boolean => {
    const [a, b] = [heap[one], heap[other]]
    if (a === undefined || b === undefined) return false
    return a.score === b.score ? a.order > b.order : a.score < b.score
  }
  const swap = (one: number, other: number): void => {
    const [a, b] = [heap[one], heap[other]]
    if (a === undefined || b === undefined) return
    heap[one] = b
    heap[other] = a
  }
  const rise = (from: number): void => {
    let at = from
    while (at > 0) {
      const parent = (at - 1) >>> 1
      if (!isWorse(at, parent)) return
      swap(at, parent)
      at = parent
    }
  }
  const sink = (): void => {
    let at = 0
    for (;;) {
      let worst = at
      for (const child of [2 * at + 1, 2 * at + 2]) if (isWorse(child, worst)) worst = child
      if (worst === at) return
      swap(at, worst)
      at = worst
    }
  }
  const worst = (): number =>
    heap.length < limit ? Number.NEGATIVE_INFINITY : (heap[0]?.score ?? Number.POSITIVE_INFINITY)
  return {
    offer: (part, doc, score) => {
      offered += 1
      if (heap.length < limit) {
        rise(heap.push({ part, doc, score, order: offered }) - 1)
        return
      }
      if (score <= worst()) return
      heap[0] = { part, doc, score, order: offered }
      sink()
    },
    worst,
    list: () => heap.toSorted((one, other) => other.score - one.score || one.order - other.order),
  }
}
