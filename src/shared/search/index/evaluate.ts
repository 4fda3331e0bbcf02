/** Which documents of a part of the index a query finds. */
import type { Query } from '../../query/index.ts'
import { combine, type FieldQuery, type WordQuery } from './combine.ts'
import { type DocSet, emptySet, put } from './doc-set.ts'
import { findPhrase } from './phrase.ts'
import type { Part } from './part.ts'

/** What the tree leaves open, for the part that is asked. */
export type Meaning = {
  /** The documents in which the word stands, in any way that counts. */
  word(word: WordQuery): DocSet
  field(field: FieldQuery): DocSet
}

/** The documents that are there and fit. */
export const evaluate = (part: Part, query: Query, meaning: Meaning): DocSet =>
  combine(query, {
    ...meaning,
    live: part.live,
    prefix: ({ word }) => {
      const { from, to } = part.vocabulary.startingWith(word)
      return docsWithin(part, from, to)
    },
    phrase: (phrase) => findPhrase(part.segment, part.vocabulary, phrase),
  })

/** The documents that hold one of these types. */
export function docsWith({ segment }: Part, types: Iterable<number>): DocSet {
  const found = emptySet(segment.size)
  const { starts, values } = segment.postings
  for (const type of types) addDocs(found, values, starts[type] ?? 0, starts[type + 1] ?? 0)
  return found
}

/** The same for the types `from` up to `to`, whose postings stand together. */
export function docsWithin({ segment }: Part, from: number, to: number): DocSet {
  const found = emptySet(segment.size)
  const { starts, values } = segment.postings
  addDocs(found, values, starts[from] ?? 0, starts[to] ?? 0)
  return found
}

function addDocs(found: DocSet, postings: Uint32Array, from: number, to: number): void {
  for (let at = from; at < to; at += 1) put(found, (postings[at] ?? 0) >>> 8)
}
