/** The open knowledge base itself: what it is, what happened to it, and the way back. */
import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { changeEventSchema, commandSchema, historyStateSchema } from './changes.ts'
import { contractErrors, readOnlyReasons } from './errors.ts'

const { READ_ONLY, UNDO_REFUSED } = contractErrors

export const knowledgeBaseStatusSchema = z.object({
  version: z.string(),
  /** The file's name without its folder: no path ever reaches the page. */
  name: z.string(),
  access: z.discriminatedUnion('mode', [
    z.object({ mode: z.literal('write') }),
    z.object({ mode: z.literal('read-only'), reason: z.enum(readOnlyReasons) }),
  ]),
  revision: z.int(),
  author: z.string(),
})
export type KnowledgeBaseStatus = z.infer<typeof knowledgeBaseStatusSchema>

export const safetyCopySchema = z.object({ name: z.string(), at: z.string(), bytes: z.int() })
export type SafetyCopy = z.infer<typeof safetyCopySchema>

const undone = z.object({ command: commandSchema, revision: z.int() })

export const knowledgeBaseContract = {
  status: oc.output(knowledgeBaseStatusSchema),
  /** Follows the knowledge base: first the present revision, then every change, coalesced. */
  watch: oc.output(eventIterator(changeEventSchema)),
  /** Changes the name under which this account writes from now on. */
  setAuthor: oc
    .errors({ READ_ONLY })
    .input(z.object({ name: z.string().trim().min(1).max(200) }))
    .output(z.null()),
  /** The automatic safety copies beside the file, the newest first. */
  safetyCopies: oc.output(z.array(safetyCopySchema)),
  /** Makes a verified safety copy now; `muchSmaller` than the one before is worth a look. */
  makeSafetyCopy: oc.errors({ READ_ONLY }).output(z.object({ muchSmaller: z.boolean() })),
  history: oc.output(historyStateSchema),
  /** Takes back the last undoable change of this window; after a restart, of this file. */
  undo: oc.errors({ READ_ONLY, UNDO_REFUSED }).output(undone),
  redo: oc.errors({ READ_ONLY, UNDO_REFUSED }).output(undone),
}
