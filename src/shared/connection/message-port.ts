/** A connection over a message port: of the DOM, of worker_threads, or Electron's MessagePortMain. */
import {
  closeReasons,
  createConnection,
  type CloseReason,
  type Connection,
  type Message,
} from './connection.ts'

type PortBase = { postMessage(message: unknown): void; close(): void; start?(): void }

/** The part that the three kinds of ports share, each with its own way of listening. */
export type PortLike =
  | (PortBase & {
      addEventListener(
        type: 'message' | 'close',
        listener: (event: { readonly data?: unknown }) => void,
      ): void
    })
  | (PortBase & {
      on(type: 'message' | 'close', listener: (event: { readonly data?: unknown }) => void): unknown
    })

/** Says goodbye over the line itself, because Chromium does not tell the other end that a port was closed. RPC messages begin with `{`. */
const goodbye = '!close '

const reasonOf = (data: string): CloseReason => {
  const name = data.slice(goodbye.length)
  return closeReasons.find((reason) => reason === name) ?? 'closed'
}

const asMessage = (data: unknown): Message | null => {
  if (typeof data === 'string' || data instanceof Uint8Array) return data
  if (data instanceof ArrayBuffer) return new Uint8Array(data)
  return null
}

function listen(port: PortLike, type: 'message' | 'close', listener: (data: unknown) => void): void {
  if ('addEventListener' in port) port.addEventListener(type, (event) => listener(event.data))
  else port.on(type, (event) => listener(event?.data))
}

/** Makes a connection of a message port and starts the port. Anything but text and bytes on it ends the connection as malformed. */
export function fromMessagePort(port: PortLike): Connection {
  const { connection, deliver, end } = createConnection({
    send: (message) => port.postMessage(message),
    close(reason) {
      port.postMessage(goodbye + reason)
      port.close()
    },
  })
  listen(port, 'message', (data) => {
    const message = asMessage(data)
    if (message === null) {
      connection.close('malformed')
    } else if (typeof message === 'string' && message.startsWith(goodbye)) {
      port.close()
      end(reasonOf(message))
    } else {
      deliver(message)
    }
  })
  listen(port, 'close', () => end('closed'))
  port.start?.()
  return connection
}
