/** What there was to tell: the last of it in the status bar and read out once, all of it in a list for as long as the window lives. */
import type { Store } from './store.ts'

export type Notice = {
  readonly id: number
  readonly tone: 'info' | 'danger'
  readonly text: string
  /** The number of the change that it tells of, which it offers to undo while that is the last one; null for anything else. */
  readonly change: number | null
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
  change: Notice['change'] = null,
): void {
  notices.set(({ kept }) => {
    const shown = { id: (kept[0]?.id ?? 0) + 1, tone, text, change, at: new Date().toISOString() }
    return { shown, kept: [shown, ...kept].slice(0, mostKept) }
  })
}

/** Takes the last notice out of the status bar; it stays in the list. */
export const dismiss = (notices: Notices): void => notices.set((now) => ({ ...now, shown: null }))
