/** Finding a port on the loopback interface. */
import { once } from 'node:events'
import type { Server } from 'node:http'

/** By number, not by name: `localhost` may be another interface. */
export const loopback = '127.0.0.1'

/** The port that was asked for is taken by another program. */
export class PortInUseError extends Error {
  override readonly name = 'PortInUseError'
}

/**
 * Listens on a port of the loopback interface, any when 0, and gives its number.
 * @throws PortInUseError
 */
export async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, loopback)
  try {
    await once(server, 'listening')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new PortInUseError(String(port), { cause: error })
    }
    throw error
  }
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** An open page finds us again only on the port it knows, so that one comes first. */
export async function listenAgain(server: Server, lastPort: number): Promise<number> {
  try {
    return await listen(server, lastPort)
  } catch (error) {
    if (!(error instanceof PortInUseError)) throw error
    return listen(server, 0)
  }
}
