/** What a failed call means to the page. */
import { ORPCError } from '@orpc/client'
import { MessageTooLargeError } from '../../../shared/connection/index.ts'
import { clientErrorSchema, type ClientError } from '../../../shared/contract/index.ts'
import { NotSavedError } from '../platform/index.ts'

/** Thrown by the page's own end of the way to the core. */
export class TransportError extends Error {
  override readonly name = 'TransportError'
  readonly code: 'DISCONNECTED' | 'DEADLINE'

  constructor(code: 'DISCONNECTED' | 'DEADLINE') {
    super(code)
    this.code = code
  }
}

/** Turns anything a call can throw into the closed union; the page chooses its text. Errors of the page itself count as INTERNAL. */
export function toClientError(error: unknown): ClientError {
  if (error instanceof TransportError) return { code: error.code, data: {} }
  if (error instanceof NotSavedError) {
    return { code: 'NOT_SAVED', data: { file: error.file, reason: error.reason } }
  }
  if (error instanceof MessageTooLargeError) return { code: 'TOO_LARGE', data: {} }
  if (error instanceof ORPCError) {
    const known = clientErrorSchema.safeParse({ code: error.code, data: error.data })
    if (known.success) return known.data
    if (error.code === 'BAD_REQUEST') return { code: 'INVALID_INPUT', data: { fields: [] } }
  }
  if (error instanceof Error && error.name === 'AbortError') return { code: 'CANCELLED', data: {} }
  return { code: 'INTERNAL', data: { reference: 'venster' } }
}
