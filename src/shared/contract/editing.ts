/** Procedures that change the structure of the library: programmes, editions, sections and statements. Each is one undoable change. */
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { numberStyles, richTextSchema, sectionKinds, statementKinds } from '../domain/index.ts'
import { contractErrors } from './errors.ts'

const { NOT_FOUND, ALREADY_EXISTS, BAD_TARGET, CONFLICT, EDITION_FINAL, READ_ONLY } = contractErrors

const id = z.string().min(1)
const ids = z.array(id).min(1).max(100_000)
const title = z.string().trim().min(1).max(500)
/** A statement as it was read: an action on its text is refused when that has changed since. */
const seen = z.object({ id, revision: z.int() })
const made = z.object({ id: z.string() })
const nothing = z.null()

/** A place among siblings: before one of them, or at the end. */
const before = z.string().nullable().default(null)

const writing = oc.errors({ NOT_FOUND, READ_ONLY })
const writingText = oc.errors({ NOT_FOUND, EDITION_FINAL, READ_ONLY })

export const programmesContract = {
  list: oc.output(z.array(z.object({ id: z.string(), title: z.string(), editions: z.int() }))),
  create: oc.errors({ ALREADY_EXISTS, READ_ONLY }).input(z.object({ title })).output(made),
  rename: oc.errors({ NOT_FOUND, ALREADY_EXISTS, READ_ONLY }).input(z.object({ id, title })).output(nothing),
}

const placing = oc.errors({ NOT_FOUND, BAD_TARGET, EDITION_FINAL, READ_ONLY })

export const editionsContract = {
  /** An empty draft edition; `id` is its short name, unique in the knowledge base. */
  create: oc
    .errors({ NOT_FOUND, ALREADY_EXISTS, READ_ONLY })
    .input(
      z.object({
        id: id.max(200),
        programme: id,
        title,
        year: z.int().min(0).max(9999).nullable().default(null),
      }),
    )
    .output(made),
  change: writingText
    .input(
      z.object({
        id,
        title: title.optional(),
        year: z.int().min(0).max(9999).nullable().optional(),
        levels: z.array(z.enum(numberStyles)).min(1).max(9).optional(),
      }),
    )
    .output(nothing),
  /** Locks texts, titles and order. */
  finalise: writing.input(z.object({ id })).output(nothing),
  /** Unlocks a final edition; the reason is kept. */
  reopen: writing.input(z.object({ id, reason: z.string().trim().min(1).max(1_000) })).output(nothing),
  /** Gives every section the number of its place; numbers kept from an import go. */
  renumber: writingText.input(z.object({ id })).output(nothing),
}

export const sectionsContract = {
  create: placing
    .input(z.object({ edition: id, parent: id.nullable(), before, kind: z.enum(sectionKinds), title }))
    .output(made),
  /** `seen` is the title that the new one was written over, so that nobody overwrites an unseen one. */
  rename: oc
    .errors({ NOT_FOUND, CONFLICT, EDITION_FINAL, READ_ONLY })
    .input(z.object({ id, title, seen: z.string().nullable() }))
    .output(nothing),
  /** Moves a section with all below it; not into itself. */
  move: placing.input(z.object({ id, parent: id.nullable(), before })).output(nothing),
  /** Statements, subsections and introduction of `from` follow those of `into`; `from` goes. */
  merge: placing.input(z.object({ into: id, from: id })).output(nothing),
  /** From this placement on the statements go to a new section right behind. */
  split: writingText.input(z.object({ placement: id, title })).output(made),
  /** Removes a section with all below it; statements without another place go to the bin. */
  remove: writingText.input(z.object({ id })).output(z.object({ binned: z.int() })),
}

export const statementsContract = {
  create: writingText
    .input(
      z.object({
        section: id,
        before,
        kind: z.enum(statementKinds).default('bottleneck'),
        rich: richTextSchema,
      }),
    )
    .output(made),
  changeKind: writingText.input(z.object({ ids, kind: z.enum(statementKinds) })).output(nothing),
  /** Puts statements from the inbox in a section, or gives placed ones a further place in their own edition. */
  place: placing.input(z.object({ ids, section: id, before })).output(nothing),
  /** Moves placements within their edition; a statement that stands there already keeps only the place it is moved to. */
  move: placing.input(z.object({ placements: ids, section: id, before })).output(nothing),
  /** Takes away one of several places. The last place goes only with the statement. */
  removePlace: placing.input(z.object({ placement: id })).output(nothing),
  bin: writingText.input(z.object({ ids })).output(nothing),
  /** Brings statements back to where they stood, or to the inbox where that is gone. */
  restore: writingText.input(z.object({ ids })).output(nothing),
  /** What is in the bin, newest first. */
  binned: oc.output(
    z.array(
      z.object({
        id: z.string(),
        text: z.string(),
        edition: z.string().nullable(),
        kind: z.enum(statementKinds),
      }),
    ),
  ),
  /** The first keeps its id and takes tags, citations, links, notes and places of the second, which goes to the bin. */
  merge: oc
    .errors({ NOT_FOUND, CONFLICT, BAD_TARGET, EDITION_FINAL, READ_ONLY })
    .input(z.object({ first: seen, second: seen, rich: richTextSchema }))
    .output(nothing),
  /** The first part keeps the id; the second gets the same tags and citations and stands right behind in every place. */
  split: oc
    .errors({ NOT_FOUND, CONFLICT, BAD_TARGET, EDITION_FINAL, READ_ONLY })
    .input(z.object({ id, revision: z.int(), first: richTextSchema, second: richTextSchema }))
    .output(made),
  /** Removes the text of binned statements for good, everywhere in this file; cannot be undone. Safety copies still hold it. */
  purge: oc
    .errors({ NOT_FOUND, BAD_TARGET, READ_ONLY })
    .input(z.object({ ids }))
    .output(z.object({ keptSources: z.array(z.string()) })),
}
