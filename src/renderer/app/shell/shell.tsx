/** The frame of the window. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useActionKeys } from '../actions/index.ts'
import { useStatus } from '../data/index.ts'
import { useText } from '../i18n/index.ts'
import { Banners } from './banners.tsx'
import { Navigation } from './navigation.tsx'
import type { Overlay } from './overlay.ts'
import { Overlays } from './overlays.tsx'
import './shell.css'
import { StatusBar } from './status-bar.tsx'
import { TopBar } from './top-bar.tsx'
import { useTellKept } from './use-tell-kept.ts'
import { useWindowActions } from './use-window-actions.ts'

export function Shell({ children }: { readonly children: ReactNode }): ReactNode {
  const text = useText()
  const searchBox = useRef<HTMLInputElement>(null)
  const [overlay, setOverlay] = useState<Overlay | null>(null)
  useWindowActions({ searchBox, show: setOverlay })
  useActionKeys()
  useWindowTitle()
  useTellKept()
  const showKept = (): void => setOverlay({ type: 'kept-texts' })
  return (
    <div className="bl-shell">
      <a className="bl-skip-link" href="#inhoud">
        {text('shell.skipToContent')}
      </a>
      <TopBar searchBox={searchBox} onShowKept={showKept} />
      <div className="bl-shell__banners">
        <Banners />
      </div>
      <Navigation />
      <main id="inhoud" className="bl-shell__main" tabIndex={-1}>
        {children}
      </main>
      <StatusBar onShowNotices={() => setOverlay({ type: 'notices' })} onShowKept={showKept} />
      <Overlays overlay={overlay} show={setOverlay} onClose={() => setOverlay(null)} />
    </div>
  )
}

/** The window bears the name of its knowledge base, so that several can be told apart. */
function useWindowTitle(): void {
  const text = useText()
  const name = useStatus().data?.name
  useEffect(() => {
    document.title = name === undefined ? text('shell.appName') : `${name} – ${text('shell.appName')}`
  }, [name, text])
}
