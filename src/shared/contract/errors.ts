/** Everything that can go wrong across the contract, as a closed union of codes. Their Dutch text is chosen at the edge. */
import { z } from 'zod'

/** Why a knowledge base can only be read. */
export const readOnlyReasons = ['in-use', 'read-only-disk'] as const
export type ReadOnlyReason = (typeof readOnlyReasons)[number]

/** What is wrong with material that was brought in. */
export const badInputReasons = [
  'empty',
  'not-text',
  'not-json',
  'wrong-format',
  'newer-version',
  'no-statements',
  'unknown-reference',
  'repeated-id',
  'unsupported-format',
  'not-returned',
  'unknown-edition',
  'other-programme',
  'encrypted',
  'damaged',
  'oversized',
  'template-not-word',
  'template-damaged',
  'template-encrypted',
  'template-unsafe',
] as const
export type BadInputReason = (typeof badInputReasons)[number]

/** Why a handling can no longer be undone or redone. */
export const undoRefusals = ['nothing', 'changed-since', 'edition-final'] as const
export type UndoRefusal = (typeof undoRefusals)[number]

/** Why something cannot go where it was sent. */
export const badTargets = [
  'itself',
  'below-itself',
  'other-edition',
  'other-programme',
  'last-place',
  'not-in-bin',
  'in-bin',
] as const
export type BadTarget = (typeof badTargets)[number]

/** What a platform may lack. */
export const unavailableParts = ['pdf'] as const

export const entityNames = [
  'programme',
  'edition',
  'section',
  'statement',
  'placement',
  'source',
  'stakeholder',
  'tag',
  'link',
  'note',
  'saved-search',
  'export-profile',
  'change',
] as const

/** Errors a procedure may answer with, by code: the shape oRPC wants, and the only list there is. */
export const contractErrors = {
  NOT_FOUND: { data: z.object({ entity: z.enum(entityNames), id: z.string() }) },
  CONFLICT: { data: z.object({ id: z.string(), revision: z.int() }) },
  EDITION_FINAL: { data: z.object({ edition: z.string() }) },
  READ_ONLY: { data: z.object({ reason: z.enum(readOnlyReasons) }) },
  BAD_INPUT: {
    data: z.object({
      reason: z.enum(badInputReasons),
      file: z.string().nullable(),
      detail: z.string().nullable(),
    }),
  },
  ALREADY_EXISTS: { data: z.object({ entity: z.enum(entityNames), id: z.string() }) },
  BAD_TARGET: { data: z.object({ reason: z.enum(badTargets) }) },
  UNDO_REFUSED: { data: z.object({ reason: z.enum(undoRefusals) }) },
  /** The disk has no room left; what was being written is not stored. */
  DISK_FULL: { data: z.object({}) },
  /** More pages than can be shown. */
  TOO_LONG: { data: z.object({ most: z.int() }) },
  /** This computer lacks what makes it; the rest of the product works. */
  UNAVAILABLE: { data: z.object({ what: z.enum(unavailableParts) }) },
  CANCELLED: { data: z.object({}) },
  INTERNAL: { data: z.object({ reference: z.string() }) },
} as const

export type ContractErrorCode = keyof typeof contractErrors
export type ContractErrorData<Code extends ContractErrorCode> = z.infer<(typeof contractErrors)[Code]['data']>

/** A refusal of the core: a code of the closed union with its data. The router turns it into the contract's typed error. */
export class CoreError<Code extends ContractErrorCode = ContractErrorCode> extends Error {
  readonly code: Code
  readonly data: ContractErrorData<Code>

  constructor(code: Code, data: ContractErrorData<Code>, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(data)}`, options)
    this.name = 'CoreError'
    this.code = code
    this.data = data
  }
}
