/** Full-text search over all statements. */
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { contractErrors } from './errors.ts'
import { maxQueryLength } from './limits.ts'

export const searchHitSchema = z.object({
  id: z.string(),
  externalId: z.string().nullable(),
  text: z.string(),
  /** [start, end) in UTF-16 code units of `text`, merged and in order. */
  highlights: z.array(z.tuple([z.int(), z.int()])),
  score: z.number(),
  because: z.array(z.string()),
  edition: z.string().nullable(),
  section: z.string().nullable(),
  sections: z.array(z.string()),
  tags: z.array(z.string()),
})
export type SearchHit = z.infer<typeof searchHitSchema>

const counts = z.record(z.string(), z.int())

export const searchResultSchema = z.object({
  total: z.int(),
  tookMs: z.number(),
  hits: z.array(searchHitSchema),
  facets: z.object({ edition: counts, section: counts, tag: counts, kind: counts, organisation: counts }),
  didYouMean: z.string().nullable(),
  reading: z.string(),
})
export type SearchResult = z.infer<typeof searchResultSchema>

export const searchContract = {
  /** Statements that hold all words of the query, best first; the last word counts as the beginning of a word. */
  query: oc
    .errors({ NOT_FOUND: contractErrors.NOT_FOUND })
    .input(
      z.object({
        query: z.string().max(maxQueryLength),
        edition: z.string().nullable().default(null),
        limit: z.int().min(1).max(500).default(20),
      }),
    )
    .output(searchResultSchema),
}
