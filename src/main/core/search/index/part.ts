/** A part of the index with what is still there of it. */
import type { Vocabulary } from '../widening/index.ts'
import type { DocSet } from './doc-set.ts'
import type { Segment } from './segment.ts'

export type Part = {
  readonly segment: Segment
  readonly vocabulary: Vocabulary
  /** The documents that are there; one that was changed is gone here and stands in a later part. */
  readonly live: DocSet
}
