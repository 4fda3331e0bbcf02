/** The words of Dutch with their lemmas and what they can be, looked up in bytes that are made when the program is built. */
import { buildAutomaton, edgeOf, labelOf, nowhere, root, stringsFrom, targetOf } from './automaton.ts'

/** What a word can be; bits that are added up. */
export const wordClass = {
  /** A word of which no more is known than that it is one. */
  plain: 0x100,
  noun: 1,
  verb: 2,
  adjective: 4,
  name: 8,
  /** Spelled in capitals, or with a hyphen in every compound. */
  abbreviation: 16,
  /** Can stand before another part in a compound. */
  modifier: 32,
  /** Can stand at the end of a compound. */
  head: 64,
  /** Stands in compounds only: 'arbeids'. */
  bound: 128,
} as const

/** A word with one of its lemmas. */
export type Reading = { readonly word: string; readonly lemma: string; readonly classes: number }

export type Lexicon = {
  /** Tells one edition of the lexicon from another. */
  readonly version: string
  /** All that is known of a folded word; empty for an unknown one. */
  readings(word: string): readonly Reading[]
  /** What a word can be, all readings together; 0 for an unknown one. */
  classes(word: string): number
  /** Calls `visit` with the end and the added-up classes of every word that begins at `start`, shortest first. */
  wordsAt(text: string, start: number, visit: (end: number, classes: number) => void): void
}

/**
 * A string of the automaton is a word, the divider, the classes of all its readings together, the classes of this reading, how
 * much of the word's end to cut, and what to put there instead to get the lemma.
 */
const divider = '|'
const dividerCode = divider.charCodeAt(0)
const firstDigit = 0x30
const digitBits = 6

const formatVersion = 1
const headerLength = 3

/** Packs words for `readLexicon`. Words and lemmas are of a-z. */
export function packLexicon(readings: Iterable<Reading>): Uint8Array<ArrayBuffer> {
  const byWord = Map.groupBy(readings, ({ word }) => word)
  const edges = buildAutomaton(
    [...byWord].flatMap(([word, own]) => {
      const together = own.reduce((classes, reading) => classes | reading.classes, 0)
      return own.map(({ lemma, classes }) => {
        const shared = sharedLength(word, lemma)
        const cut = String.fromCharCode(firstDigit + word.length - shared)
        return word + divider + digitsOf(together) + digitsOf(classes) + cut + lemma.slice(shared)
      })
    }),
  )
  const packed = new Uint32Array(headerLength + edges.length)
  packed.set([formatVersion, edges.length, checksum(edges)])
  packed.set(edges, headerLength)
  return new Uint8Array(packed.buffer)
}

/**
 * Reads a packed lexicon. The bytes are used as they are: nothing is unpacked.
 * @throws RangeError when the bytes are no lexicon of this format
 */
export function readLexicon(bytes: Uint8Array): Lexicon {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const numbers = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2)
  const [format, length, sum = 0] = numbers
  if (format !== formatVersion || length !== numbers.length - headerLength) {
    throw new RangeError('no lexicon of this format')
  }
  const edges = numbers.subarray(headerLength)
  return {
    version: sum.toString(36),
    readings: (word) => {
      const node = annotationsOf(edges, word)
      return stringsFrom(edges, node).map((annotation) => readAnnotation(word, annotation))
    },
    classes: (word) => classesAt(edges, annotationsOf(edges, word)),
    wordsAt: (text, start, visit) => {
      let node: number = root
      for (let index = start; node !== nowhere; index += 1) {
        const divided = edgeOf(edges, node, dividerCode)
        if (divided !== nowhere) visit(index, classesAt(edges, targetOf(edges, divided)))
        if (index >= text.length) return
        node = targetOf(edges, edgeOf(edges, node, text.charCodeAt(index)))
      }
    },
  }
}

/** The node behind a word and the divider; `nowhere` for an unknown word. */
function annotationsOf(edges: Uint32Array, word: string): number {
  let node: number = root
  for (let index = 0; index < word.length; index += 1)
    node = targetOf(edges, edgeOf(edges, node, word.charCodeAt(index)))
  return targetOf(edges, edgeOf(edges, node, dividerCode))
}

function readAnnotation(word: string, annotation: string): Reading {
  const cut = annotation.charCodeAt(4) - firstDigit
  return {
    word,
    lemma: word.slice(0, word.length - cut) + annotation.slice(5),
    classes: numberOf(annotation.charCodeAt(2), annotation.charCodeAt(3)),
  }
}

function classesAt(edges: Uint32Array, node: number): number {
  if (node === nowhere) return 0
  return numberOf(labelOf(edges, node), labelOf(edges, targetOf(edges, node)))
}

function sharedLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}

const digitsOf = (classes: number): string =>
  String.fromCharCode(firstDigit + (classes & ((1 << digitBits) - 1)), firstDigit + (classes >> digitBits))

const numberOf = (low: number, high: number): number => low - firstDigit + ((high - firstDigit) << digitBits)

/** FNV-1a over 32-bit numbers. */
const checksum = (numbers: Uint32Array): number =>
  numbers.reduce((sum, number) => Math.imul(sum ^ number, 0x01000193) >>> 0, 0x811c9dc5)
