/** Who may come in: one pure decision per request, made before anything else looks at it. */
import { corePath, isWindowId } from '../../shared/connection/index.ts'

/** What the decision rests on. Forwarding headers are left out on purpose: nobody stands between the browser and us. */
export type Visit = {
  readonly kind: 'request' | 'upgrade'
  readonly method: string
  /** The request target as it came: path and query. */
  readonly target: string
  readonly host: string | undefined
  readonly origin: string | undefined
  readonly fetchSite: string | undefined
  /** The session that the cookie belongs to. */
  readonly session: string | null
  readonly token: 'absent' | 'valid' | 'invalid'
}

type RefusalReason =
  | 'fetch site'
  | 'host'
  | 'method'
  | 'no session'
  | 'no socket here'
  | 'origin'
  | 'origin missing'
  | 'path'
  | 'token'
  | 'window id'

export type Refusal = {
  readonly action: 'refuse'
  readonly status: 400 | 401 | 403 | 404 | 405 | 421
  /** For the log; says what was wrong without repeating what was sent. */
  readonly reason: RefusalReason
}

export type Decision =
  | Refusal
  /** Give a session for the token and send the browser to the address without it. */
  | { readonly action: 'admit' }
  /** Known already: send the browser to the address without the token. */
  | { readonly action: 'redirect' }
  | { readonly action: 'serve'; readonly path: string }
  | {
      readonly action: 'connect'
      readonly session: string
      readonly window: string
      readonly protocol: number
    }

const refuse = (status: Refusal['status'], reason: RefusalReason): Refusal => ({
  action: 'refuse',
  status,
  reason,
})

/** Splits a target by hand, because a URL parser would take `//host/x` and `http://host/x` for another host. */
export function splitTarget(target: string): { readonly path: string; readonly query: URLSearchParams } {
  const mark = target.indexOf('?')
  return mark === -1
    ? { path: target, query: new URLSearchParams() }
    : { path: target.slice(0, mark), query: new URLSearchParams(target.slice(mark + 1)) }
}

function decodePath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.startsWith('/') && !decoded.includes('\0') ? decoded : null
  } catch {
    return null
  }
}

/** Host stops DNS rebinding; Origin and Sec-Fetch-Site stop other pages, also those on another port of this machine. */
function foreign(visit: Visit, port: number): Refusal | null {
  const { host, origin, fetchSite, kind } = visit
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return refuse(421, 'host')
  if (origin === undefined && kind === 'upgrade') return refuse(403, 'origin missing')
  if (origin !== undefined && origin !== `http://${host}`) return refuse(403, 'origin')
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') {
    return refuse(403, 'fetch site')
  }
  return null
}

function guardUpgrade(session: string, path: string, query: URLSearchParams): Decision {
  if (path !== corePath) return refuse(404, 'no socket here')
  const window = query.get('window') ?? ''
  if (!isWindowId(window)) return refuse(400, 'window id')
  return { action: 'connect', session, window, protocol: Number(query.get('protocol')) }
}

/** Decides on one request to the host at `port`. */
export function guard(visit: Visit, port: number): Decision {
  const refusal = foreign(visit, port)
  if (refusal !== null) return refusal
  // Nothing here is changed by a request, so there is no method that a form of another page could use.
  if (visit.method !== 'GET' && visit.method !== 'HEAD') return refuse(405, 'method')
  const { path: rawPath, query } = splitTarget(visit.target)
  const path = decodePath(rawPath)
  if (path === null) return refuse(400, 'path')
  if (visit.kind === 'request' && visit.token !== 'absent' && path === '/') {
    if (visit.token === 'valid' && visit.method === 'GET') return { action: 'admit' }
    return visit.session !== null ? { action: 'redirect' } : refuse(401, 'token')
  }
  if (visit.session === null) return refuse(401, 'no session')
  return visit.kind === 'upgrade' ? guardUpgrade(visit.session, path, query) : { action: 'serve', path }
}
