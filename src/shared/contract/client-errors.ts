/** Everything a page can meet when it makes a call: what procedures answer, and what the way there adds. */
import { z } from 'zod'
import { contractErrors } from './errors.ts'

/** Why a file was not put in its place: it is held or protected, the disk is full, or something else. */
export const notSavedReasons = ['held', 'full', 'other'] as const
export type NotSaved = (typeof notSavedReasons)[number]

/** Errors of the way between page and core, or of the machine; no procedure declares them and any call may end in one. */
export const transportErrors = {
  /** The core does not know this procedure: page and core are of different versions. */
  UNKNOWN_PROCEDURE: { data: z.object({}) },
  /** The input does not fit the contract; the paths of what is wrong, never the values. */
  INVALID_INPUT: { data: z.object({ fields: z.array(z.string()) }) },
  TOO_LARGE: { data: z.object({}) },
  /** The core is gone. Whether the call was carried out is not known. */
  DISCONNECTED: { data: z.object({}) },
  /** A file could not be put where the officer wanted it; what stood there is kept. */
  NOT_SAVED: { data: z.object({ file: z.string(), reason: z.enum(notSavedReasons) }) },
  /** The core did not answer in time; the call was cancelled. */
  DEADLINE: { data: z.object({}) },
} as const

const error = <const Code extends string, Data extends z.ZodType>(
  code: Code,
  { data }: { readonly data: Data },
) => z.object({ code: z.literal(code), data })

/** The closed union the page chooses its text from. */
export const clientErrorSchema = z.discriminatedUnion('code', [
  error('NOT_FOUND', contractErrors.NOT_FOUND),
  error('CONFLICT', contractErrors.CONFLICT),
  error('EDITION_FINAL', contractErrors.EDITION_FINAL),
  error('READ_ONLY', contractErrors.READ_ONLY),
  error('BAD_INPUT', contractErrors.BAD_INPUT),
  error('ALREADY_EXISTS', contractErrors.ALREADY_EXISTS),
  error('BAD_TARGET', contractErrors.BAD_TARGET),
  error('UNDO_REFUSED', contractErrors.UNDO_REFUSED),
  error('DISK_FULL', contractErrors.DISK_FULL),
  error('TOO_LONG', contractErrors.TOO_LONG),
  error('UNAVAILABLE', contractErrors.UNAVAILABLE),
  error('CANCELLED', contractErrors.CANCELLED),
  error('INTERNAL', contractErrors.INTERNAL),
  error('UNKNOWN_PROCEDURE', transportErrors.UNKNOWN_PROCEDURE),
  error('INVALID_INPUT', transportErrors.INVALID_INPUT),
  error('TOO_LARGE', transportErrors.TOO_LARGE),
  error('DISCONNECTED', transportErrors.DISCONNECTED),
  error('NOT_SAVED', transportErrors.NOT_SAVED),
  error('DEADLINE', transportErrors.DEADLINE),
])
export type ClientError = z.infer<typeof clientErrorSchema>
export type ClientErrorCode = ClientError['code']
