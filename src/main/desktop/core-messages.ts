/** What the main process and the core process say to each other; everything else goes over the ports of the windows. */
import type { CoreOptions, OpenFailure } from '../core/index.ts'

/** What the core needs to know to open a knowledge base, as plain data. */
export type CoreStart = Omit<
  CoreOptions,
  'log' | 'workerFile' | 'lexiconFile' | 'publicationFolder' | 'printFolder'
> & {
  readonly logFile: string
}

export type ToCore =
  | { readonly type: 'start'; readonly options: CoreStart }
  /** Comes with one port: the window's. */
  | { readonly type: 'connect'; readonly window: string }
  | { readonly type: 'stop' }

/**
 * Why a knowledge base did not open: what the core says of the file, anything unforeseen (`system`), a core that ended before it could
 * say (`stopped`), or a file that was there once (`gone`), in whose place an empty one would look like lost work.
 */
export type StartFailure = OpenFailure | 'system' | 'stopped' | 'gone'

export type FromCore = { readonly type: 'ready' } | { readonly type: 'failed'; readonly reason: StartFailure }
