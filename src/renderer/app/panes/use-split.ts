/** What every view with panes shares: remembered widths, the pane in front, and going from pane to pane. */
import { flushSync } from 'react-dom'
import { focusPane } from '../focus/index.ts'
import { useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { panes, type PaneName, useStore } from '../state/index.ts'

export type Split = {
  readonly widths: Readonly<Record<string, number>>
  readonly front: PaneName
  readonly onResize: (id: string, width: number) => void
  readonly onFront: (id: string) => void
  readonly describeEdge: (pane: string) => string
}

export function useSplit(): { readonly split: Split; readonly enterPane: (name: PaneName) => void } {
  const { place } = useServices()
  const text = useText()
  const widths = useStore(place, (now) => now.widths)
  const front = useStore(place, (now) => now.front)
  const bringToFront = (id: string): void => {
    const name = panes.find((candidate) => candidate === id)
    if (name !== undefined) place.set((now) => ({ ...now, front: name }))
  }
  return {
    split: {
      widths,
      front,
      onResize: (id, width) => place.set((now) => ({ ...now, widths: { ...now.widths, [id]: width } })),
      onFront: bringToFront,
      describeEdge: (pane) => text('shell.resizePane', { pane }),
    },
    enterPane(name) {
      // Where one pane fits, it must be there before it can take focus.
      flushSync(() => bringToFront(name))
      focusPane(document, name)
    },
  }
}
