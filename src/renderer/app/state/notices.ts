/** What there was to tell: the last of it in the status bar and read out once, all of it in a list for as long as the window lives. */
import type { Store } from './store.ts'

/** What a notice offers to do. */
export type Offer =
  /** To undo the change that it tells of, by its number, while that is the last one. */
  | { readonly type: 'undo'; readonly change: number }
  /** To take a statement out of the bin again. */
  | { readonly type: 'restore'; readonly statement: string }
  /** To show the texts that lost what they were of. */
  | { readonly type: 'show-kept' }

export type Notice = {
  readonly id: number
  readonly tone: 'info' | 'danger'
  readonly text: string
  readonly offer: Offer | null
  /** When it was told, ISO 8601. */
  readonly at: string
}

/** The newest first. `shown` stays until it is closed, fades or something newer comes. */
export type Told = { readonly shown: Notice | null; readonly kept: readonly Notice[] }
export type Notices = Store<Told>

export const nothingTold: Told = { shown: null, kept: [] }

const mostKept = 100

export function notify(
  notices: Notices,
  tone: Notice['tone'],
  text: string,
  offer: Offer | null = null,
): void {
  notices.set(({ kept }) => {
    const shown = { id: (kept[0]?.id ?? 0) + 1, tone, text, offer, at: new Date().toISOString() }
    return { shown, kept: [shown, ...kept].slice(0, mostKept) }
  })
}

/** Takes the last notice out of the status bar; it stays in the list. */
export const dismiss = (notices: Notices): void => notices.set((now) => ({ ...now, shown: null }))
