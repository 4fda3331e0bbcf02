/** The core: one open knowledge base behind the contract. Knows neither Electron nor HTTP nor the terminal. */
export { sha256 } from './hash.ts'
export { parseEdition } from './library/index.ts'
export { type Core, openCore } from './open-core.ts'
export type { CoreOptions } from './options.ts'
export { proposeFromFile } from './propose.ts'
export type { CoreClient } from './router.ts'
export { CopyError, type Damage, OpenError, type OpenFailure, restoreFrom } from './storage/index.ts'
export { type CallContext, changeStream, type HostedRouter, hostRouter } from './transport/index.ts'
