/** Having a file made and saved. Lives as long as the window, so that looking elsewhere does not end it. */
import type { ClientError, PublishingChoice, PublishingFormat } from '../../../shared/contract/index.ts'
import type { PickedFile } from '../../../shared/platform/index.ts'
import type { Platform } from '../../app/platform/index.ts'
import { createStore, type Store } from '../../app/state/index.ts'
import { type CoreClient, toClientError } from '../../app/transport/index.ts'
import { withEndingOf } from './file-name.ts'

export type PublishState =
  | { readonly phase: 'idle' | 'cancelled' }
  /** `done` from 0 to 1. */
  | { readonly phase: 'writing'; readonly name: string; readonly done: number }
  | { readonly phase: 'saving'; readonly name: string }
  | { readonly phase: 'saved'; readonly name: string }
  | { readonly phase: 'failed'; readonly error: ClientError }

export type PublishOrder = {
  readonly choice: PublishingChoice
  readonly format: PublishingFormat
  /** The name that the file gets, or that is proposed for it. */
  readonly name: string
}

export type PublishJob = {
  readonly state: Store<PublishState>
  /** The template that was picked in this run of the window, or null. */
  readonly template: Store<PickedFile | null>
  readonly publish: (order: PublishOrder) => Promise<void>
  readonly cancel: () => void
}

export type PublishJobOptions = {
  readonly client: CoreClient
  readonly platform: Platform
  /** Told how it ended, for who looks elsewhere by then. */
  readonly onEnd: (end: Extract<PublishState, { phase: 'saved' | 'failed' }>) => void
}

export function createPublishJob({ client, platform, onEnd }: PublishJobOptions): PublishJob {
  const state = createStore<PublishState>({ phase: 'idle' })
  const template = createStore<PickedFile | null>(null)
  const show = (next: PublishState): void => state.set(() => next)
  const end: PublishJobOptions['onEnd'] = (ended) => {
    show(ended)
    onEnd(ended)
  }
  let running: AbortController | null = null

  const templateFor = async (format: PublishingFormat) => {
    const picked = template.get()
    return format === 'docx' && picked !== null
      ? { name: picked.name, content: await picked.content() }
      : null
  }

  const write = async ({ choice, format, name }: PublishOrder, signal: AbortSignal): Promise<void> => {
    const events = await client.publishing.publish(
      { ...choice, format, template: await templateFor(format) },
      { signal },
    )
    for await (const event of events) {
      signal.throwIfAborted()
      if (event.type === 'progress') {
        show({ phase: 'writing', name, done: event.done })
        continue
      }
      const chosen = withEndingOf(name, event.name)
      show({ phase: 'saving', name: chosen })
      const outcome = await platform.saveFile(chosen, new Blob([bytesOf(event.base64)]))
      if (outcome === 'cancelled') show({ phase: 'cancelled' })
      else end({ phase: 'saved', name: chosen })
    }
  }

  return {
    state,
    template,
    async publish(order) {
      if (isBusy(state.get())) return
      const own = new AbortController()
      running = own
      show({ phase: 'writing', name: order.name, done: 0 })
      try {
        await write(order, own.signal)
      } catch (thrown) {
        if (own.signal.aborted) show({ phase: 'cancelled' })
        else end({ phase: 'failed', error: toClientError(thrown) })
      }
    },
    cancel: () => running?.abort(),
  }
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

export const isBusy = ({ phase }: PublishState): boolean => phase === 'writing' || phase === 'saving'
