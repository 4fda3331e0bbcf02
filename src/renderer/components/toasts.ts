/** What is told in passing: shown a while in a corner, and kept in a list for as long as the window lives. */
import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

export type ToastMessage = {
  readonly tone: 'info' | 'success' | 'warning' | 'danger'
  readonly text: string
  /** What can be done about it; it must also be possible elsewhere. */
  readonly action?: { readonly label: string; readonly onAction: () => void }
}

export type KeptToast = ToastMessage & {
  readonly id: number
  /** When it was told, ISO 8601. */
  readonly at: string
}

export type Toasts = {
  readonly show: (message: ToastMessage) => void
  /** All that was told, the newest first. */
  readonly history: () => readonly KeptToast[]
  readonly subscribe: (listener: () => void) => () => void
  /** What is in sight now; only the region draws it. */
  readonly queue: ToastQueue<KeptToast>
}

/** Milliseconds a toast stays at least; hover and focus stop the clock. */
const stays = 10_000
const kept = 100

export function createToasts(now: () => Date = () => new Date()): Toasts {
  const queue = new ToastQueue<KeptToast>({ maxVisibleToasts: 3 })
  const listeners = new Set<() => void>()
  let history: readonly KeptToast[] = []
  return {
    queue,
    show(message) {
      const toast = { ...message, id: (history[0]?.id ?? 0) + 1, at: now().toISOString() }
      history = [toast, ...history].slice(0, kept)
      queue.add(toast, { timeout: stays })
      for (const listener of listeners) listener()
    },
    history: () => history,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
