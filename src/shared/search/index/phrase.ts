/** Words side by side, as written: the only question for which the order of words counts. */
import type { TypeRange, Vocabulary } from '../widening/index.ts'
import type { PhraseQuery } from './combine.ts'
import { type DocSet, emptySet, intersect, members, put } from './doc-set.ts'
import { docOf, type Segment } from './segment.ts'

/** The documents that hold a phrase. Both forms of a word count; a phrase without words is nowhere. */
export function findPhrase(segment: Segment, vocabulary: Vocabulary, phrase: PhraseQuery): DocSet {
  const ranges = rangesOf(vocabulary, phrase)
  const [first, ...others] = ranges.map((range) => docsOf(segment, range))
  if (first === undefined) return emptySet(segment.size)
  if (others.length === 0) return first
  const standing = emptySet(segment.size)
  for (const doc of members(others.reduce(intersect, first))) {
    if (placeOfPhrase(segment, doc, ranges) !== null) put(standing, doc)
  }
  return standing
}

function docsOf({ size, postings }: Segment, { from, to }: TypeRange): DocSet {
  const found = emptySet(size)
  const { starts, values } = postings
  const end = starts[to] ?? 0
  for (let at = starts[from] ?? 0; at < end; at += 1) put(found, docOf(values[at] ?? 0))
  return found
}

/** The types that each word of a phrase can be: both forms stand together, and so do words with one beginning. */
export const rangesOf = (vocabulary: Vocabulary, { words, last }: PhraseQuery): readonly TypeRange[] =>
  words.map((word, index) => {
    const isBeginning = last === 'prefix' && index === words.length - 1
    if (isBeginning) return vocabulary.startingWith(word)
    const types = vocabulary.find(word)
    const [first = 0] = types
    return { from: first, to: first + types.length }
  })

/** How many words into the text the phrase first stands; null when it does not. */
export function placeOfPhrase({ text }: Segment, doc: number, ranges: readonly TypeRange[]): number | null {
  const { starts, values } = text
  const [head] = ranges
  if (head === undefined) return null
  const { from, to } = head
  const first = starts[doc] ?? 0
  const last = (starts[doc + 1] ?? 0) - ranges.length
  for (let at = first; at <= last; at += 1) {
    const type = values[at] ?? 0
    // Most words are not even the first of the phrase.
    if (type >= from && type < to && goesOn(values, at, ranges)) return at - first
  }
  return null
}

function goesOn(types: Uint32Array, at: number, ranges: readonly TypeRange[]): boolean {
  return ranges.every(({ from, to }, index) => {
    const type = types[at + index] ?? 0
    return type >= from && type < to
  })
}
