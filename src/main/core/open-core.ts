/** Opens a knowledge base and puts the capabilities behind the contract. */
import type { CoreOptions } from './options.ts'
import { type CoreRouter, createRouter } from './router.ts'
import { openStorage, type Storage } from './storage/index.ts'
import type { ChangeSource } from './transport/index.ts'
import { createWorkPool } from './work/index.ts'

export type Core = {
  readonly router: CoreRouter
  /** What only the command line and the menus ask for: it takes paths, and no path ever comes from a page. */
  readonly maintenance: Pick<Storage, 'access' | 'check' | 'copyTo' | 'dailyCopy'>
  /** Finishes what is being written, then lets go of file and lock. */
  close(): Promise<void>
}

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
      storage.onCommitted(({ revision, topics }) => listener({ revision, topics: [...topics] })),
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
