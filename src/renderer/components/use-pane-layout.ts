/** Follows the window's width as a layout of panes. */
import { useSyncExternalStore } from 'react'
import { paneLayout, type PaneLayout } from './pane-sizes.ts'

const follow = (listener: () => void): (() => void) => {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}

export function usePaneLayout(): PaneLayout {
  return useSyncExternalStore(follow, () => paneLayout(window.innerWidth))
}
