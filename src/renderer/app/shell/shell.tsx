/** The frame of the window. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useActionKeys } from '../actions/index.ts'
import { useStatus } from '../data/index.ts'
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
  useActionKeys()
  useWindowTitle()
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

/** The window bears the name of its knowledge base, so that several can be told apart. */
function useWindowTitle(): void {
  const text = useText()
  const name = useStatus().data?.name
  useEffect(() => {
    document.title = name === undefined ? text('shell.appName') : `${name} – ${text('shell.appName')}`
  }, [name, text])
}
