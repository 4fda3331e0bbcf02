/** Change events for one open view, merged so that a slow reader never misses that something changed. */
import { setTimeout as delay } from 'node:timers/promises'
import type { ChangeEvent } from '../../../shared/contract/index.ts'

/** Where changes come from: the present revision, and a callback for each later change that returns its undoing. */
export type ChangeSource = {
  revision(): number
  subscribe(listener: (event: ChangeEvent) => void): () => void
}

const merge = (first: ChangeEvent | null, second: ChangeEvent): ChangeEvent => ({
  revision: Math.max(first?.revision ?? 0, second.revision),
  topics: [...new Set([...(first?.topics ?? []), ...second.topics])],
})

/**
 * First the present revision without topics, then one event for all changes since the last one, at most every `intervalMs`, because
 * the transport knows no back-pressure. Nothing is dropped: what waits is merged. Ends when `signal` aborts.
 */
export async function* changeStream(
  source: ChangeSource,
  intervalMs: number,
  signal: AbortSignal,
): AsyncGenerator<ChangeEvent, void> {
  let pending: ChangeEvent | null = null
  let news = Promise.withResolvers<void>()
  const unsubscribe = source.subscribe((event) => {
    pending = merge(pending, event)
    news.resolve()
  })
  const onAbort = (): void => news.resolve()
  signal.addEventListener('abort', onAbort)
  const take = (): ChangeEvent | null => {
    const event = pending
    pending = null
    news = Promise.withResolvers<void>()
    return event
  }
  const isOver = (): boolean => signal.aborted
  try {
    yield { revision: source.revision(), topics: [] }
    while (!isOver()) {
      await news.promise
      const event = take()
      if (event !== null) yield event
      await delay(intervalMs, undefined, { signal }).catch(() => {})
    }
  } finally {
    unsubscribe()
    signal.removeEventListener('abort', onAbort)
  }
}
