/** Draws what lies over the window. The palette, with its search, is fetched when it is first asked for. */
import { lazy, type ReactNode, Suspense } from 'react'
import { ExportDialog } from './export-dialog.tsx'
import { KeptTextsDialog } from './kept-texts-dialog.tsx'
import { NoticesDialog } from './notices-dialog.tsx'
import type { Overlay } from './overlay.ts'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'

const Palette = lazy(async () => ({ default: (await import('../palette/index.ts')).Palette }))

export type OverlaysProps = {
  readonly overlay: Overlay | null
  readonly show: (overlay: Overlay) => void
  readonly onClose: () => void
}

export function Overlays({ overlay, show, onClose }: OverlaysProps): ReactNode {
  if (overlay === null) return null
  switch (overlay.type) {
    case 'palette':
      return (
        <Suspense fallback={null}>
          <Palette scope={overlay.scope} onClose={onClose} />
        </Suspense>
      )
    case 'export':
      return <ExportDialog onClose={onClose} />
    case 'notices':
      return <NoticesDialog onClose={onClose} onShowKept={() => show({ type: 'kept-texts' })} />
    case 'kept-texts':
      return <KeptTextsDialog onClose={onClose} />
    case 'shortcuts':
      return <ShortcutsDialog onClose={onClose} />
  }
}
