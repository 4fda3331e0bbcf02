/** Folding the pane at the side: away on a narrow window unless the officer wants it, there on a wide one unless he does not. */
import type { ReactNode } from 'react'
import { IconButton, usePaneLayout } from '../../components/index.ts'
import { useText } from '../i18n/index.ts'
import { useServices } from '../services/index.ts'
import { useStore } from '../state/index.ts'

export type SideFolding = { readonly folded: boolean; readonly button: ReactNode }

/** @param pane what the side pane is called */
export function useSideFolding(pane: string): SideFolding {
  const text = useText()
  const { place } = useServices()
  const layout = usePaneLayout()
  const wish = useStore(place, (now) => now.sideFolded)
  const folded = wish ?? layout === 'narrow'
  const button =
    layout === 'single' ? null : (
      <IconButton
        icon="outline"
        label={text(folded ? 'shell.showPane' : 'shell.hidePane', { pane })}
        isPressed={!folded}
        onPress={() => place.set((now) => ({ ...now, sideFolded: !folded }))}
      />
    )
  return { folded, button }
}
