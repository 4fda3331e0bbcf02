/** What a page may do, as pure decisions: everything is refused but what is named here, each with its reason. */

export const appScheme = 'app'
export const appHost = 'bloemlezing'
/** The origin of every page of the desktop, as the page itself sees it in `location.origin`. */
export const appOrigin = `${appScheme}://${appHost}`

const parse = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null)

/** Compared by its parsed parts: 'https://elsewhere/?x=app://bloemlezing' also contains our origin. */
const isOwn = (url: URL): boolean =>
  url.protocol === `${appScheme}:` && url.host === appHost && url.username === '' && url.password === ''

/** Whether a window may go to this address: only to our one document, never to a granted file. */
export function isNavigationAllowed(url: string): boolean {
  const target = parse(url)
  return target !== null && isOwn(target) && (target.pathname === '/' || target.pathname === '/index.html')
}

/** Copying a quotation writes plain and rich text to the clipboard; writing may take the whole screen. Nothing else is needed. */
const permissions: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'fullscreen'])

/** Whether the page at `requester` (address or origin) may use this browser permission. */
export function isPermissionAllowed(permission: string, requester: string): boolean {
  const page = parse(requester)
  return page !== null && isOwn(page) && permissions.has(permission)
}

/** The frame that sent a message, as far as trust depends on it. */
export type Sender = { readonly url: string; readonly isTopFrame: boolean }

/** Whether the main process listens to this frame; null is a frame that is already gone. */
export function isSenderTrusted(sender: Sender | null): boolean {
  return sender !== null && sender.isTopFrame && isNavigationAllowed(sender.url)
}

/** Whether an address may be handed to the system, after a question. Other schemes start programs (ms-msdt:, smb:, file:). */
export function isExternalUrlAllowed(url: string): boolean {
  const target = parse(url)
  if (target === null || target.username !== '' || target.password !== '') return false
  return target.protocol === 'https:' || target.protocol === 'mailto:'
}

/** Whether a request may be made at all: the program works offline, so only its own parts and what the page holds itself. */
export function isRequestAllowed(url: string): boolean {
  const target = parse(url)
  if (target === null) return false
  switch (target.protocol) {
    case 'data:':
    // The developer tools' own parts; no page can address them, and a release has no developer tools.
    case 'devtools:':
      return true
    case 'blob:': {
      const source = parse(target.pathname)
      return source !== null && isOwn(source)
    }
    default:
      return isOwn(target)
  }
}
