/** The index of a publication: made when it is written, because knowing thousands of words takes long. */
import { createAnalyser, type Lexicon, tokenise } from '../dutch/index.ts'
import {
  type Analyses,
  buildAnalyses,
  buildSegment,
  createKeys,
  type Ids,
  type Segment,
} from '../search/index.ts'
import { columnOf, type Facet, type Searched } from './facets.ts'

/** Documents are the statements in their order. */
export type PublicationIndex = { readonly segment: Segment; readonly analyses: Analyses; readonly ids: Ids }

export function buildPublicationIndex(statements: readonly Searched[], lexicon: Lexicon): PublicationIndex {
  const keys = createKeys()
  const segment = buildSegment(
    statements.map(({ text, values }, row) => {
      const numbers = (facet: Facet): readonly number[] =>
        values[facet].map((id) => keys.numberOf(columnOf[facet], id))
      return {
        row,
        words: tokenise(text),
        values: {
          edition: [],
          source: [],
          section: numbers('section'),
          kind: numbers('kind'),
          tag: numbers('tag'),
          stakeholder: numbers('organisation'),
        },
      }
    }),
  )
  const { analyse } = createAnalyser(lexicon, segment.words)
  return { segment, analyses: buildAnalyses(segment, analyse), ids: keys.ids() }
}
