/** How far words are apart in spelling, for words typed wrongly. */

/** Spellings that sound the same in Dutch, and what both are taken for. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/eau/g, 'o'],
  [/ij|y/g, 'ei'],
  [/au/g, 'ou'],
  [/dt|d(?=$|s|t)/g, 't'],
  [/cks|ks/g, 'x'],
  [/ch/g, 'g'],
  [/c(?=[aoukrlt]|$)|q/g, 'k'],
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

/** One word, to be compared with many. Beyond `most` an answer is some number greater than it. */
export type Spelling = {
  /** As the letters are. */
  asWritten(other: string, most: number): number
  /** As the words sound, half a step further. */
  asHeard(other: string, most: number): number
  /** Whether a word with these letters can be so near; a quick look before the words are compared. */
  canBeWritten(letters: number, most: number): boolean
  canBeHeard(letters: number, most: number): boolean
}

export function spellingOf(word: string): Spelling {
  const sound = soundOf(word)
  const [written, heard] = [createAlignment(word), createAlignment(sound)]
  const letters = lettersOf(word)
  return {
    asWritten: written,
    asHeard: (other, most) => sameSound + heard(soundOf(other), Math.floor(most - sameSound)),
    // A change takes at most one letter away and brings one.
    canBeWritten: (others, most) => differing(letters, others) <= 2 * most,
    canBeHeard: (others, most) =>
      differing(roughly(letters), roughly(others)) <= 2 * Math.floor(most - sameSound),
  }
}

/** The distance between two words: the lesser of that as written and that as heard. */
export function spellingDistance(one: string, other: string, most: number): number {
  const spelling = spellingOf(one)
  return Math.min(spelling.asWritten(other, most), spelling.asHeard(other, most))
}

/** Which letters a word has, as bits: the same letter is always the same bit, others may share it. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31)
  return letters
}

/** Letters that can be written for each other's sounds. */
const alike = ['ckqgx', 'dt', 'eijy', 'aou', 'fp'].map(lettersOf)
/** Letters that only go with others in a sound. */
const silent = lettersOf('hs')

/** Letters with those that are written for each other taken for one. */
const roughly = (letters: number): number =>
  alike.reduce(
    (rough, group) => ((rough & group) === 0 ? rough : (rough & ~group) | (group & -group)),
    letters & ~silent,
  )

function differing(one: number, other: number): number {
  let bits = one ^ other
  let count = 0
  while (bits !== 0) {
    bits &= bits - 1
    count += 1
  }
  return count
}

/**
 * The least number of letters to put in, leave out, replace or swap with a neighbour to make one word of the other: optimal
 * string alignment (Boytsov 2011), row by row and only where the answer can still be within `most`, a whole number.
 */
function createAlignment(one: string): (other: string, most: number) => number {
  let [before, last, current] = rowsOf(32)
  return (other, most) => {
    const beyond = most + 1
    if (most < 0 || Math.abs(one.length - other.length) > most) return beyond
    if (other.length >= current.length) [before, last, current] = rowsOf(2 * other.length)
    for (let column = 0; column <= other.length; column += 1) last[column] = Math.min(column, beyond)
    for (let row = 1; row <= one.length; row += 1) {
      const [from, to] = [Math.max(1, row - most), Math.min(other.length, row + most)]
      // Before the first column stands what it takes to leave all letters out.
      current[from - 1] = from === 1 ? Math.min(row, beyond) : beyond
      if (to < other.length) current[to + 1] = beyond
      const letter = one.charCodeAt(row - 1)
      const letterBefore = one.charCodeAt(row - 2)
      let least = current[from - 1] ?? beyond
      for (let column = from; column <= to; column += 1) {
        const otherLetter = other.charCodeAt(column - 1)
        let cost = Math.min(
          (last[column] ?? beyond) + 1,
          (current[column - 1] ?? beyond) + 1,
          (last[column - 1] ?? beyond) + (letter === otherLetter ? 0 : 1),
        )
        const isSwapped =
          row > 1 && column > 1 && letter === other.charCodeAt(column - 2) && letterBefore === otherLetter
        if (isSwapped) cost = Math.min(cost, (before[column - 2] ?? beyond) + 1)
        current[column] = Math.min(cost, beyond)
        least = Math.min(least, cost)
      }
      if (least > most) return beyond
      ;[before, last, current] = [last, current, before]
    }
    return last[other.length] ?? beyond
  }
}

const rowsOf = (length: number): [Uint8Array, Uint8Array, Uint8Array] => [
  new Uint8Array(length),
  new Uint8Array(length),
  new Uint8Array(length),
]
