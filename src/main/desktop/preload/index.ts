/** The bridge between page and main process. Runs sandboxed in a world of its own; the page gets these few functions and nothing else. */
import { contextBridge, ipcRenderer } from 'electron'
import {
  type AppCommand,
  channels,
  type CoreState,
  type DesktopBridge,
  portMessage,
} from '../../../shared/platform/index.ts'

/** Listens on a channel without handing the page the event, which carries the sender. */
function listen<Payload>(channel: string, listener: (payload: Payload) => void): () => void {
  const onMessage = (_event: unknown, payload: Payload): void => {
    listener(payload)
  }
  ipcRenderer.on(channel, onMessage)
  return () => {
    ipcRenderer.off(channel, onMessage)
  }
}

ipcRenderer.on(channels.port, (event) => {
  // With our exact origin: whatever else might have been loaded here gets nothing.
  window.postMessage(portMessage, location.origin, event.ports)
})

const flushers = new Set<() => Promise<boolean>>()

ipcRenderer.on(channels.flush, () => {
  const saved = Promise.all([...flushers].map((flush) => flush())).then(
    (answers) => answers.every(Boolean),
    () => false,
  )
  void saved.then((all) => {
    ipcRenderer.send(channels.flushed, all)
  })
})

const bridge = {
  requestPort: () => {
    ipcRenderer.send(channels.requestPort)
  },
  pickFiles: () => ipcRenderer.invoke(channels.pickFiles),
  openWindow: () => ipcRenderer.invoke(channels.openWindow),
  restartCore: () => ipcRenderer.invoke(channels.restartCore),
  onCommand: (listener) => listen<AppCommand>(channels.command, listener),
  onCoreState: (listener) => listen<CoreState>(channels.coreState, listener),
  onFlush: (listener) => {
    flushers.add(listener)
    return () => {
      flushers.delete(listener)
    }
  },
} satisfies DesktopBridge

contextBridge.exposeInMainWorld('bloemlezing', bridge)
