/** The bridge between page and main process. Runs sandboxed in a world of its own; the page gets these few functions and nothing else. */
import { contextBridge, ipcRenderer } from 'electron'
import {
  type AppCommand,
  channels,
  type CoreState,
  type DesktopBridge,
  type Loss,
  portMessage,
  worstLoss,
} from '../../../shared/platform/index.ts'

/** What the main process sends on the channels that the page listens to. */
type Payloads = {
  readonly [channels.command]: AppCommand
  readonly [channels.coreState]: CoreState
}

/** Listens on a channel without handing the page the event, which carries the sender. */
function listen<Channel extends keyof Payloads>(
  channel: Channel,
  listener: (payload: Payloads[Channel]) => void,
): () => void {
  const onMessage = (_event: unknown, payload: Payloads[Channel]): void => {
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

const flushers = new Set<() => Promise<Loss>>()

async function flushAll(): Promise<void> {
  const answers = await Promise.allSettled([...flushers].map((flush) => flush()))
  const losses = answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : 'text'))
  ipcRenderer.send(channels.flushed, worstLoss(losses))
}

ipcRenderer.on(channels.flush, () => void flushAll())

const bridge = {
  requestPort: () => {
    ipcRenderer.send(channels.requestPort)
  },
  pickFiles: (purpose) => ipcRenderer.invoke(channels.pickFiles, purpose),
  saveFile: (file) => ipcRenderer.invoke(channels.saveFile, file),
  revealSaved: () => ipcRenderer.invoke(channels.revealSaved),
  openWindow: () => ipcRenderer.invoke(channels.openWindow),
  setLanguage: (language) => ipcRenderer.invoke(channels.language, language),
  knowledgeBase: (request) => ipcRenderer.invoke(channels.knowledgeBase, request),
  restartCore: () => ipcRenderer.invoke(channels.restartCore),
  onCommand: (listener) => listen(channels.command, listener),
  onCoreState: (listener) => listen(channels.coreState, listener),
  onFlush: (listener) => {
    flushers.add(listener)
    return () => {
      flushers.delete(listener)
    }
  },
} satisfies DesktopBridge

contextBridge.exposeInMainWorld('bloemlezing', bridge)
