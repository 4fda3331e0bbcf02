/** Counts of the documents found, by what they stand under. */
import type { Lists } from './lists.ts'

/** Counts by name, the highest first. */
export type Counts = Record<string, number>

/** Names by value: several values can have one name, and a value without a name is not counted. */
export type Names = {
  /** By value: the place of its name in `names`, or -1. */
  readonly placeOf: Int32Array
  readonly names: readonly string[]
}

export function createNames(values: readonly string[], nameOf: (value: string) => string | undefined): Names {
  const places = new Map<string, number>()
  const placeOf = Int32Array.from(values, (value) => {
    const name = nameOf(value)
    if (name === undefined) return -1
    const place = places.get(name) ?? places.size
    places.set(name, place)
    return place
  })
  return { placeOf, names: [...places.keys()] }
}

/** Adds up over parts of the index. A document counts once for each name, however many of its values have that name. */
export function createCounter({ placeOf, names }: Names) {
  const counts = new Uint32Array(names.length)
  return {
    /** Adds documents, given by their numbers. */
    add: ({ starts, values }: Lists, docs: Uint32Array): void => {
      const last = new Int32Array(names.length).fill(-1)
      for (const doc of docs) {
        for (let at = starts[doc] ?? 0; at < (starts[doc + 1] ?? 0); at += 1) {
          const place = placeOf[values[at] ?? 0] ?? -1
          if (place === -1 || last[place] === doc) continue
          last[place] = doc
          counts[place] = (counts[place] ?? 0) + 1
        }
      }
    },
    counts: (): Counts =>
      Object.fromEntries(
        names
          .map((name, place): [string, number] => [name, counts[place] ?? 0])
          .filter(([, count]) => count > 0)
          .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)),
      ),
  }
}
