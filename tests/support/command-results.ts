/** The shapes that scripts count on, as the contract of the command line has them; further fields are free. */
import { z } from 'zod'

const nullableString = z.string().nullable()

const importedStatement = z.object({
  id: z.string(),
  text: z.string(),
  confidence: z.number().min(0).max(1),
  tags: z.array(z.string()),
  personalData: z.array(z.unknown()),
  source: z.object({
    page: z.int().nullable(),
    row: z.int().nullable(),
    respondent: nullableString,
    organisation: nullableString,
    date: nullableString,
    quote: nullableString,
  }),
})

export const importResult = z.object({
  source: z.object({ name: z.string(), format: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  sections: z.array(
    z.object({
      number: nullableString,
      title: nullableString,
      kind: z.enum(['chapter', 'problem-area']),
      continued: z.boolean(),
      statements: z.array(importedStatement),
    }),
  ),
  furniture: z.array(z.string()),
  warnings: z.array(z.string()),
})

const counts = z.record(z.string(), z.int().min(1))

export const searchResult = z.object({
  total: z.int(),
  tookMs: z.number().min(0),
  hits: z.array(
    z.object({
      id: z.string(),
      externalId: nullableString,
      text: z.string(),
      highlights: z.array(z.tuple([z.int(), z.int()])),
      score: z.number(),
      because: z.array(z.string()),
      edition: nullableString,
      section: nullableString,
      sections: z.array(z.string()),
      tags: z.array(z.string()),
    }),
  ),
  facets: z.object({ edition: counts, section: counts, tag: counts, kind: counts, organisation: counts }),
  didYouMean: nullableString,
  reading: z.string(),
})

export const editionsResult = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    year: z.int().nullable(),
    status: z.enum(['draft', 'final']),
    sections: z.int(),
    statements: z.int(),
  }),
)

export const tagsResult = z.object({
  tags: z.array(
    z.object({
      path: z.string(),
      synonyms: z.array(z.string()),
      related: z.array(z.string()),
      description: nullableString,
    }),
  ),
})

export const checkResult = z.object({ ok: z.boolean(), damage: z.array(z.unknown()) })
