/** The core's end of a connection. */
export type { CallContext } from './call-context.ts'
export { changeStream } from './change-stream.ts'
export type { ChangeSource } from './change-stream.ts'
export { hostRouter } from './host.ts'
export type { HostedRouter, HostOptions } from './host.ts'
