/** A connection carries messages between a page and the core. All a transport has to implement; everything else lives above it, once. */

export type Message = string | Uint8Array

export type Connection = {
  /** Sends one message; after the connection has closed it is dropped. */
  send(message: Message): void
  /** Calls back for every message; returns its undoing. */
  onMessage(listener: (message: Message) => void): () => void
  /** Calls back once when the other side is gone, at once when it already is; returns its undoing. */
  onClose(listener: () => void): () => void
  close(): void
}
