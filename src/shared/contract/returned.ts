/** The return trip: a chapter that was published, edited by colleagues in a word processor, and comes back. */
import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { editionStatuses, richTextSchema, sectionKinds, statementKinds } from '../domain/index.ts'
import { contractErrors } from './errors.ts'
import { fileSchema } from './file.ts'

const { BAD_INPUT, CANCELLED, EDITION_FINAL, NOT_FOUND, READ_ONLY } = contractErrors

const id = z.string().min(1)

/** A tracked change that is part of what came back; `date` is ISO 8601 as the file has it, null where it has none. */
export const trackedChangeSchema = z.object({
  kind: z.enum(['inserted', 'deleted']),
  author: z.string(),
  date: z.string().nullable(),
  text: z.string(),
})
export type TrackedChange = z.infer<typeof trackedChangeSchema>

/**
 * Where something comes to stand: behind the first of these that is in the section (or below the parent) then, else at
 * its beginning. An id is that of a placement or section, or of a difference that was accepted and made one.
 */
const behind = z.array(id).max(100).readonly()

const difference = {
  /** Unique within its file, and the same when the file is read again. */
  id,
  /** The section that it is in now, or comes into: '2.2 Onvoldoende aangiftebereidheid'. */
  sectionName: z.string(),
  tracked: z.array(trackedChangeSchema).readonly(),
}

/** The knowledge base has changed here as well since the file was made. */
const isConflict = z.boolean()
const revision = z.int()

export const differenceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('changed'),
    ...difference,
    placement: id,
    statement: id,
    /** '2.2-3'. */
    place: z.string(),
    revision,
    /** The text as it is now; of a file with the words of the source those words. */
    before: richTextSchema,
    /** What it becomes: names that the file had left out stand in it again. */
    after: richTextSchema,
    isConflict,
    /** In a conflict the text that was sent out, where it is still known. */
    exported: richTextSchema.nullable(),
  }),
  z.object({
    kind: z.literal('added'),
    ...difference,
    /** The id of a section, or of the difference that makes it. */
    section: id,
    behind,
    statementKind: z.enum(statementKinds),
    text: richTextSchema,
  }),
  z.object({
    kind: z.literal('moved'),
    ...difference,
    placement: id,
    statement: id,
    place: z.string(),
    text: z.string(),
    /** The section that it is in now. */
    fromName: z.string(),
    section: id,
    behind,
    isConflict,
  }),
  z.object({
    kind: z.literal('removed'),
    ...difference,
    placement: id,
    statement: id,
    place: z.string(),
    revision,
    text: richTextSchema,
    /** Then the statement goes to the bin; else only this place of it goes. */
    isLastPlace: z.boolean(),
    isConflict,
  }),
  z.object({
    kind: z.literal('retitled'),
    ...difference,
    section: id,
    before: z.string().nullable(),
    after: z.string(),
    isConflict,
  }),
  z.object({
    kind: z.literal('introduction'),
    ...difference,
    section: id,
    revision,
    before: richTextSchema.nullable(),
    /** Null when it was removed. */
    after: richTextSchema.nullable(),
    isConflict,
    exported: richTextSchema.nullable(),
  }),
  z.object({
    kind: z.literal('section-added'),
    ...difference,
    /** The id of a section, or of the difference that makes it; null at the top of the edition. */
    parent: id.nullable(),
    behind,
    sectionKind: z.enum(sectionKinds),
    title: z.string(),
  }),
  /** What somebody remarked in the margin; accepted it becomes a note with their name. */
  z.object({
    kind: z.literal('comment'),
    ...difference,
    /** The id of a statement or section, or of the difference that makes it. */
    on: z.object({ entity: z.enum(['statement', 'section']), id }),
    /** '2.2-3'; '' for a section or what is new. */
    place: z.string(),
    /** The words of the statement or section that it is about. */
    about: z.string(),
    author: z.string(),
    date: z.string().nullable(),
    text: z.string(),
  }),
])
export type Difference = z.infer<typeof differenceSchema>
export type DifferenceKind = Difference['kind']

export const returnedSchema = z.object({
  file: z.string(),
  edition: z.object({ id: z.string(), title: z.string(), status: z.enum(editionStatuses) }),
  /** When the file was made, ISO 8601. */
  exportedAt: z.string().nullable(),
  wording: z.enum(['edited', 'verbatim']),
  organisations: z.enum(['named', 'anonymous']),
  /** How many statements came back, changed or not. */
  statements: z.int(),
  /** In the order of the file; what is needed first comes first, such as a section before the statements in it. */
  differences: z.array(differenceSchema).readonly(),
})
export type ReturnedChapter = z.infer<typeof returnedSchema>

/** Why a difference could not be taken over any more. */
export const refusalReasons = ['changed-since', 'gone', 'not-accepted-yet'] as const
export type RefusalReason = (typeof refusalReasons)[number]

export const acceptedSchema = z.discriminatedUnion('outcome', [
  /** `made` is the id of the new placement or section, null where nothing is new: later calls want it in `made`. */
  z.object({ outcome: z.literal('accepted'), difference: id, made: z.string().nullable() }),
  z.object({ outcome: z.literal('refused'), difference: id, reason: z.enum(refusalReasons) }),
])
export type Accepted = z.infer<typeof acceptedSchema>

const progress = z.object({ type: z.literal('progress'), done: z.number().min(0).max(1) })

export const returnedContract = {
  /**
   * Reads a .docx or .odt that was published here and tells what is different. Stores nothing; ending the stream early
   * cancels the work. BAD_INPUT not-returned: a file of another making.
   */
  readReturned: oc
    .errors({ BAD_INPUT, CANCELLED })
    .input(fileSchema)
    .output(
      eventIterator(
        z.discriminatedUnion('type', [progress, returnedSchema.extend({ type: z.literal('returned') })]),
      ),
    ),
  /**
   * Takes over differences, each as an action of its own that can be undone, in their order. One that cannot be taken
   * over any more is refused, and the others are not.
   */
  acceptReturned: oc
    .errors({ NOT_FOUND, EDITION_FINAL, READ_ONLY })
    .input(
      z.object({
        edition: id,
        differences: z.array(differenceSchema).min(1).max(10_000),
        /** What earlier differences of this file made, by difference. */
        made: z.record(z.string(), z.string()).default({}),
      }),
    )
    .output(z.object({ results: z.array(acceptedSchema) })),
}
