/** Sets of document numbers as bits, 32 to a number: one statement is one bit, so that a million fit in 125 kB. */

export type DocSet = Uint32Array

/** An empty set for documents 0 up to `size`. */
export const emptySet = (size: number): DocSet => new Uint32Array((size + 31) >>> 5)

/** All documents 0 up to `size`. */
export function fullSet(size: number): DocSet {
  const set = emptySet(size).fill(0xff_ff_ff_ff)
  const rest = size & 31
  if (rest > 0) set[set.length - 1] = (1 << rest) - 1
  return set
}

export const has = (set: DocSet, doc: number): boolean => ((set[doc >>> 5] ?? 0) & (1 << (doc & 31))) !== 0

/** Changes `set` itself, as `drop` does: for a set that is still being made. */
export function put(set: DocSet, doc: number): void {
  set[doc >>> 5] = (set[doc >>> 5] ?? 0) | (1 << (doc & 31))
}

export function drop(set: DocSet, doc: number): void {
  set[doc >>> 5] = (set[doc >>> 5] ?? 0) & ~(1 << (doc & 31))
}

/** Both sets are of the same size, here and below. */
export const intersect = (one: DocSet, other: DocSet): DocSet =>
  one.map((bits, index) => bits & (other[index] ?? 0))

export const unite = (one: DocSet, other: DocSet): DocSet =>
  one.map((bits, index) => bits | (other[index] ?? 0))

/** What is in `one` and not in `other`. */
export const subtract = (one: DocSet, other: DocSet): DocSet =>
  one.map((bits, index) => bits & ~(other[index] ?? 0))

export function count(set: DocSet): number {
  let total = 0
  for (const bits of set) total += ones(bits)
  return total
}

export const isEmpty = (set: DocSet): boolean => set.every((bits) => bits === 0)

/** The documents of a set in rising order. */
export function members(set: DocSet): Uint32Array {
  const found = new Uint32Array(count(set))
  let at = 0
  for (let index = 0; index < set.length; index += 1) {
    let bits = set[index] ?? 0
    while (bits !== 0) {
      const lowest = bits & -bits
      found[at] = (index << 5) + 31 - Math.clz32(lowest)
      at += 1
      bits ^= lowest
    }
  }
  return found
}

/** How many bits are set: adds neighbouring groups of 1, 2 and 4 bits, then all bytes at once. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55_55_55_55)
  const fours = (pairs & 0x33_33_33_33) + ((pairs >>> 2) & 0x33_33_33_33)
  return Math.imul((fours + (fours >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24
}
