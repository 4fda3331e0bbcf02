/** Answers app://bloemlezing: the built page, and files that were granted to it. GET only, nothing outside the page's folder. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import { contentSecurityPolicy } from '../../shared/security/index.ts'
import type { Grants } from './grants.ts'
import { appHost } from './security/index.ts'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
const anyBytes = 'application/octet-stream'

const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** What an address asks for. */
export type AppAddress =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'grant'; readonly token: string }
  | { readonly kind: 'refused' }

const refused: AppAddress = { kind: 'refused' }

const decode = (text: string): string | null => {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** Reads an address of our scheme; a path that leaves `folder` in any spelling is refused. */
export function readAppAddress(url: string, folder: string): AppAddress {
  if (!URL.canParse(url)) return refused
  const { host, pathname } = new URL(url)
  const decoded = decode(pathname)
  if (host !== appHost || decoded === null || decoded.includes('\0')) return refused
  const grant = /^\/grant\/([\w-]+)$/.exec(decoded)
  if (grant?.[1] !== undefined) return { kind: 'grant', token: grant[1] }
  const path = resolve(folder, `.${decoded === '/' ? '/index.html' : decoded}`)
  // With the separator: '/renderer-evil' also starts with '/renderer'.
  return path.startsWith(resolve(folder) + sep) ? { kind: 'file', path } : refused
}

const answer = (status: number): Response => new Response(null, { status, headers: securityHeaders })

/** Streams a regular file; anything else is not found. */
async function fileResponse(path: string, contentType: string): Promise<Response> {
  const found = await stat(path).catch(() => null)
  if (found === null || !found.isFile()) return answer(404)
  const body = Readable.toWeb(createReadStream(path))
  const headers = { ...securityHeaders, 'content-type': contentType, 'content-length': String(found.size) }
  return new Response(body as ReadableStream<Uint8Array>, { status: 200, headers })
}

/**
 * Makes the handler of our scheme.
 * @param folder the built page
 * @param grants what `/grant/TOKEN` answers, once a token
 */
export function createAppProtocol(folder: string, grants: Grants): (request: Request) => Promise<Response> {
  return async ({ method, url }) => {
    if (method !== 'GET') return answer(405)
    const address = readAppAddress(url, folder)
    switch (address.kind) {
      case 'file':
        return fileResponse(address.path, contentTypes[extname(address.path)] ?? anyBytes)
      case 'grant': {
        const path = grants.redeem(address.token)
        return path === null ? answer(404) : fileResponse(path, anyBytes)
      }
      case 'refused':
        return answer(404)
    }
  }
}
