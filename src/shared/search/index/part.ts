/** A part of the index with what is still there of it. */
import type { Vocabulary } from '../widening/index.ts'
import type { Analyses } from './analyses.ts'
import { type DocSet, drop, fullSet } from './doc-set.ts'
import { listAt } from './lists.ts'
import type { Segment } from './segment.ts'
import { createVocabulary } from './vocabulary.ts'

export type Part = {
  readonly segment: Segment
  readonly analyses: Analyses
  readonly vocabulary: Vocabulary
  /** The documents that are there; one that was changed is gone here and stands in a later part. */
  readonly live: DocSet
  /** By type: how many of those hold it. */
  readonly holding: Uint32Array
}

/** A part of which all is there. */
export function createPart(segment: Segment, analyses: Analyses): Part {
  const { starts } = segment.postings
  const holding = starts.slice(1).map((end, type) => end - (starts[type] ?? 0))
  return {
    segment,
    analyses,
    vocabulary: createVocabulary(segment, analyses, holding),
    live: fullSet(segment.size),
    holding,
  }
}

/** The part without some of the documents that are there. */
export function withoutDocuments(part: Part, docs: readonly number[]): Part {
  if (docs.length === 0) return part
  const { segment, analyses } = part
  const [live, holding] = [part.live.slice(), part.holding.slice()]
  for (const doc of docs) {
    drop(live, doc)
    for (const type of new Set(listAt(segment.text, doc))) holding[type] = (holding[type] ?? 0) - 1
  }
  return { segment, analyses, vocabulary: createVocabulary(segment, analyses, holding), live, holding }
}
