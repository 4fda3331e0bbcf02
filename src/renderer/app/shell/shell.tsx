/** The frame of the window. */
import { type ReactNode, useRef, useState } from 'react'
import { useText } from '../i18n/index.ts'
import { Banners } from './banners.tsx'
import { Navigation } from './navigation.tsx'
import './shell.css'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { StatusBar } from './status-bar.tsx'
import { TopBar } from './top-bar.tsx'
import { useAppCommands } from './use-app-commands.ts'
import { useShellKeys } from './use-shell-keys.ts'

export function Shell({ children }: { readonly children: ReactNode }): ReactNode {
  const text = useText()
  const searchBox = useRef<HTMLInputElement>(null)
  const [shortcutsShown, setShortcutsShown] = useState(false)
  const run = useAppCommands({ searchBox, showShortcuts: () => setShortcutsShown(true) })
  useShellKeys(run)
  return (
    <div className="bl-shell">
      <a className="bl-skip-link" href="#inhoud">
        {text('shell.skipToContent')}
      </a>
      <TopBar searchBox={searchBox} run={run} />
      <div className="bl-shell__banners">
        <Banners />
      </div>
      <Navigation />
      <main id="inhoud" className="bl-shell__main" tabIndex={-1}>
        {children}
      </main>
      <StatusBar />
      <ShortcutsDialog isOpen={shortcutsShown} onClose={() => setShortcutsShown(false)} />
    </div>
  )
}
