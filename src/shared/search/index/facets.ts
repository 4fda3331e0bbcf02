/** Counts of the documents found, by what they stand under. */
import type { Lists } from './lists.ts'

/** Counts by name, the highest first. */
export type Counts = Record<string, number>

/** Names by value: several values can have one name, and a value without a name is not counted. */
export type Names = {
  /** By value: the place of its name in `names`, or -1. */
  readonly placeOf: Int32Array
  /** In the order in which equal counts are given. */
  readonly names: readonly string[]
}

export function createNames(values: readonly string[], nameOf: (value: string) => string | undefined): Names {
  const nameOfValue = values.map(nameOf)
  const names = [...new Set(nameOfValue.filter((name) => name !== undefined))].sort()
  const places = new Map(names.map((name, place) => [name, place]))
  return {
    placeOf: Int32Array.from(nameOfValue, (name) => (name === undefined ? -1 : (places.get(name) ?? -1))),
    names,
  }
}

/** Adds up over parts of the index. A document counts once for each name, however many of its values have that name. */
export function createCounter({ placeOf, names }: Names) {
  /** Of documents with one value, by value; and of those with more, by name. */
  const [single, several] = [new Uint32Array(placeOf.length), new Uint32Array(names.length)]
  const addSeveral = (values: Uint32Array, from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      const place = placeOf[values[at] ?? 0] ?? -1
      if (place !== -1 && !isBefore(values, from, at, place)) several[place] = (several[place] ?? 0) + 1
    }
  }
  /** Whether one of the values `from` up to `at` has this name. There are few, so looking is cheaper than remembering. */
  const isBefore = (values: Uint32Array, from: number, at: number, place: number): boolean => {
    for (let before = from; before < at; before += 1) if (placeOf[values[before] ?? 0] === place) return true
    return false
  }
  return {
    /** Adds documents, given by their numbers. */
    add: ({ starts, values }: Lists, docs: Uint32Array): void => {
      for (let at = 0; at < docs.length; at += 1) {
        const doc = docs[at] ?? 0
        const from = starts[doc] ?? 0
        const to = starts[doc + 1] ?? 0
        if (to - from === 1) {
          const value = values[from] ?? 0
          single[value] = (single[value] ?? 0) + 1
        } else addSeveral(values, from, to)
      }
    },
    counts: (): Counts => {
      const counts = several.slice()
      for (const [value, count] of single.entries()) {
        const place = placeOf[value] ?? -1
        if (place !== -1) counts[place] = (counts[place] ?? 0) + count
      }
      const counted = Uint32Array.from(names.keys())
        .filter((place) => (counts[place] ?? 0) > 0)
        .sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0))
      return Object.fromEntries(
        Array.from(counted, (place): [string, number] => [names[place] ?? '', counts[place] ?? 0]),
      )
    },
  }
}
