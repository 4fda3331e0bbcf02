/** Having the pages made of one choice after the other: what comes in ends what was under way, and the last pages stay until the next are there. */
import type { ClientError, PublishingChoice } from '../../../../shared/contract/index.ts'
import { createStore, type Store } from '../../../app/state/index.ts'
import { toClientError } from '../../../app/transport/index.ts'

export type PreviewPage = {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly svg: string
}

export type PreviewEvent =
  | { readonly type: 'progress'; readonly done: number }
  /** The first or the next pages of `total`. */
  | { readonly type: 'pages'; readonly total: number; readonly pages: readonly PreviewPage[] }

/** Asks the core for the pages of a choice. */
export type AskPages = (
  choice: PublishingChoice,
  options: { readonly signal: AbortSignal },
) => Promise<AsyncIterable<PreviewEvent>>

/** How far the pages of the present choice are. */
export type Making =
  | { readonly phase: 'idle' | 'made' | 'stopped' }
  /** `done` from 0 to 1. */
  | { readonly phase: 'making'; readonly done: number }
  | { readonly phase: 'failed'; readonly error: ClientError }

export type PreviewState = {
  /** Of the present choice; those of the last one while none has come yet. */
  readonly pages: readonly PreviewPage[]
  readonly total: number
  /** Whether `pages` are those of the last choice. */
  readonly isOld: boolean
  readonly making: Making
}

export type PreviewJob = {
  readonly store: Store<PreviewState>
  /** Says that another choice is on its way: what is in sight is of the last one. */
  readonly expect: () => void
  readonly make: (choice: PublishingChoice) => Promise<void>
  readonly stop: () => void
  /** Lets go of everything. */
  readonly clear: () => void
}

export const noPreview: PreviewState = { pages: [], total: 0, isOld: false, making: { phase: 'idle' } }

export function createPreviewJob(askPages: AskPages): PreviewJob {
  const store = createStore<PreviewState>(noPreview)
  let running: AbortController | null = null

  const show = (making: Making): void => store.set((now) => ({ ...now, making }))

  const receive = async (choice: PublishingChoice, signal: AbortSignal): Promise<void> => {
    for await (const event of await askPages(choice, { signal })) {
      // What is told after the end is of no use any more.
      signal.throwIfAborted()
      if (event.type === 'progress') show({ phase: 'making', done: event.done })
      else
        store.set(({ pages, isOld, making }) => ({
          pages: isOld ? event.pages : [...pages, ...event.pages],
          total: event.total,
          isOld: false,
          making,
        }))
    }
  }

  const expect = (): void => {
    running?.abort()
    store.set(({ pages, total }) => ({ pages, total, isOld: true, making: { phase: 'making', done: 0 } }))
  }

  return {
    store,
    expect,
    async make(choice) {
      expect()
      const own = new AbortController()
      running = own
      try {
        await receive(choice, own.signal)
        show({ phase: 'made' })
      } catch (thrown) {
        // Another choice came, or it was stopped: that has been told already.
        if (!own.signal.aborted) show({ phase: 'failed', error: toClientError(thrown) })
      }
    },
    stop() {
      running?.abort()
      show({ phase: 'stopped' })
    },
    clear() {
      running?.abort()
      store.set(() => noPreview)
    },
  }
}
