/** Serves a router over a connection. */
import { mapEventIterator } from '@orpc/client'
import type { AnyContractRouter } from '@orpc/contract'
import { ORPCError, type Router } from '@orpc/server'
import { RPCHandler } from '@orpc/server/websocket'
import {
  failCall,
  guardMessages,
  messageId,
  type Connection,
  type Message,
} from '../../../shared/connection/index.ts'
import { maxMessageBytes } from '../../../shared/contract/index.ts'
import type { CallContext } from './call-context.ts'
import { toContractError } from './errors.ts'
import { keepOrder } from './order.ts'

/** A router over any contract, for callers that know its context. */
export type HostedRouter = Router<AnyContractRouter, CallContext>

export type HostOptions = {
  readonly router: HostedRouter
  readonly connection: Connection
  /** What every procedure of this connection gets to know of its caller. */
  readonly context: CallContext
  /** Takes a line per unknown error, with its reference. */
  readonly log: (line: string) => void
  /** The largest message either way, in bytes. */
  readonly maxBytes?: number
}

const isStream = (value: unknown): value is AsyncIterator<unknown> & AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value && 'next' in value

/** The adapter takes whole buffers, not views on a part of one. */
const forAdapter = (message: Message): string | ArrayBuffer =>
  typeof message === 'string' ? message : new Uint8Array(message).buffer

/** What a call carries besides what its procedure is told: that its request has been read, or that it came too late. */
type HostContext = CallContext & { readonly onRead: () => void }

const transportError = (code: 'UNKNOWN_PROCEDURE' | 'INVALID_INPUT', data: object) =>
  new ORPCError(code, { message: code, data })

const createHandler = (router: HostedRouter, contractError: (error: unknown) => Error) =>
  new RPCHandler<HostContext>(router, {
    interceptors: [
      async (call) => {
        call.context.onRead()
        // What procedures throw is an ORPCError by now; anything else says that the input could not be read.
        const result = await call.next().catch((error: unknown) => {
          throw error instanceof ORPCError ? error : transportError('INVALID_INPUT', { fields: [] })
        })
        if (!result.matched) throw transportError('UNKNOWN_PROCEDURE', {})
        return result
      },
    ],
    clientInterceptors: [
      async (call) => {
        try {
          const output = await call.next()
          if (!isStream(output)) return output
          return mapEventIterator(output, {
            value: async (value) => value,
            error: async (error) => contractError(error),
          })
        } catch (error) {
          throw contractError(error)
        }
      },
    ],
  })

/**
 * Answers the calls that come over `connection` until it closes; then every running handler's `signal` is aborted and its streams are
 * ended. Whatever goes wrong reaches the caller as an error of the closed union.
 */
export function hostRouter(options: HostOptions): void {
  const { router, context, log } = options
  const connection = guardMessages(options.connection, 'requests', options.maxBytes ?? maxMessageBytes)
  const gone = new AbortController()
  const contractError = (error: unknown) => toContractError(error, log)
  const handler = createHandler(router, contractError)

  // The WebSocket adapter hands its promise back; the one for ports drops it, and a rejection would end the process.
  const peer = {
    addEventListener: () => {},
    send: (message: string | Uint8Array | ArrayBuffer) =>
      connection.send(message instanceof ArrayBuffer ? new Uint8Array(message) : message),
  }
  const handle = async (message: Message, read: () => void): Promise<void> => {
    const onRead = (): void => {
      // A large request may be read only after its page has gone.
      gone.signal.throwIfAborted()
      read()
    }
    try {
      await handler.message(peer, forAdapter(message), { context: { ...context, onRead } })
    } catch (error) {
      const call = messageId(message)
      const { code, data } = contractError(error)
      if (call === null) connection.close('malformed')
      else failCall(connection, call, { code, data })
    }
    read()
  }
  connection.onMessage(keepOrder((message, read) => void handle(message, read)))
  connection.onClose(() => {
    gone.abort()
    handler.close(peer)
  })
}
