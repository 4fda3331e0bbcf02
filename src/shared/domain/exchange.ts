/** The exchange format: an edition as JSON, in and out without loss. A contract with the outside: only ever add to it. */
import { z } from 'zod'
import { editionStatuses, linkTypes, sectionKinds, statementKinds } from './kinds.ts'
import { maxNumberLevels, numberStyles } from './numbering.ts'
import { richTextSchema } from './rich-text/index.ts'

export const exchangeFormat = 'bloemlezing-edition'
export const exchangeVersion = 1

const nullableText = z.string().nullable().optional()
const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'verwacht een datum als 2022-03-01')

/** Where a statement was said or read, and by whom. `quote` is the verbatim. */
export const exchangeCitationSchema = z.object({
  name: nullableText,
  page: z.int().nullable().optional(),
  row: z.int().nullable().optional(),
  respondent: nullableText,
  organisation: nullableText,
  type: nullableText,
  date: isoDate.nullable().optional(),
  quote: nullableText,
})
export type ExchangeCitation = z.infer<typeof exchangeCitationSchema>

export const exchangeNoteSchema = z.object({
  text: z.string(),
  author: nullableText,
  at: nullableText,
})

export type ExchangeNote = z.infer<typeof exchangeNoteSchema>

/** A statement, or with only an `id` that occurred before a further placement of it. */
export const exchangeStatementSchema = z.object({
  id: z.string().min(1).optional(),
  text: z.string().optional(),
  rich: richTextSchema.nullable().optional(),
  kind: z.enum(statementKinds).optional(),
  tags: z.array(z.string()).optional(),
  note: nullableText,
  notes: z.array(exchangeNoteSchema).optional(),
  lineage: z.array(z.string()).optional(),
  source: exchangeCitationSchema.nullable().optional(),
  citations: z.array(exchangeCitationSchema).optional(),
})
export type ExchangeStatement = z.infer<typeof exchangeStatementSchema>

export const exchangeSectionSchema = z.object({
  id: z.string().min(1).optional(),
  number: nullableText,
  title: nullableText,
  kind: z.enum(sectionKinds).optional(),
  /** Goes on from an earlier page; taken to be so where both number and title are null. */
  continued: z.boolean().optional(),
  intro: nullableText,
  rich: richTextSchema.nullable().optional(),
  notes: z.array(exchangeNoteSchema).optional(),
  lineage: z.array(z.string()).optional(),
  statements: z.array(exchangeStatementSchema).optional(),
  get sections(): z.ZodOptional<z.ZodArray<typeof exchangeSectionSchema>> {
    return z.array(exchangeSectionSchema).optional()
  },
})
export type ExchangeSection = z.infer<typeof exchangeSectionSchema>

export const exchangeTagSchema = z.object({
  path: z.string().min(1),
  synonyms: z.array(z.string()).optional(),
  related: z.array(z.string()).optional(),
  description: nullableText,
})
export type ExchangeTag = z.infer<typeof exchangeTagSchema>

const linkEnd = z.union([z.string().min(1), z.object({ section: z.string().min(1) })])
export const exchangeLinkSchema = z.object({ from: linkEnd, to: linkEnd, type: z.enum(linkTypes) })
export type ExchangeLink = z.infer<typeof exchangeLinkSchema>
export type ExchangeLinkEnd = z.infer<typeof linkEnd>

/** Unique in a knowledge base, and a word on the command line. */
export const editionIdSchema = z.string().min(1).max(200)

export const exchangeSchemeSchema = z.object({
  levels: z.array(z.enum(numberStyles)).min(1).max(maxNumberLevels).optional(),
  start: z.record(z.string(), z.int().min(1).max(999_999)).optional(),
})

export const exchangeEditionSchema = z.object({
  format: z.literal(exchangeFormat),
  version: z.literal(exchangeVersion),
  programme: nullableText,
  edition: z.object({
    id: editionIdSchema,
    title: nullableText,
    year: z.int().min(0).max(9999).nullable().optional(),
    status: z.enum(editionStatuses).optional(),
    scheme: exchangeSchemeSchema.optional(),
  }),
  sections: z.array(exchangeSectionSchema),
  tags: z.array(exchangeTagSchema).optional(),
  links: z.array(exchangeLinkSchema).optional(),
})
export type ExchangeEdition = z.infer<typeof exchangeEditionSchema>

/** The taxonomy on its own, as `tags export` writes and `tags import` reads. */
export const exchangeTaxonomySchema = z.object({ tags: z.array(exchangeTagSchema) })
export type ExchangeTaxonomy = z.infer<typeof exchangeTaxonomySchema>
