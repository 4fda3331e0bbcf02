/** The core: one open knowledge base behind the contract. Knows neither Electron nor HTTP nor the terminal. */
import type { ContractRouterClient } from '@orpc/contract'
import type { Router } from '@orpc/server'
import type { Contract } from '../../shared/contract/index.ts'
import { createRouter } from './router.ts'
import { openStorage, type Storage } from './storage/index.ts'
import type { ChangeSource } from './transport/index.ts'
import { createWorkPool } from './work/index.ts'

export { parseEdition } from './library/index.ts'
export { sha256 } from './hash.ts'
export { proposeFromFile } from './propose.ts'
export { CopyError, type Damage, OpenError, type OpenFailure, restoreFrom } from './storage/index.ts'
export { changeStream, hostRouter } from './transport/index.ts'
export type { HostedRouter } from './transport/index.ts'

/** What a connection tells the core of itself: undo belongs to a window. */
export type CallContext = { readonly window: string }

export type CoreOptions = {
  /** The knowledge base; made when missing. */
  readonly file: string
  /** Who writes, as revisions and history name them. */
  readonly author: string
  /** Version of the program, shown to the page. */
  readonly version: string
  /** Folder with the sample anthology. */
  readonly corpusFolder: string
  /** The built worker for heavy pure work. */
  readonly workerFile: URL
  /** Where an unknown error is written with its reference; texts of statements never go there. */
  readonly log: (line: string) => void
}

export type Core = {
  readonly router: Router<Contract, CallContext>
  /** What only the command line and the menus ask for: it takes paths, and no path ever comes from a page. */
  readonly maintenance: Pick<Storage, 'access' | 'check' | 'copyTo'>
  /** Finishes what is being written, then lets go of file and lock. */
  close(): Promise<void>
}

export type CoreClient = ContractRouterClient<Contract>

/**
 * Opens a knowledge base.
 * @throws OpenError when the file is foreign, newer or damaged; the file is untouched then
 */
export async function openCore(options: CoreOptions): Promise<Core> {
  const storage = openStorage({ file: options.file, now: () => new Date(), log: options.log })
  const pool = createWorkPool(options.workerFile, 1)
  const changes: ChangeSource = {
    revision: () => storage.revision(),
    subscribe: (listener) =>
      storage.onCommitted((committed) => listener({ ...committed, topics: [...committed.topics] })),
  }
  const router = createRouter({ ...options, storage, pool, changes, clock: () => performance.now() })
  return {
    router,
    maintenance: storage,
    close: async () => {
      await pool.close()
      await storage.close()
    },
  }
}
