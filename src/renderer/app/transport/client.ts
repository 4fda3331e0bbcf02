/** The typed client of the contract over a link. */
import { createORPCClient, type ClientLink, type ClientContext } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract'
import { asRpcPort, guardMessages, type Connection } from '../../../shared/connection/index.ts'
import { callDeadlineMs, longCalls, maxMessageBytes, type Contract } from '../../../shared/contract/index.ts'
import { TransportError } from './errors.ts'
import type { CoreLink } from './link.ts'

export type CoreClient = ContractRouterClient<Contract>

export type ClientOptions = {
  /** How long a call may wait for its answer, in milliseconds. A stream has answered once it has begun; long calls have none. */
  readonly deadlineMs?: number
  /** The largest message either way, in bytes. */
  readonly maxBytes?: number
}

/** What calls over one connection share: the adapter, and the signal that ends them all when the line is dead. */
type Line = { readonly rpc: ClientLink<ClientContext>; readonly gone: AbortSignal }

function openLine(connection: Connection, maxBytes: number): Line {
  const gone = new AbortController()
  connection.onClose(() => gone.abort(new TransportError('DISCONNECTED')))
  const port = asRpcPort(guardMessages(connection, 'responses', maxBytes))
  return { rpc: new RPCLink({ port }), gone: gone.signal }
}

/** The connection to use now; while the core is starting for the first time, the one that comes. */
function whenConnected(link: CoreLink, signal: AbortSignal): Promise<Connection> {
  const now = link.connection()
  if (now !== null) return Promise.resolve(now)
  if (link.state() !== 'starting') return Promise.reject(new TransportError('DISCONNECTED'))
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      stopListening()
      signal.removeEventListener('abort', settle)
      const connection = link.connection()
      if (signal.aborted) reject(signal.reason)
      else if (connection === null) reject(new TransportError('DISCONNECTED'))
      else resolve(connection)
    }
    const stopListening = link.onState(settle)
    signal.addEventListener('abort', settle)
  })
}

/**
 * Makes the client, one per link, because calls are numbered per client. A call rejects at once with DISCONNECTED when the core is gone or goes, with DEADLINE when it takes too long, and
 * with the caller's own reason when his signal aborts; the handler in the core is cancelled in each of these cases.
 */
export function createClientFor<C extends AnyContractRouter>(
  link: CoreLink,
  options: ClientOptions = {},
): ContractRouterClient<C> {
  const { deadlineMs = callDeadlineMs, maxBytes = maxMessageBytes } = options
  const lines = new WeakMap<Connection, Line>()
  const lineOf = (connection: Connection): Line => {
    const line = lines.get(connection) ?? openLine(connection, maxBytes)
    lines.set(connection, line)
    return line
  }

  return createORPCClient<ContractRouterClient<C>>({
    async call(path, input, callOptions) {
      const deadline = new AbortController()
      const timer = longCalls.includes(path.join('.'))
        ? undefined
        : setTimeout(() => deadline.abort(new TransportError('DEADLINE')), deadlineMs)
      const own = callOptions.signal === undefined ? [] : [callOptions.signal]
      try {
        const waiting = AbortSignal.any([...own, deadline.signal])
        waiting.throwIfAborted()
        const line = lineOf(await whenConnected(link, waiting))
        const signal = AbortSignal.any([waiting, line.gone])
        return await line.rpc.call(path, input, { ...callOptions, signal })
      } finally {
        clearTimeout(timer)
      }
    },
  })
}

/** The client of our contract. */
export const createClient = (link: CoreLink, options: ClientOptions = {}): CoreClient =>
  createClientFor<Contract>(link, options)
