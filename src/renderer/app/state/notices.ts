/** The last thing there was to tell, shown in the status bar and read out once. */
import type { Store } from './store.ts'

export type Notice = { readonly id: number; readonly tone: 'info' | 'danger'; readonly text: string }

export type Notices = Store<Notice | null>

export function notify(notices: Notices, tone: Notice['tone'], text: string): void {
  notices.set((last) => ({ id: (last?.id ?? 0) + 1, tone, text }))
}
