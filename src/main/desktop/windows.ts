/** The windows: makes them, knows which page belongs to which, and lets none go unasked with work that would be lost. */
import { randomUUID } from 'node:crypto'
import { BrowserWindow, ipcMain, nativeTheme, type WebContents } from 'electron'
import { type AppCommand, channels, type CoreState, type Loss, losses } from '../../shared/platform/index.ts'
import type { Dialogs } from './dialogs.ts'
import { appOrigin, comesFromOwnPage, hardenContents } from './security/index.ts'
import { windowOptions } from './window-options.ts'

export type Windows = {
  readonly open: () => void
  /** Brings the program to the front. */
  readonly focus: () => void
  /** The name under which the core knows the window of this page: it stays the same when the page is loaded again. */
  readonly idOf: (contents: WebContents) => string | null
  readonly sendCommand: (command: AppCommand) => void
  readonly sendState: (state: CoreState) => void
  /** Has every page save; false when one would lose something and the officer wants to stay. */
  readonly saveAll: () => Promise<boolean>
  readonly reloadAll: () => void
}

export type WindowsOptions = {
  readonly preload: string
  readonly dialogs: Dialogs
  readonly devTools: 'available' | 'absent'
  readonly log: (line: string) => void
}

/** How long a page may take to save before its text counts as unsaved, in milliseconds. */
const saveDeadlineMs = 5_000

type Opened = { readonly window: BrowserWindow; readonly id: string; readonly number: number }

export function createWindows({ preload, dialogs, devTools, log }: WindowsOptions): Windows {
  const opened = new Set<Opened>()
  const waitingForSave = new Map<WebContents, (loss: Loss) => void>()

  ipcMain.on(channels.flushed, (event, told: unknown) => {
    if (!comesFromOwnPage(event)) return
    waitingForSave.get(event.sender)?.(losses.find((loss) => loss === told) ?? 'text')
  })

  const save = (contents: WebContents): Promise<Loss> =>
    new Promise((resolve) => {
      const settle = (loss: Loss): void => {
        clearTimeout(deadline)
        waitingForSave.delete(contents)
        resolve(loss)
      }
      const deadline = setTimeout(() => {
        settle('text')
      }, saveDeadlineMs)
      waitingForSave.set(contents, settle)
      contents.send(channels.flush)
    })

  const mayLeave = async (window: BrowserWindow): Promise<boolean> => {
    if (window.webContents.isCrashed()) return true
    const loss = await save(window.webContents)
    return loss === 'nothing' || dialogs.mayLose(loss, window)
  }

  const open = (): void => {
    const number = lowestFree([...opened].map((other) => other.number))
    const theme = nativeTheme.shouldUseDarkColors ? 'dark' : 'light'
    const window = new BrowserWindow(windowOptions({ preload, number, theme, devTools }))
    const contents = window.webContents
    const entry: Opened = { window, id: randomUUID(), number }
    opened.add(entry)
    hardenContents(contents, (url) => void dialogs.offerExternal(url))

    let leaving = false
    const leave = async (): Promise<void> => {
      leaving = await mayLeave(window)
      if (leaving) window.close()
    }
    const revive = async (): Promise<void> => {
      if (await dialogs.mayReload(window)) contents.reload()
      else window.destroy()
    }
    window.on('close', (event) => {
      if (leaving) return
      event.preventDefault()
      void leave()
    })
    // The page was asked already; its own veto would only make the window stay without a word.
    contents.on('will-prevent-unload', (event) => {
      event.preventDefault()
    })
    window.on('closed', () => opened.delete(entry))
    // Windows shuts down without any other warning; most text is saved long before.
    window.on('query-session-end', () => {
      contents.send(channels.flush)
    })
    contents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit') return
      log(`page gone: ${reason}`)
      void revive()
    })
    window.loadURL(`${appOrigin}/index.html`).catch((error: unknown) => {
      log(`page not loaded: ${String(error)}`)
    })
  }

  const front = (): BrowserWindow | undefined => BrowserWindow.getFocusedWindow() ?? [...opened][0]?.window

  return {
    open,
    focus: () => {
      const window = front()
      if (window?.isMinimized() === true) window.restore()
      window?.focus()
    },
    idOf: (contents) => [...opened].find(({ window }) => window.webContents === contents)?.id ?? null,
    sendCommand: (command) => {
      front()?.webContents.send(channels.command, command)
    },
    sendState: (state) => {
      for (const { window } of opened) window.webContents.send(channels.coreState, state)
    },
    saveAll: async () => {
      for (const { window } of opened) if (!(await mayLeave(window))) return false
      return true
    },
    reloadAll: () => {
      for (const { window } of opened) window.webContents.reload()
    },
  }
}

/** The lowest number from 1 that is not taken. */
export const lowestFree = (taken: readonly number[]): number => {
  const used = new Set(taken)
  let number = 1
  while (used.has(number)) number += 1
  return number
}
