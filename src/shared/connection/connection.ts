/** A connection carries messages between a page and the core. All a transport has to implement; everything else lives above it, once. */

export type Message = string | Uint8Array

/** Why a connection ended. `closed`: one side went away, on purpose or by dying. */
export const closeReasons = ['closed', 'malformed', 'too-large', 'flooded', 'protocol'] as const
export type CloseReason = (typeof closeReasons)[number]

export type Connection = {
  /** Sends one message; after the connection has closed it is dropped. */
  send(message: Message): void
  /** Calls back for every message; what came before the first listener is kept for it. Returns its undoing. */
  onMessage(listener: (message: Message) => void): () => void
  /** Calls back once when the connection has ended, at once when it already has; returns its undoing. */
  onClose(listener: (reason: CloseReason) => void): () => void
  close(reason?: CloseReason): void
}

/** What a transport supplies: how to put a message on the line, and how to hang up. */
export type Carrier = {
  send(message: Message): void
  close(reason: CloseReason): void
}

/** A connection together with the two things only its transport may do: hand in what arrived, and say that the line is dead. */
export type ConnectionEnd = {
  readonly connection: Connection
  readonly deliver: (message: Message) => void
  readonly end: (reason: CloseReason) => void
}

/** Builds a connection on a carrier; keeps listeners, early messages and the single ending, so that no transport has to. */
export function createConnection(carrier: Carrier): ConnectionEnd {
  const messageListeners = new Set<(message: Message) => void>()
  const closeListeners = new Set<(reason: CloseReason) => void>()
  let early: Message[] = []
  let ended: CloseReason | null = null

  const end = (reason: CloseReason): void => {
    if (ended !== null) return
    ended = reason
    early = []
    const listeners = [...closeListeners]
    messageListeners.clear()
    closeListeners.clear()
    for (const listener of listeners) listener(reason)
  }

  const deliver = (message: Message): void => {
    if (ended !== null) return
    if (messageListeners.size === 0) early.push(message)
    for (const listener of messageListeners) listener(message)
  }

  const connection: Connection = {
    send(message) {
      if (ended === null) carrier.send(message)
    },
    onMessage(listener) {
      messageListeners.add(listener)
      const waiting = early
      early = []
      for (const message of waiting) listener(message)
      return () => messageListeners.delete(listener)
    },
    onClose(listener) {
      if (ended !== null) {
        listener(ended)
        return () => {}
      }
      closeListeners.add(listener)
      return () => closeListeners.delete(listener)
    },
    close(reason = 'closed') {
      if (ended !== null) return
      carrier.close(reason)
      end(reason)
    },
  }
  return { connection, deliver, end }
}
