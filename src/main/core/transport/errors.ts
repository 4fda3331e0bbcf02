/** The one place where whatever a procedure throws becomes an error that may cross the contract. */
import { randomUUID } from 'node:crypto'
import { ORPCError } from '@orpc/server'
import { ValidationError } from '@orpc/contract'
import {
  clientErrorSchema,
  CoreError,
  type ClientError,
  type ClientErrorCode,
} from '../../../shared/contract/index.ts'
import { MessageTooLargeError } from '../../../shared/connection/index.ts'

type WireError = ORPCError<ClientErrorCode, ClientError['data']>

/** The message is the code itself: the text for people is chosen in the page, and texts of the core may hold material. */
const wireError = (error: ClientError): WireError =>
  new ORPCError(error.code, { message: error.code, data: error.data })

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError'

/** Paths of what does not fit, as `a.0.b`; never the values. */
function wrongFields(error: ValidationError): string[] {
  return error.issues.map(({ path = [] }) =>
    path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
  )
}

/** What may be logged of an unknown error: its kind, code and place, not its message, which can quote a statement. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const fields = error.cause instanceof ValidationError ? ` ${wrongFields(error.cause).join(' ')}` : ''
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [`${error.name}${code}${fields}`, ...frames.slice(0, 12).map((line) => line.trim())].join(' | ')
}

/**
 * Turns anything thrown into an error of the closed union. What is not known becomes INTERNAL with a reference under which the cause is
 * logged; no message text and no stack ever leaves the core.
 */
export function toContractError(error: unknown, log: (line: string) => void): WireError {
  if (error instanceof CoreError || error instanceof ORPCError) {
    const known = clientErrorSchema.safeParse({ code: error.code, data: error.data })
    if (known.success) return wireError(known.data)
  }
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST') {
    const fields = error.cause instanceof ValidationError ? wrongFields(error.cause) : []
    return wireError({ code: 'INVALID_INPUT', data: { fields } })
  }
  if (error instanceof MessageTooLargeError) return wireError({ code: 'TOO_LARGE', data: {} })
  if (isAbort(error)) return wireError({ code: 'CANCELLED', data: {} })
  const reference = randomUUID().slice(0, 8)
  log(`[${reference}] ${describe(error)}`)
  return wireError({ code: 'INTERNAL', data: { reference } })
}
