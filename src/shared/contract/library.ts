/** Procedures that read and write the library: editions, sections, statements. */
import { oc } from '@orpc/contract'
import { z } from 'zod'
import {
  editionStatuses,
  exchangeEditionSchema,
  linkTypes,
  numberStyles,
  richTextSchema,
  sectionKinds,
  statementKinds,
} from '../domain/index.ts'
import { contractErrors } from './errors.ts'

const { NOT_FOUND, CONFLICT, EDITION_FINAL, READ_ONLY } = contractErrors

export const editionSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  year: z.int().nullable(),
  status: z.enum(editionStatuses),
  /** How each level of sections is numbered; deeper ones take the last. */
  levels: z.array(z.enum(numberStyles)),
  programme: z.object({ id: z.string(), title: z.string() }),
  sections: z.int(),
  statements: z.int(),
})
export type EditionSummary = z.infer<typeof editionSummarySchema>

/** A section in reading order, flat; `depth` 0 is the top. `statements` counts its own placements, `total` those below it too. */
export const outlineSectionSchema = z.object({
  id: z.string(),
  parent: z.string().nullable(),
  depth: z.int(),
  kind: z.enum(sectionKinds),
  number: z.string(),
  title: z.string().nullable(),
  continued: z.boolean(),
  statements: z.int(),
  total: z.int(),
})
export type OutlineSection = z.infer<typeof outlineSectionSchema>

/** A statement at one of its places, as a list shows it. `source` is its first citation in short. */
export const statementRowSchema = z.object({
  placement: z.string().nullable(),
  id: z.string(),
  /** Null in the inbox. */
  edition: z.string().nullable(),
  place: z.string().nullable(),
  section: z.string().nullable(),
  /** In the inbox: the heading it stood under in its source. */
  proposedSection: z.string().nullable(),
  kind: z.enum(statementKinds),
  text: z.string(),
  tags: z.array(z.string()),
  source: z
    .object({ name: z.string().nullable(), organisation: z.string().nullable(), page: z.int().nullable() })
    .nullable(),
})
export type StatementRow = z.infer<typeof statementRowSchema>

export const citationSchema = z.object({
  id: z.string(),
  /** Id of the source in the register. */
  source: z.string().nullable(),
  name: z.string().nullable(),
  page: z.int().nullable(),
  row: z.int().nullable(),
  respondent: z.string().nullable(),
  organisation: z.string().nullable(),
  organisationType: z.string().nullable(),
  date: z.string().nullable(),
  quote: z.string().nullable(),
})

const linkedEnd = z.object({
  id: z.string(),
  entity: z.enum(['statement', 'section']),
  place: z.string().nullable(),
  text: z.string(),
})

const linksSchema = z.array(
  z.object({
    id: z.string(),
    type: z.enum(linkTypes),
    direction: z.enum(['from', 'to', 'both']),
    other: linkedEnd,
  }),
)
const notesSchema = z.array(
  z.object({ id: z.string(), text: z.string(), author: z.string().nullable(), at: z.string().nullable() }),
)
/** Earlier texts, newest first. `author` and `at` are of the edit that replaced the text. */
const revisionsSchema = z.array(
  z.object({ id: z.int(), text: z.string(), rich: richTextSchema, author: z.string(), at: z.string() }),
)

/** Everything the details pane shows of a statement. `revision` goes back with an edit, so that nobody overwrites unseen text. */
export const statementDetailsSchema = z.object({
  id: z.string(),
  externalId: z.string().nullable(),
  edition: z.string().nullable(),
  editionStatus: z.enum(editionStatuses).nullable(),
  kind: z.enum(statementKinds),
  text: z.string(),
  rich: richTextSchema,
  revision: z.int(),
  places: z.array(
    z.object({ placement: z.string(), section: z.string(), place: z.string(), title: z.string().nullable() }),
  ),
  tags: z.array(z.object({ id: z.string(), path: z.string() })),
  citations: z.array(citationSchema),
  links: linksSchema,
  lineage: z.array(
    z.object({ edition: z.string(), statement: z.string().nullable(), text: z.string().nullable() }),
  ),
  notes: notesSchema,
  revisions: revisionsSchema,
})
export type StatementDetails = z.infer<typeof statementDetailsSchema>

/** Everything the details pane shows of a section. */
export const sectionDetailsSchema = z.object({
  id: z.string(),
  edition: z.string(),
  editionStatus: z.enum(editionStatuses),
  kind: z.enum(sectionKinds),
  number: z.string(),
  /** Whether the number was kept from an import instead of following from the place. */
  fixedNumber: z.boolean(),
  title: z.string().nullable(),
  continued: z.boolean(),
  intro: richTextSchema.nullable(),
  /** Goes back with an edit of the introduction, as with a statement. */
  revision: z.int(),
  links: linksSchema,
  notes: notesSchema,
  revisions: revisionsSchema,
})
export type SectionDetails = z.infer<typeof sectionDetailsSchema>

/** Where a statement is to be found: the list it is in and its index there. */
export const statementLocationSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('section'), edition: z.string(), section: z.string(), index: z.int() }),
  z.object({ kind: z.literal('inbox'), index: z.int() }),
  z.object({ kind: z.literal('bin') }),
])
export type StatementLocation = z.infer<typeof statementLocationSchema>

/** Where a list of statements is taken from. */
export const statementScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('edition'), edition: z.string() }),
  z.object({ kind: z.literal('section'), section: z.string() }),
  z.object({ kind: z.literal('inbox') }),
  z.object({ kind: z.literal('tag'), tag: z.string() }),
  z.object({ kind: z.literal('stakeholder'), stakeholder: z.string() }),
  z.object({ kind: z.literal('source'), source: z.string() }),
  /** These themselves, such as what a search found; those in the bin are left out. */
  z.object({ kind: z.literal('statements'), ids: z.array(z.string()).max(100_000) }),
])
export type StatementScope = z.infer<typeof statementScopeSchema>

export const libraryContract = {
  /** All editions with their counts, newest year first. */
  editions: oc.output(z.array(editionSummarySchema)),
  /** The section tree of an edition, flat in reading order. */
  outline: oc
    .errors({ NOT_FOUND })
    .input(z.object({ edition: z.string() }))
    .output(z.array(outlineSectionSchema)),
  /** A slice of the statements of a scope in reading order (a section or a tag includes those below it), with the total. */
  statements: oc
    .errors({ NOT_FOUND })
    .input(
      z.object({
        scope: statementScopeSchema,
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .output(z.object({ total: z.int(), rows: z.array(statementRowSchema) })),
  /** One statement with all that hangs on it. */
  statement: oc
    .errors({ NOT_FOUND })
    .input(z.object({ id: z.string() }))
    .output(statementDetailsSchema),
  /** One section with all that hangs on it. */
  section: oc
    .errors({ NOT_FOUND })
    .input(z.object({ id: z.string() }))
    .output(sectionDetailsSchema),
  /** Where to find a statement. */
  locate: oc
    .errors({ NOT_FOUND })
    .input(z.object({ statement: z.string() }))
    .output(statementLocationSchema),
  /** An edition in the exchange format, or with `section` (a number) only that part of it. */
  exportEdition: oc
    .errors({ NOT_FOUND })
    .input(z.object({ edition: z.string(), section: z.string().nullable().default(null) }))
    .output(exchangeEditionSchema),
  /** How many statements wait in the inbox. */
  inboxCount: oc.output(z.int()),
  /** Saves the text of a statement; a stale `revision` is a conflict and changes nothing. */
  editStatement: oc
    .errors({ NOT_FOUND, CONFLICT, EDITION_FINAL, READ_ONLY })
    .input(
      z.object({
        id: z.string(),
        rich: richTextSchema,
        revision: z.int(),
        /** Typing that gives back the text before is that step's undo; bringing back a version is a step of its own. */
        means: z.enum(['typing', 'version']).default('typing'),
      }),
    )
    .output(z.object({ revision: z.int() })),
  /** Saves the introduction of a section, as `editStatement` does a statement; a text without words takes it away. */
  editIntroduction: oc
    .errors({ NOT_FOUND, CONFLICT, EDITION_FINAL, READ_ONLY })
    .input(z.object({ id: z.string(), rich: richTextSchema, revision: z.int() }))
    .output(z.object({ revision: z.int() })),
}
