/** Queries that were named and kept. They stay live: only the query is kept, never what it found. */
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { contractErrors } from './errors.ts'
import { maxQueryLength } from './limits.ts'

const { NOT_FOUND, ALREADY_EXISTS, READ_ONLY } = contractErrors

const id = z.string().min(1)
/** Unique within its programme, whatever the case of its letters. */
const name = z.string().trim().min(1).max(200)
const query = z.string().trim().min(1).max(maxQueryLength)

export const savedSearchSchema = z.object({
  id: z.string(),
  programme: z.string(),
  name: z.string(),
  query: z.string(),
})
export type SavedSearch = z.infer<typeof savedSearchSchema>

export const savedSearchesContract = {
  /** Those of all programmes, by name. */
  list: oc.output(z.array(savedSearchSchema)),
  create: oc
    .errors({ NOT_FOUND, ALREADY_EXISTS, READ_ONLY })
    .input(z.object({ programme: id, name, query }))
    .output(z.object({ id: z.string() })),
  change: oc
    .errors({ NOT_FOUND, ALREADY_EXISTS, READ_ONLY })
    .input(z.object({ id, name: name.optional(), query: query.optional() }))
    .output(z.null()),
  remove: oc.errors({ NOT_FOUND, READ_ONLY }).input(z.object({ id })).output(z.null()),
}
