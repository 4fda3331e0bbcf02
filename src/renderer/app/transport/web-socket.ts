/** The link of a page in a local browser: a WebSocket to the loopback host that keeps coming back. */
import {
  closeCodes,
  corePath,
  createConnection,
  reasonOfCode,
  type CloseReason,
  type Connection,
} from '../../../shared/connection/index.ts'
import { protocolVersion } from '../../../shared/contract/index.ts'
import { createLink, type CoreLink } from './link.ts'

/** The part of a WebSocket that is used. */
export type SocketLike = {
  binaryType: string
  send(data: string | Uint8Array<ArrayBuffer>): void
  close(code?: number): void
  addEventListener(type: 'open', listener: () => void): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
  addEventListener(type: 'close', listener: (event: { readonly code: number }) => void): void
}

export type WebSocketLinkOptions = {
  /** Address of the page's own host, such as `http://127.0.0.1:4000`. */
  readonly origin: string
  /** Names this window to the core, so that undo stays with it: 16 to 64 letters, digits or hyphens. */
  readonly windowId: string
  /** Wait before the first new attempt, in milliseconds; doubles up to `maxDelayMs`. */
  readonly minDelayMs?: number
  readonly maxDelayMs?: number
  /** Opens a socket; the browser's own unless a test gives another. */
  readonly open?: (url: string) => SocketLike
}

const socketUrl = ({ origin, windowId }: WebSocketLinkOptions): string => {
  const url = new URL(corePath, origin)
  url.protocol = 'ws:'
  url.search = new URLSearchParams({ window: windowId, protocol: String(protocolVersion) }).toString()
  return url.href
}

function fromWebSocket(socket: SocketLike): Connection {
  const { connection, deliver, end } = createConnection({
    send: (message) => socket.send(typeof message === 'string' ? message : new Uint8Array(message)),
    close: (reason) => socket.close(closeCodes[reason] < 4_000 ? closeCodes.closed : closeCodes[reason]),
  })
  socket.addEventListener('message', ({ data }) => {
    if (typeof data === 'string') deliver(data)
    else if (data instanceof ArrayBuffer) deliver(new Uint8Array(data))
    else connection.close('malformed')
  })
  socket.addEventListener('close', ({ code }) => end(reasonOfCode(code)))
  return connection
}

/** Of another version than the page: only loading the page anew helps, so there is no use in coming back. */
const isFinal = (reason: CloseReason): boolean => reason === 'protocol'

/**
 * Connects, and connects again with growing pauses for as long as the page is open: `bloemlezing serve` may be started again at any
 * time. 'starting' until the first connection, 'restarting' while it is lost, 'failed' only when page and host do not fit together.
 */
export function connectWebSocket(options: WebSocketLinkOptions): CoreLink {
  const { minDelayMs = 250, maxDelayMs = 5_000, open = (url) => new WebSocket(url) } = options
  let timer: ReturnType<typeof setTimeout> | undefined
  let socket: SocketLike | null = null
  let delayMs = minDelayMs

  const retry = (): void => {
    timer = setTimeout(connect, delayMs)
    delayMs = Math.min(delayMs * 2, maxDelayMs)
  }
  const connect = (): void => {
    const attempt = open(socketUrl(options))
    socket = attempt
    attempt.binaryType = 'arraybuffer'
    const connection = fromWebSocket(attempt)
    attempt.addEventListener('open', () => {
      delayMs = minDelayMs
      set('running', connection)
    })
    connection.onClose((reason) => {
      if (socket !== attempt) return
      if (isFinal(reason)) return set('failed', null)
      if (link.state() === 'running') set('restarting', null)
      retry()
    })
  }
  const { link, set } = createLink(() => {
    clearTimeout(timer)
    const last = socket
    socket = null
    last?.close()
  })
  connect()
  return link
}
