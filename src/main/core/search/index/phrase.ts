/** Words side by side, as written: the only question for which the order of words counts. */
import type { TypeRange, Vocabulary } from '../widening/index.ts'
import type { PhraseQuery } from './combine.ts'
import { type DocSet, emptySet, members, put } from './doc-set.ts'
import { docOf, type Segment } from './segment.ts'

/** The documents that hold a phrase. Both forms of a word count; a phrase without words is nowhere. */
export function findPhrase(segment: Segment, vocabulary: Vocabulary, phrase: PhraseQuery): DocSet {
  const ranges = rangesOf(vocabulary, phrase)
  const found = emptySet(segment.size)
  const [rarest] = ranges.toSorted((one, other) => occurrences(segment, one) - occurrences(segment, other))
  if (rarest === undefined) return found
  const { starts, values } = segment.postings
  for (let at = starts[rarest.from] ?? 0; at < (starts[rarest.to] ?? 0); at += 1)
    put(found, docOf(values[at] ?? 0))
  if (ranges.length === 1) return found
  const standing = emptySet(segment.size)
  for (const doc of members(found)) if (placeOfPhrase(segment, doc, ranges) !== null) put(standing, doc)
  return standing
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
  const first = starts[doc] ?? 0
  const last = (starts[doc + 1] ?? 0) - ranges.length
  for (let at = first; at <= last; at += 1) {
    let length = 0
    while (length < ranges.length && isWithin(values[at + length] ?? 0, ranges[length])) length += 1
    if (length === ranges.length) return at - first
  }
  return null
}

const isWithin = (type: number, range: TypeRange | undefined): boolean =>
  range !== undefined && type >= range.from && type < range.to

const occurrences = ({ postings }: Segment, { from, to }: TypeRange): number =>
  (postings.starts[to] ?? 0) - (postings.starts[from] ?? 0)
