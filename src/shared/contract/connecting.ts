/** Procedures for what hangs on statements and sections: links, notes, stakeholders and sources. They stay possible in a final edition. */
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { linkTypes } from '../domain/index.ts'
import { contractErrors } from './errors.ts'
import { type FileContent } from './file.ts'

const { NOT_FOUND, ALREADY_EXISTS, BAD_TARGET, READ_ONLY } = contractErrors

const id = z.string().min(1)
const ids = z.array(id).min(1).max(100_000)
const nothing = z.null()

/** One end of a link. */
export const linkEndSchema = z.object({ entity: z.enum(['statement', 'section']), id })
export type LinkEnd = z.infer<typeof linkEndSchema>

export const linksContract = {
  /** Links every `from` to `to`; a link that is there already stays as it is. */
  create: oc
    .errors({ NOT_FOUND, BAD_TARGET, READ_ONLY })
    .input(z.object({ from: z.array(linkEndSchema).min(1), to: linkEndSchema, type: z.enum(linkTypes) }))
    .output(nothing),
  remove: oc.errors({ NOT_FOUND, READ_ONLY }).input(z.object({ id })).output(nothing),
}

export const notesContract = {
  add: oc
    .errors({ NOT_FOUND, READ_ONLY })
    .input(z.object({ on: linkEndSchema, text: z.string().trim().min(1).max(20_000) }))
    .output(z.object({ id: z.string() })),
  change: oc
    .errors({ NOT_FOUND, READ_ONLY })
    .input(z.object({ id, text: z.string().trim().min(1).max(20_000) }))
    .output(nothing),
  remove: oc.errors({ NOT_FOUND, READ_ONLY }).input(z.object({ id })).output(nothing),
}

export const stakeholderSchema = z.object({
  id: z.string(),
  programme: z.string(),
  organisation: z.string(),
  type: z.string().nullable(),
  statements: z.int(),
})
export type Stakeholder = z.infer<typeof stakeholderSchema>

export const sourceSummarySchema = z.object({
  id: z.string(),
  programme: z.string(),
  name: z.string(),
  format: z.string().nullable(),
  /** Size of the original file in bytes, null where only its name is known. */
  size: z.int().nullable(),
  statements: z.int(),
  /** When its first statement was taken in (ISO 8601), null where none is there. */
  takenIn: z.string().nullable(),
})
export type SourceSummary = z.infer<typeof sourceSummarySchema>

export const registerContract = {
  stakeholders: oc.output(z.array(stakeholderSchema)),
  changeStakeholder: oc
    .errors({ NOT_FOUND, READ_ONLY })
    .input(
      z.object({
        id,
        organisation: z.string().trim().min(1).max(500),
        type: z.string().trim().max(200).nullable(),
      }),
    )
    .output(nothing),
  /** The citations of `from` go to `into`; `from` goes. */
  mergeStakeholders: oc
    .errors({ NOT_FOUND, BAD_TARGET, READ_ONLY })
    .input(z.object({ into: id, from: ids }))
    .output(nothing),
  sources: oc.output(z.array(sourceSummarySchema)),
  renameSource: oc
    .errors({ NOT_FOUND, READ_ONLY })
    .input(z.object({ id, name: z.string().trim().min(1).max(1_000) }))
    .output(nothing),
  /** The original file. */
  sourceFile: oc
    .errors({ NOT_FOUND })
    .input(z.object({ id }))
    .output(z.object({ name: z.string(), content: z.custom<FileContent>() })),
  /** Which stored sources have these bytes already, and how many statements came from each. */
  knownSources: oc
    .input(z.object({ sha256: z.string() }))
    .output(z.array(z.object({ id: z.string(), name: z.string(), statements: z.int() }))),
}

/** A slash parts the labels of a path, so that no label has one and no path is only slashes. */
const label = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^/]*$/)
const path = z
  .string()
  .trim()
  .max(500)
  .regex(/[^/\s]/)

export const tagEditingContract = {
  /** Gives and takes tags by path; a path that does not exist yet is made. Programme of the statements' editions, else the first. */
  apply: oc
    .errors({ NOT_FOUND, READ_ONLY })
    .input(z.object({ ids, add: z.array(path), remove: z.array(id) }))
    .output(nothing),
  create: oc
    .errors({ NOT_FOUND, READ_ONLY })
    .input(z.object({ programme: id, path }))
    .output(z.object({ id: z.string() })),
  change: oc
    .errors({ NOT_FOUND, ALREADY_EXISTS, BAD_TARGET, READ_ONLY })
    .input(
      z.object({
        id,
        label: label.optional(),
        description: z.string().max(2_000).nullable().optional(),
        colour: z.string().max(40).nullable().optional(),
        synonyms: z.array(z.string().trim().min(1).max(200)).optional(),
        /** Tags of the same programme; a relation holds both ways. */
        related: z.array(id).optional(),
      }),
    )
    .output(nothing),
  move: oc
    .errors({ NOT_FOUND, ALREADY_EXISTS, BAD_TARGET, READ_ONLY })
    .input(z.object({ id, parent: id.nullable() }))
    .output(nothing),
  /** Statements, synonyms, relations and subtags of `from` go to `into`; the label of `from` becomes a synonym. */
  merge: oc
    .errors({ NOT_FOUND, BAD_TARGET, READ_ONLY })
    .input(z.object({ into: id, from: id }))
    .output(nothing),
  /** Removes a tag with those below it from the taxonomy and from all statements. */
  remove: oc.errors({ NOT_FOUND, READ_ONLY }).input(z.object({ id })).output(nothing),
}
