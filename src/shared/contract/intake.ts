/** Taking in material: first a proposal that stores nothing, then what the officer accepts. */
import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { editionIdSchema, sectionKinds } from '../domain/index.ts'
import { contractErrors } from './errors.ts'
import { fileSchema } from './file.ts'
import { returnedContract } from './returned.ts'

const { ALREADY_EXISTS, BAD_INPUT, READ_ONLY, NOT_FOUND, EDITION_FINAL, CANCELLED } = contractErrors

/** What the officer should look at; its text is chosen at the edge. */
export const proposalWarningSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('section-continued'), page: z.int() }),
  z.object({ code: z.literal('columns-guessed'), page: z.int(), columns: z.int() }),
  z.object({ code: z.literal('columns-skipped'), page: z.int() }),
  z.object({ code: z.literal('uncertain-statements'), count: z.int() }),
  z.object({ code: z.literal('heading-number-skipped'), after: z.string(), found: z.string() }),
])
export type ProposalWarning = z.infer<typeof proposalWarningSchema>

/** A stretch of one line of the source: page and line from 1, [from, to) in UTF-16 code units of that line. */
export const sourceLineSchema = z.object({ page: z.int(), line: z.int(), from: z.int(), to: z.int() })
export type SourceLine = z.infer<typeof sourceLineSchema>

export const proposedStatementSchema = z.object({
  text: z.string(),
  /** Estimated probability that the text is complete and holds nothing else. */
  confidence: z.number().min(0).max(1),
  /** The printed page number where the page shows one, else the ordinal page. */
  page: z.int(),
  /** The text as it stands in the source, its lines joined by line feeds. */
  quote: z.string(),
  /** The stretches it was read from. */
  lines: z.array(sourceLineSchema).readonly(),
})
export type ProposedStatement = z.infer<typeof proposedStatementSchema>

export const proposedSectionSchema = z.object({
  number: z.string().nullable(),
  title: z.string().nullable(),
  kind: z.enum(sectionKinds),
  continued: z.boolean(),
  /** The stretches its heading was read from. */
  lines: z.array(sourceLineSchema).readonly().default([]),
  statements: z.array(proposedStatementSchema).readonly(),
})
export type ProposedSection = z.infer<typeof proposedSectionSchema>

export const proposalSchema = z.object({
  sections: z.array(proposedSectionSchema).readonly(),
  furniture: z.array(z.string()).readonly(),
  warnings: z.array(proposalWarningSchema).readonly(),
})
export type Proposal = z.infer<typeof proposalSchema>

export const sourceFileSchema = z.object({
  name: z.string(),
  format: z.enum(['text', 'json']),
  sha256: z.string(),
})

const progress = z.object({ type: z.literal('progress'), done: z.number().min(0).max(1) })

/** Where accepted statements go. A new edition takes the programme of that title, made when missing. */
export const intakeTargetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('inbox') }),
  z.object({ kind: z.literal('edition'), edition: z.string() }),
  z.object({
    kind: z.literal('new-edition'),
    edition: editionIdSchema,
    title: z.string(),
    programme: z.string(),
  }),
])
export type IntakeTarget = z.infer<typeof intakeTargetSchema>

/** What was stored: the ids in the order of the material. */
const takenInSchema = z.object({
  sections: z.int(),
  statements: z.int(),
  statementIds: z.array(z.string()).readonly(),
})

export const intakeContract = {
  ...returnedContract,
  /** Reads a text file and streams progress, then the proposal. Stores nothing; ending the stream early cancels the work. */
  propose: oc
    .errors({ BAD_INPUT, CANCELLED })
    .input(fileSchema)
    .output(
      eventIterator(
        z.discriminatedUnion('type', [
          progress,
          z.object({
            type: z.literal('proposal'),
            source: sourceFileSchema,
            /** The text as it was read, whose lines the proposal points to. */
            text: z.string(),
            proposal: proposalSchema,
          }),
        ]),
      ),
    ),
  /** For each text the statements that say nearly the same, best first. */
  findKnown: oc
    .input(z.object({ texts: z.array(z.string()).max(5_000) }))
    .output(z.array(z.array(z.object({ id: z.string(), text: z.string(), similarity: z.number() })))),
  /** Takes in a proposal as the officer accepted it, with the file it was read from. */
  accept: oc
    .errors({ BAD_INPUT, ALREADY_EXISTS, NOT_FOUND, EDITION_FINAL, READ_ONLY })
    .input(fileSchema.extend({ proposal: proposalSchema, target: intakeTargetSchema }))
    .output(takenInSchema.extend({ edition: z.string().nullable() })),
  /** What a file in the exchange format holds. Stores nothing. */
  readEdition: oc
    .errors({ BAD_INPUT })
    .input(fileSchema)
    .output(
      z.object({
        id: z.string(),
        title: z.string().nullable(),
        year: z.int().nullable(),
        programme: z.string().nullable(),
        sections: z.int(),
        statements: z.int(),
      }),
    ),
  /** Takes in a file in the exchange format as an edition; `edition` gives it another id. */
  importEdition: oc
    .errors({ BAD_INPUT, ALREADY_EXISTS, READ_ONLY })
    .input(fileSchema.extend({ edition: editionIdSchema.nullable().default(null) }))
    .output(takenInSchema.extend({ edition: z.string() })),
  /** Opens the sample anthology: an editable copy of both sample editions and the thesaurus. */
  openSample: oc
    .errors({ BAD_INPUT, ALREADY_EXISTS, READ_ONLY })
    .output(z.object({ editions: z.array(z.string()) })),
}
