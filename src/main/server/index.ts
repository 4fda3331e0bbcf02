/** The loopback host: the same renderer and the same core for a browser on this machine. */
export { PortInUseError } from './listen.ts'
export { startServer } from './server.ts'
export type { RunningServer, ServerOptions } from './server.ts'
