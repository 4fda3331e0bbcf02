/** Two connected ends in one process. */
import { createConnection, type Connection, type ConnectionEnd } from './connection.ts'

const later = (work: () => void): void => void Promise.resolve().then(work)

/** Both ends of a line in memory. Delivery is asynchronous and in order, as on a real line. */
export function memoryPair(): readonly [Connection, Connection] {
  const left: ConnectionEnd = createConnection({
    send: (message) => later(() => right.deliver(message)),
    close: (reason) => later(() => right.end(reason)),
  })
  const right: ConnectionEnd = createConnection({
    send: (message) => later(() => left.deliver(message)),
    close: (reason) => later(() => left.end(reason)),
  })
  return [left.connection, right.connection]
}
