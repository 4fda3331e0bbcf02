/** What every window is made of, as data. */
import type { BrowserWindowConstructorOptions } from 'electron'

/** First paint, before the page has its own colours: `--bl-canvas` of both themes. */
const canvas = { light: '#F7F6F2', dark: '#14171A' } as const

export type WindowOptions = {
  readonly preload: string
  /** 1 for the first window, 2 for a second beside it: each number remembers its own place on the screen. */
  readonly number: number
  readonly theme: keyof typeof canvas
  readonly devTools: 'available' | 'absent'
}

/** Options of a window; web security and its kin keep Electron's safe defaults and are named nowhere. */
export const windowOptions = ({
  preload,
  number,
  theme,
  devTools,
}: WindowOptions): BrowserWindowConstructorOptions => ({
  title: 'Bloemlezing',
  name: `window-${number}`,
  windowStatePersistence: true,
  width: 1280,
  height: 800,
  minWidth: 360,
  minHeight: 400,
  backgroundColor: canvas[theme],
  webPreferences: {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    // Its dictionaries would be fetched from the network.
    spellcheck: false,
    devTools: devTools === 'available',
  },
})
