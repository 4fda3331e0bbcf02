/** The taxonomy. */
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { exchangeTaxonomySchema } from '../domain/index.ts'
import { contractErrors } from './errors.ts'
import { fileSchema } from './file.ts'

const { BAD_INPUT, READ_ONLY } = contractErrors

export const tagSummarySchema = z.object({
  id: z.string(),
  programme: z.string(),
  path: z.string(),
  synonyms: z.array(z.string()),
  related: z.array(z.string()),
  description: z.string().nullable(),
  colour: z.string().nullable(),
  /** How many statements outside the bin carry this tag itself; `total` counts each that carries it or one below it. */
  statements: z.int(),
  total: z.int(),
})
export type TagSummary = z.infer<typeof tagSummarySchema>

export const taggingContract = {
  /** All tags in the order of their paths, with how many statements carry each. */
  tags: oc.output(z.array(tagSummarySchema)),
  /** The taxonomies of all programmes in the exchange format. */
  exportTags: oc.output(exchangeTaxonomySchema),
  /** Adds the tags of a file to the first programme; gives how many the file named. */
  importTags: oc
    .errors({ BAD_INPUT, READ_ONLY })
    .input(fileSchema)
    .output(z.object({ tags: z.int() })),
}
