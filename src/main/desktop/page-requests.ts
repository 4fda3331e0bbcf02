/** What a page may ask of the main process; each request is heard only from the top frame of our own page. */
import {
  ipcMain,
  type IpcMainInvokeEvent,
  MessageChannelMain,
  type MessagePortMain,
  type WebContents,
} from 'electron'
import { channels, type FileGrant } from '../../shared/platform/index.ts'
import type { CoreHost } from './core-host.ts'
import { comesFromOwnPage } from './security/index.ts'
import type { Windows } from './windows.ts'

export type PageRequestsOptions = {
  readonly host: CoreHost<MessagePortMain>
  readonly windows: Windows
  readonly pickFiles: (contents: WebContents) => Promise<readonly FileGrant[]>
}

function answer(channel: string, handler: (event: IpcMainInvokeEvent) => unknown): void {
  ipcMain.handle(channel, (event) => {
    if (!comesFromOwnPage(event)) throw new Error('refused')
    return handler(event)
  })
}

/** Starts listening; call once. */
export function listenToPages({ host, windows, pickFiles }: PageRequestsOptions): void {
  ipcMain.on(channels.requestPort, (event) => {
    const window = windows.idOf(event.sender)
    if (window === null || !comesFromOwnPage(event)) return
    const { port1, port2 } = new MessageChannelMain()
    host.connect(window, port1)
    event.sender.postMessage(channels.port, null, [port2])
    event.sender.send(channels.coreState, host.state())
  })
  answer(channels.pickFiles, (event) => pickFiles(event.sender))
  answer(channels.openWindow, () => {
    windows.open()
  })
  answer(channels.restartCore, async () => {
    await host.restart()
  })
}
