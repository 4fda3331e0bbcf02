/** WebSockets of pages as connections, with the limits that keep one page from taking the machine. */
import type { RawData, WebSocket } from 'ws'
import { closeCodes, createConnection, reasonOfCode, type Connection } from '../../shared/connection/index.ts'

/** Counts calls per second of `now` (milliseconds); answers whether this one is still within the limit. */
export function rateLimit(perSecond: number, now: () => number): () => boolean {
  let second = { startedAt: now(), count: 0 }
  return () => {
    const at = now()
    second =
      at - second.startedAt >= 1_000
        ? { startedAt: at, count: 1 }
        : { startedAt: second.startedAt, count: second.count + 1 }
    return second.count <= perSecond
  }
}

function bytesOf(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data)
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data
}

/** Makes a connection of an open socket; a flood of messages closes it. */
export function fromSocket(socket: WebSocket, isWithinLimit: () => boolean): Connection {
  const { connection, deliver, end } = createConnection({
    send: (message) => socket.send(message),
    close: (reason) => socket.close(closeCodes[reason]),
  })
  socket.on('message', (data, isBinary) => {
    if (!isWithinLimit()) return connection.close('flooded')
    const bytes = bytesOf(data)
    deliver(isBinary ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'))
  })
  // Broken frames and frames above the limit come here; the library closes the socket with the right code itself.
  socket.on('error', () => {})
  socket.on('close', (code) => end(reasonOfCode(code)))
  return connection
}
