/** The taxonomy. */
import { oc } from '@orpc/contract'
import { z } from 'zod'

export const tagSummarySchema = z.object({
  id: z.string(),
  programme: z.string(),
  path: z.string(),
  synonyms: z.array(z.string()),
  related: z.array(z.string()),
  description: z.string().nullable(),
  statements: z.int(),
})
export type TagSummary = z.infer<typeof tagSummarySchema>

export const taggingContract = {
  /** All tags in the order of their paths, with how many statements carry each. */
  tags: oc.output(z.array(tagSummarySchema)),
}
