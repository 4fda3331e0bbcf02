/** The loopback host from outside, as a hostile page or program on this machine would try it. */
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request, type IncomingHttpHeaders } from 'node:http'
import { networkInterfaces, tmpdir } from 'node:os'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { PortInUseError, startServer, type RunningServer } from '../../src/main/server/index.ts'
import { connectWebSocket, createClientFor } from '../../src/renderer/app/transport/index.ts'
import { maxMessageBytes, maxMessagesPerSecond } from '../../src/shared/contract/index.ts'
import { contentSecurityPolicy } from '../../src/shared/security/index.ts'
import { testRouter, windowId, type TestContract } from '../unit/connection-support.ts'

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string }

let folder: string
let server: RunningServer
let logged: string[] = []

const start = (
  options: { readonly port?: number; readonly sessionFile?: string } = {},
): Promise<RunningServer> =>
  startServer({
    core: { router: testRouter({ inboxCount: async () => 37 }) },
    rendererFolder: join(folder, 'renderer'),
    port: 0,
    sessionFile: null,
    log: (line) => logged.push(line),
    ...options,
  })

const get = (
  path: string,
  {
    method = 'GET',
    headers = {},
    at = server,
  }: { method?: string; headers?: object; at?: RunningServer } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const outgoing = request(
      { host: '127.0.0.1', port: at.port, path, method, headers: { ...headers }, agent: false },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('end', () => {
          const body = Buffer.concat(chunks).toString('utf8')
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body })
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end()
  })

const tokenPath = (at: RunningServer): string => at.url.slice(at.url.indexOf('/?'))

/** Uses the token and gives the cookie, as a browser sends it back. */
async function enter(at = server): Promise<string> {
  const { headers } = await get(tokenPath(at), { at })
  return headers['set-cookie']?.[0]?.split(';')[0] ?? ''
}

type Knock = { cookie?: string; origin?: string | null; host?: string; path?: string; at?: RunningServer }

function open({ cookie = '', origin, host, path, at = server }: Knock): WebSocket {
  const own = `http://127.0.0.1:${at.port}`
  return new WebSocket(`ws://127.0.0.1:${at.port}${path ?? `/core?window=${windowId}&protocol=1`}`, {
    headers: {
      ...(cookie === '' ? {} : { Cookie: cookie }),
      ...(host === undefined ? {} : { Host: host }),
      ...(origin === null ? {} : { Origin: origin ?? own }),
    },
  })
}

/** What becomes of an attempt to open a socket: the status it is refused with, or 101. */
function knock(options: Knock): Promise<number> {
  const socket = open(options)
  return new Promise((resolve, reject) => {
    socket.on('unexpected-response', (outgoing, incoming) => {
      resolve(incoming.statusCode ?? 0)
      outgoing.destroy()
    })
    socket.on('open', () => {
      resolve(101)
      socket.terminate()
    })
    socket.on('error', reject)
  })
}

const closeCode = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => socket.once('close', (code) => resolve(code)))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bloemlezing-'))
  await mkdir(join(folder, 'renderer', 'assets'), { recursive: true })
  await mkdir(join(folder, 'renderer-geheim'))
  await writeFile(join(folder, 'renderer', 'index.html'), '<!doctype html><title>Bloemlezing</title>')
  await writeFile(join(folder, 'renderer', 'assets', 'index-a1b2c3d4.js'), 'export {}')
  await writeFile(join(folder, 'geheim.js'), 'geheim')
  await writeFile(join(folder, 'renderer-geheim', 'a.js'), 'geheim')
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(async () => {
  logged = []
  server = await start()
})
afterEach(() => server.close())

describe('the way in', () => {
  it('prints an address on the loopback interface with a token', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/)
  })

  it('takes the token once, for a cookie that scripts and other sites never see', async () => {
    const first = await get(tokenPath(server))
    expect(first.status).toBe(303)
    expect(first.headers.location).toBe('/')
    const cookie = first.headers['set-cookie']?.[0] ?? ''
    expect(cookie).toMatch(
      new RegExp(`^bloemlezing-${server.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
    )
    expect(server.url).not.toContain(cookie.slice(cookie.indexOf('=') + 1, cookie.indexOf(';')))
    const second = await get(tokenPath(server))
    expect(second.status).toBe(401)
    expect(second.headers['set-cookie']).toBeUndefined()
  })

  it('gives one session when the token is used twice at once', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => get(tokenPath(server))))
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 401, 401, 401])
  })

  it('does not use up the token for who comes by a wrong way', async () => {
    await get(tokenPath(server), { headers: { Host: 'example.org' } })
    await get(tokenPath(server), { headers: { 'Sec-Fetch-Site': 'cross-site' } })
    await get(tokenPath(server), { method: 'HEAD' })
    expect((await get(tokenPath(server))).status).toBe(303)
  })

  it('shows a plain Dutch page without a session', async () => {
    const { status, headers, body } = await get('/')
    expect(status).toBe(401)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(body).toContain('<code>bloemlezing serve</code>')
  })

  it('takes no cookie of another port', async () => {
    const cookie = await enter()
    const moved = cookie.replace(`-${server.port}=`, `-${server.port + 1}=`)
    expect((await get('/', { headers: { Cookie: moved } })).status).toBe(401)
  })

  it.each([
    ['a wrong host', { Host: 'example.org' }, 421],
    ['a rebound name', { Host: 'bloemlezing.example.org:80' }, 421],
    ['a foreign origin', { Origin: 'https://example.org' }, 403],
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['a proxy that vouches', { Host: 'example.org', 'X-Forwarded-Host': '127.0.0.1' }, 421],
  ])('refuses %s, even with a session', async (_, headers, status) => {
    const cookie = await enter()
    expect((await get('/', { headers: { ...headers, Cookie: cookie } })).status).toBe(status)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('refuses %s', async (method) => {
    const cookie = await enter()
    const { status, headers } = await get('/', { method, headers: { Cookie: cookie } })
    expect(status).toBe(405)
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it('is not there for other machines', async () => {
    const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
    const outside = addresses.filter(({ internal, family }) => !internal && family === 'IPv4')
    for (const { address } of outside) {
      const socket = connect(server.port, address)
      await expect(once(socket, 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    }
  })
})

describe('files', () => {
  it('come with strict headers, the document uncached and hashed files for ever', async () => {
    const headers = { Cookie: await enter() }
    const page = await get('/', { headers })
    expect(page.status).toBe(200)
    expect(page.body).toContain('<title>Bloemlezing</title>')
    expect(page.headers).toMatchObject({
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
    const script = await get('/assets/index-a1b2c3d4.js', { headers })
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(script.headers['cache-control']).toContain('immutable')
    expect(script.headers['content-security-policy']).toBe(contentSecurityPolicy)
    const head = await get('/', { method: 'HEAD', headers })
    expect([head.status, head.body]).toEqual([200, ''])
  })

  it.each([
    '/../geheim.js',
    '/assets/../../geheim.js',
    '/..%2fgeheim.js',
    '/%2e%2e/geheim.js',
    '/%2e%2e%2fgeheim.js',
    '/..\\geheim.js',
    '/../renderer-geheim/a.js',
    '//geheim.js',
    '/assets',
    '/weg.js',
  ])('%s is not found', async (path) => {
    const { status, body } = await get(path, { headers: { Cookie: await enter() } })
    expect(status).toBe(404)
    expect(body).not.toContain('geheim')
  })
})

describe('sockets', () => {
  it('carry calls of a page with a session', async () => {
    const cookie = await enter()
    const link = connectWebSocket({
      origin: `http://127.0.0.1:${server.port}`,
      windowId,
      // The tests' socket can send the headers that a browser sends by itself.
      open: () => open({ cookie }),
    })
    expect(await createClientFor<TestContract>(link).library.inboxCount()).toBe(37)
    link.close()
  })

  it.each<[string, Knock & { entered: boolean }, number]>([
    ['our own page', { entered: true }, 101],
    ['a page without session', { entered: false }, 401],
    ['an invented session', { entered: false, cookie: 'bloemlezing-1=x' }, 401],
    ['a missing origin', { entered: true, origin: null }, 403],
    ['a foreign origin', { entered: true, origin: 'https://example.org' }, 403],
    ['another port of this machine', { entered: true, origin: 'http://127.0.0.1:1' }, 403],
    ['a wrong host', { entered: true, host: 'example.org' }, 421],
    ['another path', { entered: true, path: '/elders' }, 404],
    ['a strange window', { entered: true, path: '/core?window=kort' }, 400],
  ])('for %s', async (_, { entered, ...options }, status) => {
    const cookie = entered ? await enter() : ''
    expect(await knock({ cookie, ...options })).toBe(status)
  })

  it('takes no token in place of a session', async () => {
    const token = new URL(server.url).searchParams.get('token')
    expect(await knock({ path: `/core?window=${windowId}&protocol=1&token=${token}` })).toBe(401)
    expect((await get(tokenPath(server))).status).toBe(303)
  })

  it('says so to a page of another version', async () => {
    const socket = open({ cookie: await enter(), path: `/core?window=${windowId}&protocol=0` })
    expect(await closeCode(socket)).toBe(4_000)
  })

  it('closes on a message above the limit', async () => {
    const socket = open({ cookie: await enter() })
    await once(socket, 'open')
    socket.on('error', () => {})
    socket.send(Buffer.alloc(maxMessageBytes + 1))
    expect(await closeCode(socket)).toBe(1_009)
  })

  it('closes on a flood of messages', async () => {
    const socket = open({ cookie: await enter() })
    await once(socket, 'open')
    for (let at = 0; at <= maxMessagesPerSecond * 2; at++) socket.send(`{"i":"${at}","t":4}`)
    expect(await closeCode(socket)).toBe(1_008)
  })

  it('closes on nonsense', async () => {
    const socket = open({ cookie: await enter() })
    await once(socket, 'open')
    socket.send('hallo')
    expect(await closeCode(socket)).toBe(4_007)
  })

  it('opens at most sixteen for one session', async () => {
    const cookie = await enter()
    const sockets = Array.from({ length: 16 }, () => open({ cookie }))
    await Promise.all(sockets.map((socket) => once(socket, 'open')))
    expect(await knock({ cookie })).toBe(429)
    const [first] = sockets
    first?.close()
    if (first !== undefined) await once(first, 'close')
    expect(await knock({ cookie })).toBe(101)
    for (const socket of sockets) socket.terminate()
  })
})

describe('another run', () => {
  it('lets an open page back in on the same port, with the same session', async () => {
    const sessionFile = join(folder, 'serve.json')
    const first = await start({ sessionFile })
    const cookie = await enter(first)
    await first.close()
    const second = await start({ sessionFile })
    expect(second.port).toBe(first.port)
    expect(await knock({ cookie, at: second })).toBe(101)
    expect((await get(tokenPath(first), { at: second })).status).toBe(401)
    await second.close()
  })

  it('takes another port when the last one is taken, and says so when it was asked for', async () => {
    const sessionFile = join(folder, 'serve-2.json')
    const first = await start({ sessionFile })
    const second = await start({ sessionFile })
    expect(second.port).not.toBe(first.port)
    await expect(start({ port: first.port })).rejects.toBeInstanceOf(PortInUseError)
    await Promise.all([first.close(), second.close()])
  })

  it('hangs up on open pages when it stops', async () => {
    const other = await start()
    const socket = open({ cookie: await enter(other), at: other })
    await once(socket, 'open')
    const code = closeCode(socket)
    await other.close()
    expect(await code).toBe(1_001)
  })
})

describe('log', () => {
  it('never holds a token, a cookie or a path', async () => {
    const cookie = await enter()
    await get(tokenPath(server))
    await get('/slachtoffer?zoek=naam', { headers: { Cookie: `${cookie}x` } })
    await get('/', { headers: { Cookie: cookie, Host: 'example.org' } })
    expect(logged).toEqual([
      'Een verzoek is geweigerd (401): het adres is niet meer geldig.',
      'Een verzoek is geweigerd (401): de browser is hier niet aangemeld.',
      'Een verzoek is geweigerd (421): het is aan een andere computer gericht.',
    ])
  })
})
