/** `BrowserWindow` and `webContents` over pages of Chromium. */
import { EventEmitter } from 'node:events'
import type { BrowserWindowConstructorOptions } from 'electron'
import type { Page } from 'playwright-core'
import { app, browser, closing } from './application.ts'
import { toOwn } from './browser.ts'
import { ipcMain } from './main-modules.ts'
import { linkPage, type PageLink } from './page-link.ts'
import type { MessagePortMain } from './ports.ts'

type WindowOpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' }

/** An event whose default the program may prevent. */
const preventable = <Details extends object>(details: Details) => {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault: () => void (event.defaultPrevented = true),
  }
  return event
}

class WebContents extends EventEmitter {
  readonly opened: Promise<{ readonly page: Page; readonly link: PageLink }>
  #windowOpenHandler: WindowOpenHandler | null = null
  /** Addresses of refused new windows, for tests. */
  readonly refusedWindows: string[] = []

  constructor(preload: string) {
    super()
    this.opened = this.#open(preload)
  }

  async #open(preload: string): Promise<{ readonly page: Page; readonly link: PageLink }> {
    const page = await (await browser).newPage()
    const event = (): object => ({ sender: this, senderFrame: { url: toOwn(page.url()), parent: null } })
    const link = await linkPage({
      page,
      preload,
      onSend: (channel, args) => void ipcMain.emit(channel, event(), ...args),
      onInvoke: (channel, args) => ipcMain.answer(channel, event(), args),
      mayNavigate: (url) => this.#mayNavigate(url),
      onWindowOpen: (url) => {
        if (this.#windowOpenHandler?.({ url }).action === 'deny') this.refusedWindows.push(url)
      },
    })
    return { page, link }
  }

  #mayNavigate(url: string): boolean {
    const event = preventable({ url, isMainFrame: true })
    this.emit('will-frame-navigate', event)
    this.emit('will-navigate', event)
    return !event.defaultPrevented
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#windowOpenHandler = handler
  }

  send(channel: string, ...args: unknown[]): void {
    void this.opened.then(({ link }) => link.send(channel, args, []))
  }

  postMessage(channel: string, message: unknown, ports: readonly MessagePortMain[]): void {
    void this.opened.then(({ link }) => link.send(channel, [message], ports))
  }

  reload(): void {
    void this.opened.then(({ link }) => link.reload())
  }

  isCrashed(): boolean {
    return false
  }
}

const all = new Set<BrowserWindow>()

export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents
  /** What the window was made with, for tests. */
  readonly options: BrowserWindowConstructorOptions

  constructor(options: BrowserWindowConstructorOptions) {
    super()
    this.options = options
    this.webContents = new WebContents(options.webPreferences?.preload ?? '')
    all.add(this)
    void this.webContents.opened.then(({ page }) => page.on('close', () => this.#closed()))
  }

  static getAllWindows(): BrowserWindow[] {
    return [...all]
  }

  static getFocusedWindow(): BrowserWindow | null {
    return [...all].at(-1) ?? null
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return [...all].find((window) => window.webContents === contents) ?? null
  }

  async loadURL(url: string): Promise<void> {
    await (await this.webContents.opened).link.load(url)
  }

  close(): void {
    const event = preventable({})
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }

  destroy(): void {
    void this.webContents.opened.then(({ page }) => page.close())
  }

  focus(): void {
    void this.webContents.opened.then(({ page }) => page.bringToFront())
  }

  isMinimized(): boolean {
    return false
  }

  #closed(): void {
    if (!all.delete(this)) return
    this.emit('closed')
    if (all.size === 0) app.emit('window-all-closed')
  }
}

closing.closeWindows = () => {
  for (const window of all) window.close()
  return all.size === 0
}
