/** What carries messages between a page and the core, whatever the transport. Pure: neither Node nor DOM. */
export { createConnection, closeReasons } from './connection.ts'
export type { Carrier, CloseReason, Connection, ConnectionEnd, Message } from './connection.ts'
export { failCall, messageId, readEnvelope, sizeInBytes } from './envelope.ts'
export { guardMessages, MessageTooLargeError } from './guard.ts'
export { memoryPair } from './memory-pair.ts'
export { fromMessagePort } from './message-port.ts'
export type { PortLike } from './message-port.ts'
export { asRpcPort } from './rpc-port.ts'
