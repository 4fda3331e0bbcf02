/** The shape of port that RPC adapters listen on. */
import type { Connection, Message } from './connection.ts'

type PortEvent = { readonly data: Message }

type RpcPort = {
  addEventListener(type: string, listener: (event: PortEvent) => void): void
  postMessage(data: Message | ArrayBuffer): void
}

/**
 * Presents a connection as a port for an RPC adapter. Its `close` event is left out: whoever makes the calls aborts them himself with
 * the reason, which the adapter would lose.
 */
export function asRpcPort(connection: Connection): RpcPort {
  return {
    addEventListener(type, listener) {
      if (type === 'message') connection.onMessage((data) => listener({ data }))
    },
    postMessage: (data) => connection.send(data instanceof ArrayBuffer ? new Uint8Array(data) : data),
  }
}
