/** Builds the large part of the index from the rows: seconds of work for a large library, so it runs in a worker. */
import { statementKinds } from '../../../../shared/domain/index.ts'
import { createAnalyser, type Lexicon } from '../../../../shared/dutch/index.ts'
import type { Storage } from '../../storage/index.ts'
import {
  type Analyses,
  buildAnalyses,
  buildSegment,
  createKeys,
  type Ids,
  type Segment,
} from '../../../../shared/search/index.ts'
import { readDocuments } from './documents.ts'
import { analysesOfFile, type PackedAnalyses } from './kept-analyses.ts'

/** Plain data, so that a worker can hand it over. */
export type BuiltIndex = {
  readonly segment: Segment
  readonly analyses: Analyses
  readonly ids: Ids
  /** What is worth keeping in the file for the next time, and under which version. */
  readonly fresh: { readonly version: string; readonly analyses: readonly PackedAnalyses[] }
}

/** The index of all that is in the file at one moment. */
export function buildIndex(db: Storage['reader'], lexicon: Lexicon): BuiltIndex {
  const keys = createKeys({ kind: statementKinds })
  const segment = buildSegment(readDocuments(db, keys, 'all'))
  const analyser = createAnalyser(lexicon, segment.words)
  const { analyse, fresh } = analysesOfFile(db, analyser)
  const analyses = buildAnalyses(segment, analyse)
  return { segment, analyses, ids: keys.ids(), fresh: { version: analyser.version, analyses: fresh() } }
}

/** The memory that can be handed over as it is. */
export function buffersOf({ segment, analyses, fresh }: BuiltIndex): readonly ArrayBuffer[] {
  const { rows, capitals, text, postings, columns } = segment
  const { lemmas: _, families: __, letters, ...lists } = analyses
  return [
    rows.buffer,
    capitals.buffer,
    letters.buffer,
    ...fresh.analyses.map(({ buffer }) => buffer),
    ...[text, postings, ...Object.values(columns), ...Object.values(lists)].flatMap(({ starts, values }) => [
      starts.buffer,
      values.buffer,
    ]),
  ]
}
