/** Full-text search over all statements. */
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { contractErrors } from './errors.ts'
import { statementKinds } from '../domain/index.ts'
import { maxQueryLength } from './limits.ts'

/** How a word of the query was found, best first. */
export const matchTiers = ['exact', 'prefix', 'stem', 'family', 'part', 'synonym', 'typo'] as const
export type MatchTier = (typeof matchTiers)[number]

export const matchReasonSchema = z.object({
  tier: z.enum(matchTiers),
  /** The word of the query, as typed. */
  asked: z.string(),
  /** What stands in the statement, as written: the whole word, also when a part of it was meant. */
  found: z.string(),
})
export type MatchReason = z.infer<typeof matchReasonSchema>

export const searchHitSchema = z.object({
  id: z.string(),
  externalId: z.string().nullable(),
  text: z.string(),
  /** [start, end) in UTF-16 code units of `text`, merged and in order. */
  highlights: z.array(z.tuple([z.int(), z.int()])),
  score: z.number(),
  /** One for each word of the query that was found, the best way it was found. */
  because: z.array(matchReasonSchema),
  /** The words of the query it does not hold; such hits follow after those that hold all. */
  lacks: z.array(z.string()),
  kind: z.enum(statementKinds),
  edition: z.string().nullable(),
  section: z.string().nullable(),
  sections: z.array(z.string()),
  tags: z.array(z.string()),
})
export type SearchHit = z.infer<typeof searchHitSchema>

/** Looked through in one go: there are hundreds of counts, and they are given at every key. */
const counts = z.custom<Record<string, number>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((count) => Number.isInteger(count)),
)

export const searchResultSchema = z.object({
  /** Statements that hold all that was asked. */
  total: z.int(),
  /** Statements that hold most of it and follow after those: 0 when `total` is enough. */
  partial: z.int(),
  tookMs: z.number(),
  hits: z.array(searchHitSchema),
  /** Over all statements found, those of `partial` not counted. */
  facets: z.object({ edition: counts, section: counts, tag: counts, kind: counts, organisation: counts }),
  didYouMean: z.string().nullable(),
  /** How the query was read, in Dutch. */
  reading: z.string(),
  /** 'plain' while the index is being built: as written, without Dutch analysis. */
  answeredBy: z.enum(['index', 'plain']),
})
export type SearchResult = z.infer<typeof searchResultSchema>

/** Where to search: everywhere, or within an edition or a section and what is under it. */
const searchScopeShape = {
  query: z.string().max(maxQueryLength),
  edition: z.string().nullable().default(null),
  section: z.string().nullable().default(null),
}

export const searchContract = {
  /** Statements that fit the query, best first or as asked. */
  query: oc
    .errors({ NOT_FOUND: contractErrors.NOT_FOUND })
    .input(
      z.object({
        ...searchScopeShape,
        sort: z.enum(['relevance', 'edition', 'place']).default('relevance'),
        limit: z.int().min(1).max(500).default(20),
      }),
    )
    .output(searchResultSchema),
  /** The statements that `query` counts in `total`, best first: to do something with all of them. */
  ids: oc
    .errors({ NOT_FOUND: contractErrors.NOT_FOUND })
    .input(z.object(searchScopeShape))
    .output(z.array(z.string())),
  /** `total` of each query, in the same order. */
  counts: oc
    .input(z.object({ queries: z.array(z.string().max(maxQueryLength)).max(200) }))
    .output(z.array(z.int())),
}
