/** Lets pages connect to the core over WebSocket. */
import { STATUS_CODES, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import { maxMessageBytes, maxMessagesPerSecond, protocolVersion } from '../../shared/contract/index.ts'
import { hostRouter, type HostedRouter } from '../core/index.ts'
import type { Decision } from './guard.ts'
import { cutOffLine } from './log-lines.ts'
import { fromSocket, rateLimit } from './sockets.ts'

export type Upgrades = {
  accept(request: IncomingMessage, socket: Duplex, head: Buffer, decision: Decision): void
  /** Says goodbye to every page and hangs up on those that do not answer. */
  close(): Promise<void>
}

const maxSocketsPerSession = 16
/** How long a page may take to answer our goodbye, in milliseconds. */
const goodbyeMs = 500
const goingAway = 1001

function refuse(socket: Duplex, status: number): void {
  const line = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`
  socket.end(`${line}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** Makes the WebSocket side of the host; counts sockets per session. */
export function createUpgrades(options: {
  readonly router: HostedRouter
  readonly log: (line: string) => void
}): Upgrades {
  const { router, log } = options
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: maxMessageBytes,
    perMessageDeflate: false,
  })
  const open = new Map<string, number>()
  const count = (session: string, by: 1 | -1): void => {
    const left = (open.get(session) ?? 0) + by
    if (left === 0) open.delete(session)
    else open.set(session, left)
  }

  return {
    accept(request, socket, head, decision) {
      socket.on('error', () => socket.destroy())
      if (decision.action === 'refuse') return refuse(socket, decision.status)
      if (decision.action !== 'connect') return refuse(socket, 400)
      const { session, window, protocol } = decision
      if ((open.get(session) ?? 0) >= maxSocketsPerSession) return refuse(socket, 429)
      server.handleUpgrade(request, socket, head, (webSocket) => {
        const connection = fromSocket(webSocket, rateLimit(maxMessagesPerSecond, Date.now))
        // Only after the handshake can a page read why it is turned away.
        if (protocol !== protocolVersion) return connection.close('protocol')
        count(session, 1)
        connection.onClose((reason) => {
          count(session, -1)
          if (reason !== 'closed') log(cutOffLine(reason))
        })
        hostRouter({ router, connection, context: { window }, log })
      })
    },
    async close() {
      const gone = [...server.clients].map(
        (client) => new Promise<void>((resolve) => client.once('close', () => resolve())),
      )
      for (const client of server.clients) client.close(goingAway)
      const hangUp = setTimeout(() => server.clients.forEach((client) => client.terminate()), goodbyeMs)
      await Promise.all(gone)
      clearTimeout(hangUp)
    },
  }
}
