/** Taking in material: first a proposal that stores nothing, then what the officer accepts. */
import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { sectionKinds } from '../domain/index.ts'
import { contractErrors } from './errors.ts'

const { ALREADY_EXISTS, BAD_INPUT, READ_ONLY, NOT_FOUND, CANCELLED } = contractErrors

export const proposalWarningSchema = z.object({
  code: z.string(),
  page: z.int().nullable(),
  line: z.int().nullable(),
  detail: z.string().nullable(),
})
export type ProposalWarning = z.infer<typeof proposalWarningSchema>

export const proposedStatementSchema = z.object({
  text: z.string(),
  confidence: z.number().min(0).max(1),
  page: z.int(),
  quote: z.string(),
  /** The stretches of the source it was read from: 1-based page and line, [from, to) in UTF-16 code units of that line. */
  lines: z.array(z.object({ page: z.int(), line: z.int(), from: z.int(), to: z.int() })),
})
export const proposedSectionSchema = z.object({
  number: z.string().nullable(),
  title: z.string().nullable(),
  kind: z.enum(sectionKinds),
  continued: z.boolean(),
  statements: z.array(proposedStatementSchema),
})
export const proposalSchema = z.object({
  sections: z.array(proposedSectionSchema),
  furniture: z.array(z.string()),
  warnings: z.array(proposalWarningSchema),
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
  z.object({ kind: z.literal('new-edition'), edition: z.string(), title: z.string(), programme: z.string() }),
])
export type IntakeTarget = z.infer<typeof intakeTargetSchema>

/** The bytes of a file travel as a Blob, because a typed array does not survive the transport; this is what we use of one. */
export type FileContent = { readonly size: number; arrayBuffer(): Promise<ArrayBuffer> }

const fileContent = z.custom<FileContent>(
  (value) => typeof value === 'object' && value !== null && 'size' in value && 'arrayBuffer' in value,
)
const file = z.object({ name: z.string().max(1_000), content: fileContent })

export const intakeContract = {
  /** Reads a text file and streams progress, then the proposal. Stores nothing; ending the stream early cancels the work. */
  propose: oc
    .errors({ BAD_INPUT, CANCELLED })
    .input(file)
    .output(
      eventIterator(
        z.discriminatedUnion('type', [
          progress,
          z.object({ type: z.literal('proposal'), source: sourceFileSchema, proposal: proposalSchema }),
        ]),
      ),
    ),
  /** Takes in a proposal as the officer accepted it, with the file it was read from. */
  accept: oc
    .errors({ BAD_INPUT, ALREADY_EXISTS, NOT_FOUND, READ_ONLY })
    .input(file.extend({ proposal: proposalSchema, target: intakeTargetSchema }))
    .output(z.object({ edition: z.string().nullable(), sections: z.int(), statements: z.int() })),
  /** Takes in a file in the exchange format as an edition; `edition` gives it another id. */
  importEdition: oc
    .errors({ BAD_INPUT, ALREADY_EXISTS, READ_ONLY })
    .input(file.extend({ edition: z.string().nullable().default(null) }))
    .output(z.object({ edition: z.string(), sections: z.int(), statements: z.int() })),
  /** Opens the sample anthology: an editable copy of both sample editions and the thesaurus. */
  openSample: oc.errors({ ALREADY_EXISTS, READ_ONLY }).output(z.object({ editions: z.array(z.string()) })),
}
