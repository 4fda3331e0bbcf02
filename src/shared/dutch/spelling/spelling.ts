/** How far two words are apart in spelling, for words typed wrongly. */

/** Spellings that sound the same in Dutch, and what both are taken for. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ij|y/g, 'ei'],
  [/eau/g, 'o'],
  [/au/g, 'ou'],
  [/dt|d(?=$|s|t)/g, 't'],
  [/cks|ks/g, 'x'],
  [/ch/g, 'g'],
  [/c(?=[aoukrl])|q/g, 'k'],
  [/ph/g, 'f'],
  [/ae/g, 'aa'],
]

const soundOf = (word: string): string =>
  sounds.reduce((sound, [spelling, same]) => sound.replace(spelling, same), word)

/** What it costs to write another spelling of the same sound. */
const sameSound = 0.5

/** The greatest distance at which a word of this length may be meant by another. */
export function allowedDistance(length: number): number {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}

/**
 * The least number of letters to put in, leave out, replace or swap with a neighbour to make one word of the other
 * (optimal string alignment, Boytsov 2011), where a spelling that sounds the same counts half.
 * Beyond `most` the answer is some number greater than it.
 */
export function spellingDistance(one: string, other: string, most: number): number {
  const asWritten = alignmentDistance(one, other, most)
  if (asWritten <= sameSound) return asWritten
  return Math.min(asWritten, sameSound + alignmentDistance(soundOf(one), soundOf(other), most - sameSound))
}

/** Which letters a word has, as bits: the same letter is always the same bit, others may share it. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31)
  return letters
}

/** How many letters one of two words has that the other has not. */
export function differingLetters(one: number, other: number): number {
  let bits = one ^ other
  let count = 0
  while (bits !== 0) {
    bits &= bits - 1
    count += 1
  }
  return count
}

/** Another spelling of a sound brings and takes so many letters together: 'eau' and 'o'. */
const lettersOfSound = 3

/** How many letters can differ between words at such a distance: each change brings one and takes one. */
export const mostDiffering = (distance: number): number =>
  Math.max(2 * Math.floor(distance), 2 * Math.floor(distance - sameSound) + lettersOfSound)

/** Row by row, and only where the answer can still be within `most`. */
function alignmentDistance(one: string, other: string, most: number): number {
  const beyond = most + 1
  if (Math.abs(one.length - other.length) > most) return beyond
  const band = Math.floor(most)
  let [beforeLast, last] = [
    new Float64Array(0),
    Float64Array.from({ length: other.length + 1 }, (_, at) => at),
  ]
  for (let row = 1; row <= one.length; row += 1) {
    const current = new Float64Array(other.length + 1).fill(beyond)
    if (row <= band) current[0] = row
    let least = current[0] ?? beyond
    const to = Math.min(other.length, row + band)
    for (let column = Math.max(1, row - band); column <= to; column += 1) {
      const same = one.charCodeAt(row - 1) === other.charCodeAt(column - 1)
      let cost = Math.min(
        (last[column] ?? beyond) + 1,
        (current[column - 1] ?? beyond) + 1,
        (last[column - 1] ?? beyond) + (same ? 0 : 1),
      )
      const swapped =
        row > 1 &&
        column > 1 &&
        one.charCodeAt(row - 1) === other.charCodeAt(column - 2) &&
        one.charCodeAt(row - 2) === other.charCodeAt(column - 1)
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? beyond) + 1)
      current[column] = cost
      least = Math.min(least, cost)
    }
    if (least > most) return beyond
    beforeLast = last
    last = current
  }
  return last[other.length] ?? beyond
}
