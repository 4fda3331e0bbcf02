/** Publishing: what of the knowledge base becomes a document, how, and the file that comes of it. */
import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { contractErrors } from './errors.ts'
import { fileSchema } from './file.ts'
import { maxQueryLength } from './limits.ts'

const { NOT_FOUND, ALREADY_EXISTS, BAD_INPUT, READ_ONLY, TOO_LONG, CANCELLED, UNAVAILABLE } = contractErrors

const id = z.string().min(1)

/** The formats of a document, the one of letters first; `csv` and `json` hold data rather than pages. */
export const publishingFormats = ['docx', 'odt', 'pdf', 'html', 'html-folder', 'md', 'csv', 'json'] as const
export type PublishingFormat = (typeof publishingFormats)[number]

/** What the name of a file of a format ends in. */
export const publishingExtensions: Readonly<Record<PublishingFormat, string>> = {
  docx: 'docx',
  odt: 'odt',
  pdf: 'pdf',
  html: 'html',
  'html-folder': 'zip',
  md: 'md',
  csv: 'csv',
  json: 'json',
}

/** How a document is made; what a profile remembers. */
export const mannerSchema = z.object({
  introductions: z.enum(['shown', 'left-out']),
  /** Tags of statements, and the list of tags behind the text. */
  tags: z.enum(['shown', 'left-out']),
  /** Links between statements and sections, below the statement. */
  links: z.enum(['shown', 'left-out']),
  sources: z.enum(['line', 'footnote', 'left-out']),
  /** The words of the anthology, or those of the source where they are known. */
  wording: z.enum(['edited', 'verbatim']),
  /** By name, or as 'een gemeente'; then neither names of sources nor of respondents are shown. */
  organisations: z.enum(['named', 'anonymous']),
  order: z.enum(['as-placed', 'by-kind']),
  columns: z.union([z.literal(1), z.literal(2)]),
})
export type Manner = Readonly<z.infer<typeof mannerSchema>>

/** What is published. Statements of several editions, or of the inbox, come under a heading each. */
export const partSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('edition'), edition: id }),
  /** Chapters or problem areas with all below them, by id. */
  z.object({ kind: z.literal('sections'), edition: id, sections: z.array(id).min(1).max(5_000).readonly() }),
  z.object({ kind: z.literal('statements'), statements: z.array(id).min(1).max(100_000).readonly() }),
  /** All that a query finds, in the order of the editions. */
  z.object({ kind: z.literal('query'), query: z.string().trim().min(1).max(maxQueryLength) }),
])
export type PublishingPart = z.infer<typeof partSchema>

const choiceSchema = z.object({ part: partSchema, manner: mannerSchema })
export type PublishingChoice = z.infer<typeof choiceSchema>

/** Why an officer should look again before the file leaves. */
export const publishingWarningCodes = [
  /** No statement of the section is published, nor of what is below it. */
  'empty-section',
  /** A reference in a text to what is gone or not in the document; a link likewise, where links are shown. */
  'broken-reference',
  'untagged',
  'draft-edition',
  /** Anonymous, yet a name of an organisation or respondent, or a telling part of one, may still be there. */
  'name-left',
  /** Verbatim, yet nothing is known of the words of the source: the edited text stands. */
  'no-quote',
] as const
export type PublishingWarningCode = (typeof publishingWarningCodes)[number]

/** Places that a warning names; `count` tells how many there are. */
export const maxWarningPlaces = 200

/** `label` is the place of a statement ('2.2-3'), or the number and title of a section, or the title of an edition. */
export const publishingWarningSchema = z.object({
  code: z.enum(publishingWarningCodes),
  count: z.int().min(1),
  /** In the order of the document. */
  places: z
    .array(z.object({ entity: z.enum(['statement', 'section', 'edition']), id, label: z.string() }))
    .max(maxWarningPlaces)
    .readonly(),
})
export type PublishingWarning = z.infer<typeof publishingWarningSchema>

const progress = z.object({ type: z.literal('progress'), done: z.number().min(0).max(1) })

export const exportProfileSchema = z.object({
  id: z.string(),
  programme: z.string(),
  name: z.string(),
  manner: mannerSchema,
})
export type ExportProfile = z.infer<typeof exportProfileSchema>

/** Unique within its programme, whatever the case of its letters; not that of a profile that always is there. */
const name = z.string().trim().min(1).max(200)

export const publishingContract = {
  /** What a choice comes to, and what to look at. */
  inspect: oc
    .errors({ NOT_FOUND })
    .input(choiceSchema)
    .output(
      z.object({
        title: z.string(),
        sections: z.int(),
        statements: z.int(),
        warnings: z.array(publishingWarningSchema).readonly(),
      }),
    ),
  /** The file. A template is a .docx or .dotx whose styles, fonts, page and header are taken over; only Word takes one. */
  publish: oc
    .errors({ NOT_FOUND, BAD_INPUT, CANCELLED, UNAVAILABLE })
    .input(choiceSchema.extend({ format: z.enum(publishingFormats), template: fileSchema.nullable() }))
    .output(
      eventIterator(
        z.discriminatedUnion('type', [
          progress,
          // What comes in a stream is text only, so the bytes come as base64.
          z.object({ type: z.literal('file'), name: z.string(), base64: z.string() }),
        ]),
      ),
    ),
  /** The pages as they will be printed, each an SVG picture, in order; ending the stream early ends the work. */
  preview: oc
    .errors({ NOT_FOUND, TOO_LONG, CANCELLED, UNAVAILABLE })
    .input(choiceSchema)
    .output(
      eventIterator(
        z.discriminatedUnion('type', [
          progress,
          z.object({
            type: z.literal('pages'),
            /** How many there are in all; `pages` are the first or the next of them. */
            total: z.int(),
            pages: z.array(
              z.object({ number: z.int(), width: z.number(), height: z.number(), svg: z.string() }),
            ),
          }),
        ]),
      ),
    ),
}

/** Pages that a preview draws at most, because they are all held in memory at once; more is TOO_LONG. */
export const maxPreviewPages = 400

export const exportProfilesContract = {
  /** Those of all programmes, by name; the ones that always are there are not among them. */
  list: oc.output(z.array(exportProfileSchema)),
  create: oc
    .errors({ NOT_FOUND, ALREADY_EXISTS, READ_ONLY })
    .input(z.object({ programme: id, name, manner: mannerSchema }))
    .output(z.object({ id: z.string() })),
  change: oc
    .errors({ NOT_FOUND, ALREADY_EXISTS, READ_ONLY })
    .input(z.object({ id, name: name.optional(), manner: mannerSchema.optional() }))
    .output(z.null()),
  remove: oc.errors({ NOT_FOUND, READ_ONLY }).input(z.object({ id })).output(z.null()),
}
