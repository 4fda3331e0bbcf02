/** Draws what lies over the window. The palette, with its search, is fetched once the window is at rest. */
import {
  type ComponentType,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useEffectEvent,
  useState,
} from 'react'
import { ErrorBoundary } from '../../components/index.ts'
import { useText } from '../i18n/index.ts'
import type { PaletteProps } from '../palette/index.ts'
import { useServices } from '../services/index.ts'
import { notify } from '../state/index.ts'
import { KeptTextsDialog } from './kept-texts-dialog.tsx'
import { NoticesDialog } from './notices-dialog.tsx'
import type { Overlay } from './overlay.ts'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { TypingAhead } from './typing-ahead.tsx'

const fetchPalette = () => import('../palette/index.ts')
const laterPalette = () => lazy(async () => ({ default: (await fetchPalette()).Palette }))

export type OverlaysProps = {
  readonly overlay: Overlay | null
  readonly show: (overlay: Overlay) => void
  readonly onClose: () => void
}

export function Overlays({ overlay, show, onClose }: OverlaysProps): ReactNode {
  const [Palette, setPalette] = useState(laterPalette)
  useEffect(() => {
    // What fails here is told when it is asked for.
    const rest = requestIdleCallback(() => void fetchPalette().catch(() => undefined), { timeout: 2_000 })
    return () => cancelIdleCallback(rest)
  }, [])
  const failed = (): ReactNode => (
    <Failed
      onClose={() => {
        setPalette(laterPalette)
        onClose()
      }}
    />
  )
  if (overlay === null) return null
  switch (overlay.type) {
    case 'palette':
      return (
        <ErrorBoundary whenFailed={failed}>
          <Asked palette={Palette} scope={overlay.scope} onClose={onClose} />
        </ErrorBoundary>
      )
    case 'notices':
      return <NoticesDialog onClose={onClose} onShowKept={() => show({ type: 'kept-texts' })} />
    case 'kept-texts':
      return <KeptTextsDialog onClose={onClose} />
    case 'shortcuts':
      return <ShortcutsDialog onClose={onClose} />
  }
}

type AskedProps = Omit<PaletteProps, 'query' | 'onQuery'> & { readonly palette: ComponentType<PaletteProps> }

/** The palette once it is there, with what was typed before. */
function Asked({ palette: Palette, scope, onClose }: AskedProps): ReactNode {
  const [query, setQuery] = useState('')
  return (
    <Suspense fallback={<TypingAhead onType={setQuery} onClose={onClose} />}>
      <Palette scope={scope} query={query} onQuery={setQuery} onClose={onClose} />
    </Suspense>
  )
}

/** Says so, and goes: what lies over the window must not keep the officer from it. */
function Failed({ onClose }: { readonly onClose: () => void }): ReactNode {
  const text = useText()
  const { notices } = useServices()
  const tell = useEffectEvent(() => {
    notify(notices, 'danger', text('shell.partFailed'))
    onClose()
  })
  useEffect(() => tell(), [])
  return null
}
