/** Keeps away from the RPC adapters what they would stumble over or choke on. */
import type { Connection, Message } from './connection.ts'
import { failCall, messageId, readEnvelope, sizeInBytes, type Direction } from './envelope.ts'

// A UTF-16 unit takes at most three bytes, so short texts need not be counted.
const isTooLarge = (message: Message, limit: number): boolean =>
  message.length * 3 > limit && sizeInBytes(message) > limit

/** Thrown on sending a message above the limit. */
export class MessageTooLargeError extends Error {
  override readonly name = 'MessageTooLargeError'
}

/**
 * The same connection, delivering only well-formed messages of at most `maxBytes`. The core answers a bad request with a typed error when
 * it names its call; a bad message without a call, or from the core, closes the connection.
 * @throws MessageTooLargeError on sending more than `maxBytes`
 */
export function guardMessages(connection: Connection, incoming: Direction, maxBytes: number): Connection {
  const refuse = (message: Message, code: 'TOO_LARGE' | 'INVALID_INPUT'): void => {
    const call = incoming === 'requests' ? messageId(message) : null
    if (call === null) connection.close(code === 'TOO_LARGE' ? 'too-large' : 'malformed')
    else failCall(connection, call, { code, data: code === 'TOO_LARGE' ? {} : { fields: [] } })
  }
  return {
    ...connection,
    onMessage: (listener) =>
      connection.onMessage((message) => {
        if (isTooLarge(message, maxBytes)) refuse(message, 'TOO_LARGE')
        else if (!readEnvelope(message, incoming)) refuse(message, 'INVALID_INPUT')
        else listener(message)
      }),
    send(message) {
      if (isTooLarge(message, maxBytes)) throw new MessageTooLargeError()
      connection.send(message)
    },
  }
}
