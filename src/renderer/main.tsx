/** Entry of the page: finds out which host it is in, connects, and draws. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { DesktopBridge } from '../shared/platform/index.ts'
import { App, createServices } from './app/index.ts'
import { browserPlatform, desktopPlatform } from './app/platform/index.ts'
import './app/theme/index.ts'
import { connectDesktop, connectWebSocket, createClient } from './app/transport/index.ts'

declare global {
  interface Window {
    /** Given by the preload of the desktop; a local browser has none. */
    readonly bloemlezing?: DesktopBridge
  }
}

const bridge = window.bloemlezing
const link =
  bridge === undefined
    ? connectWebSocket({ origin: location.origin, windowId: windowId() })
    : connectDesktop(bridge)
const client = createClient(link)
const platform = bridge === undefined ? browserPlatform(window) : desktopPlatform(bridge)
const services = await createServices({
  client,
  link,
  platform,
  memory: localStorage,
})

const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App services={services} />
  </StrictMode>,
)

/** Undo belongs to a window, also after the page is loaded anew. */
function windowId(): string {
  const key = 'bloemlezing.window'
  try {
    const id = sessionStorage.getItem(key) ?? crypto.randomUUID()
    sessionStorage.setItem(key, id)
    return id
  } catch {
    return crypto.randomUUID()
  }
}
