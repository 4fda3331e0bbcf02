/** Puts the rules on Electron's objects; decides nothing itself. */
import type { IpcMainEvent, IpcMainInvokeEvent, Session, WebContents } from 'electron'
import { isNavigationAllowed, isPermissionAllowed, isRequestAllowed, isSenderTrusted } from './rules.ts'

/** Denies permissions, requests and downloads of every page in this session. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, callback, details) => {
    callback(isPermissionAllowed(permission, details.requestingUrl))
  })
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) =>
    isPermissionAllowed(permission, requestingOrigin),
  )
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !isRequestAllowed(details.url) })
  })
  session.on('will-download', (event) => {
    event.preventDefault()
  })
  // Dictionaries would be fetched from the network.
  session.setSpellCheckerEnabled(false)
}

const stayHome = (event: { readonly url: string; preventDefault(): void }): void => {
  if (!isNavigationAllowed(event.url)) event.preventDefault()
}

/**
 * Keeps a page where it is: no other address, no second window, no embedded page.
 * @param offerExternal gets the address of every refused new window, to offer it to the system's own browser
 */
export function hardenContents(contents: WebContents, offerExternal: (url: string) => void): void {
  contents.on('will-navigate', stayHome)
  contents.on('will-redirect', stayHome)
  contents.on('will-frame-navigate', stayHome)
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.setWindowOpenHandler(({ url }) => {
    offerExternal(url)
    return { action: 'deny' }
  })
}

/** Whether a message came from the top frame of our own page. */
export function comesFromOwnPage(event: IpcMainEvent | IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame
  return isSenderTrusted(frame === null ? null : { url: frame.url, isTopFrame: frame.parent === null })
}
