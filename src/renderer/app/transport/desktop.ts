/** The link of a desktop window: a message port straight to the core, handed over by the preload. */
import { fromMessagePort } from '../../../shared/connection/index.ts'
import { portMessage, type CoreState, type DesktopBridge } from '../../../shared/platform/index.ts'
import { createLink, type CoreLink } from './link.ts'

/** The part of the preload's bridge that concerns the core. */
export type PortBridge = Pick<DesktopBridge, 'requestPort' | 'onCoreState'>

/** The part of a window that hands over ports. */
export type PortWindow = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  readonly location: { readonly origin: string }
}

/**
 * Asks for a port, because one that were pushed could come before anybody listens, and again whenever the core runs anew. Only a
 * message of this very window and origin is believed.
 */
export function connectDesktop(bridge: PortBridge, page: PortWindow = window): CoreLink {
  const { link, set } = createLink(() => {
    page.removeEventListener('message', onMessage)
    stopListening()
  })
  let isAsked = false
  const ask = (): void => {
    if (isAsked || link.connection() !== null) return
    isAsked = true
    bridge.requestPort()
  }
  const onMessage = (event: MessageEvent): void => {
    if (event.source !== page || event.origin !== page.location.origin || event.data !== portMessage) return
    const [port] = event.ports
    // One that nobody waits for would take the place of a connection that is still followed.
    if (port === undefined || !isAsked) return
    isAsked = false
    const connection = fromMessagePort(port)
    set('running', connection)
    connection.onClose(() => {
      if (link.connection() === connection) set('restarting', null)
    })
  }
  const onState = (state: CoreState): void => {
    if (state === 'running') return ask()
    // Chromium does not tell a page that the other end of a port has died; the main process does.
    const connection = link.connection()
    isAsked = false
    set(state, null)
    connection?.close()
  }
  page.addEventListener('message', onMessage)
  const stopListening = bridge.onCoreState(onState)
  ask()
  return link
}
