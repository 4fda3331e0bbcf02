/** The shape of port that RPC adapters listen on. */
import type { Connection, Message } from './connection.ts'

type RpcPort = {
  readonly onMessage: { addListener(listener: (data: Message) => void): void }
  readonly onDisconnect: { addListener(listener: () => void): void }
  postMessage(data: Message | ArrayBuffer): void
}

/**
 * Presents a connection as a port for an RPC adapter. It never says that it is disconnected: whoever makes the calls aborts them
 * himself, with the reason that the adapter would lose.
 */
export function asRpcPort(connection: Connection): RpcPort {
  return {
    onMessage: { addListener: (listener) => void connection.onMessage(listener) },
    onDisconnect: { addListener: () => {} },
    postMessage: (data) => connection.send(data instanceof ArrayBuffer ? new Uint8Array(data) : data),
  }
}
