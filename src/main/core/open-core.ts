/** Opens a knowledge base and puts the capabilities behind the contract. */
import { readFileSync } from 'node:fs'
import { type Lexicon, readLexicon } from '../../shared/dutch/index.ts'
import type { CoreOptions } from './options.ts'
import { type CoreRouter, createRouter } from './router.ts'
import { createSearchIndex, type SearchIndex } from './search/index.ts'
import { openStorage, type Storage } from './storage/index.ts'
import type { ChangeSource } from './transport/index.ts'
import { createWorkPool, type WorkPool } from './work/index.ts'

export type Core = {
  readonly router: CoreRouter
  /** What only the command line and the menus ask for: it takes paths, and no path ever comes from a page. */
  readonly maintenance: Pick<Storage, 'access' | 'check' | 'copyTo' | 'dailyCopy'>
  /** Builds the search index if need be; resolves when it is there. Until then searches are answered from the full-text table. */
  prepareSearch(): Promise<void>
  /** The same for whoever opens windows: when those have had time to show themselves, unless a search comes first. */
  prepareSearchLater(): void
  /** Finishes what is being written, then lets go of file and lock. */
  close(): Promise<void>
}

/**
 * Opens a knowledge base.
 * @throws OpenError when the file is foreign, newer or damaged; the file is untouched then
 */
export async function openCore(options: CoreOptions): Promise<Core> {
  const storage = openStorage({ file: options.file, now: () => new Date(), log: options.log })
  // Two, so that an import need not wait for the index.
  const pool = createWorkPool(options.workerFile, 2)
  // Two, so that a new preview need not wait for the end of one that it replaces.
  const drawingPool = createWorkPool(options.workerFile, 2)
  const searchIndex = openSearchIndex(options, storage, pool)
  const changes: ChangeSource = {
    revision: () => storage.revision(),
    subscribe: (listener) =>
      storage.onCommitted(({ revision, topics }) => listener({ revision, topics: [...topics] })),
  }
  const router = createRouter({
    ...options,
    storage,
    pool,
    drawingPool,
    searchIndex,
    changes,
    clock: () => performance.now(),
  })
  return {
    router,
    maintenance: storage,
    prepareSearch: searchIndex.prepare,
    prepareSearchLater: () => {
      setTimeout(() => void searchIndex.prepare(), windowsFirst).unref()
    },
    close: async () => {
      searchIndex.close()
      await Promise.all([pool.close(), drawingPool.close()])
      await storage.close()
    },
  }
}

/** Building takes a processor for itself, which the first window can use better (milliseconds). */
const windowsFirst = 2_000

function openSearchIndex(
  { file, lexiconFile, log }: CoreOptions,
  storage: Storage,
  pool: WorkPool,
): SearchIndex {
  let lexicon: Lexicon | null = null
  return createSearchIndex({
    storage,
    lexicon: () => (lexicon ??= readLexicon(readFileSync(lexiconFile))),
    build: (signal) =>
      pool.run('build-index', { file, lexicon: lexiconFile.href }, { signal, onProgress: () => undefined }),
    log,
  })
}
