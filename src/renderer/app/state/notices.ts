/** The last thing there was to tell, shown in the status bar and read out once. */
import type { Store } from './store.ts'

export type Notice = {
  readonly id: number
  readonly tone: 'info' | 'danger'
  readonly text: string
  /** What a notice offers to do about it; it is always possible elsewhere too. */
  readonly offers: 'undo' | null
}

export type Notices = Store<Notice | null>

export function notify(
  notices: Notices,
  tone: Notice['tone'],
  text: string,
  offers: Notice['offers'] = null,
): void {
  notices.set((last) => ({ id: (last?.id ?? 0) + 1, tone, text, offers }))
}
