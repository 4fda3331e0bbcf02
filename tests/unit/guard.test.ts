/** The door of the loopback host, as a table and as rules that hold for everything. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guard, type Decision, type Visit } from '../../src/main/server/guard.ts'

const port = 4_321
const windowId = 'window-0123456789abcdef'

const known: Visit = {
  kind: 'request',
  method: 'GET',
  target: '/',
  host: `127.0.0.1:${port}`,
  origin: undefined,
  fetchSite: 'none',
  session: 'hash',
  token: 'absent',
}
const unknown: Visit = { ...known, session: null }
const upgrade: Visit = {
  ...known,
  kind: 'upgrade',
  target: `/core?window=${windowId}&protocol=1`,
  origin: `http://127.0.0.1:${port}`,
  fetchSite: 'same-origin',
}

const short = (decision: Decision): string =>
  decision.action === 'refuse' ? `${decision.status} ${decision.reason}` : decision.action

describe('guard', () => {
  const table: readonly (readonly [string, Visit, string])[] = [
    ['a page with a session', known, 'serve'],
    ['by the name localhost', { ...known, host: `localhost:${port}` }, 'serve'],
    ['HEAD', { ...known, method: 'HEAD' }, 'serve'],
    ['own script', { ...known, target: '/assets/a-12345678.js', fetchSite: 'same-origin' }, 'serve'],
    ['a browser that sends no Sec-Fetch-Site', { ...known, fetchSite: undefined }, 'serve'],
    ['the token', { ...unknown, target: '/?token=t', token: 'valid' }, 'admit'],
    ['the token asked for by HEAD', { ...unknown, method: 'HEAD', token: 'valid' }, '401 token'],
    ['a used or invented token', { ...unknown, target: '/?token=t', token: 'invalid' }, '401 token'],
    ['an old token of who is in already', { ...known, target: '/?token=t', token: 'invalid' }, 'redirect'],
    ['a token elsewhere', { ...unknown, target: '/assets/a.js?token=t', token: 'valid' }, '401 no session'],
    ['no session', unknown, '401 no session'],
    ['another host name', { ...known, host: 'example.org' }, '421 host'],
    ['another port', { ...known, host: `127.0.0.1:${port + 1}` }, '421 host'],
    ['a host that begins alike', { ...known, host: `127.0.0.1:${port}.example.org` }, '421 host'],
    ['host without port', { ...known, host: '127.0.0.1' }, '421 host'],
    ['no host', { ...known, host: undefined }, '421 host'],
    ['the token for another host', { ...unknown, host: 'example.org', token: 'valid' }, '421 host'],
    ['a foreign origin', { ...known, origin: 'https://example.org' }, '403 origin'],
    ['origin null', { ...known, origin: 'null' }, '403 origin'],
    ['origin with the other name', { ...known, origin: `http://localhost:${port}` }, '403 origin'],
    ['from another site', { ...known, fetchSite: 'cross-site' }, '403 fetch site'],
    ['from another port here', { ...known, fetchSite: 'same-site' }, '403 fetch site'],
    ['POST', { ...known, method: 'POST' }, '405 method'],
    ['OPTIONS, as a browser asks for other pages', { ...known, method: 'OPTIONS' }, '405 method'],
    ['an address of a proxy', { ...known, target: 'http://example.org/' }, '400 path'],
    ['a broken escape', { ...known, target: '/%zz' }, '400 path'],
    ['a null byte', { ...known, target: '/a%00.js' }, '400 path'],
    ['a socket', upgrade, 'connect'],
    ['a socket without origin', { ...upgrade, origin: undefined }, '403 origin missing'],
    ['a socket from a foreign page', { ...upgrade, origin: 'http://127.0.0.1:80' }, '403 origin'],
    ['a socket with https origin', { ...upgrade, origin: `https://127.0.0.1:${port}` }, '403 origin'],
    ['a socket for another host', { ...upgrade, host: 'example.org' }, '421 host'],
    ['a socket without session', { ...upgrade, session: null }, '401 no session'],
    [
      'a socket with the token only',
      { ...upgrade, target: '/?token=t', session: null, token: 'valid' },
      '401 no session',
    ],
    ['a socket elsewhere', { ...upgrade, target: '/other' }, '404 no socket here'],
    ['a socket without window', { ...upgrade, target: '/core' }, '400 window id'],
    [
      'a socket with a strange window',
      { ...upgrade, target: `/core?window=${'a/'.repeat(10)}` },
      '400 window id',
    ],
  ]
  it.each(table)('%s', (_, visit, expected) => {
    expect(short(guard(visit, port))).toBe(expected)
  })

  it('hands on window and protocol of a socket', () => {
    expect(guard(upgrade, port)).toEqual({
      action: 'connect',
      session: 'hash',
      window: windowId,
      protocol: 1,
    })
  })

  it('hands on the path decoded and without its query', () => {
    expect(guard({ ...known, target: '/assets/a%20b.js?v=1' }, port)).toEqual({
      action: 'serve',
      path: '/assets/a b.js',
    })
  })
})

/** The right value, any other, or none. */
const maybe = <T>(right: T) => fc.oneof(fc.constant(right), fc.string(), fc.constant(undefined))

describe('rules of the guard', () => {
  const visits: fc.Arbitrary<Visit> = fc.record({
    kind: fc.constantFrom('request', 'upgrade'),
    method: fc.oneof(fc.constantFrom('GET', 'HEAD', 'POST'), fc.string()),
    target: fc.oneof(
      fc.constantFrom('/', `/core?window=${windowId}`, '/?token=t'),
      fc.webPath(),
      fc.string(),
    ),
    host: maybe(`127.0.0.1:${port}`),
    origin: maybe(`http://127.0.0.1:${port}`),
    fetchSite: maybe('same-origin'),
    session: fc.constantFrom('hash', null),
    token: fc.constantFrom('absent', 'valid', 'invalid'),
  })
  const allowed = (rule: (visit: Visit, decision: Decision) => boolean): void =>
    fc.assert(
      fc.property(visits, (visit) => {
        const decision = guard(visit, port)
        return decision.action === 'refuse' || rule(visit, decision)
      }),
      { numRuns: 2_000 },
    )

  it('lets nobody in by another host', () => {
    allowed(({ host }) => host === `127.0.0.1:${port}` || host === `localhost:${port}`)
  })

  it('opens a socket for nobody but our own page with a session', () => {
    allowed(
      ({ kind, origin, host, session }, { action }) =>
        action !== 'connect' || (kind === 'upgrade' && origin === `http://${host}` && session !== null),
    )
  })

  it('serves nobody without a session', () => {
    allowed(({ session }, { action }) => action !== 'serve' || session !== null)
  })

  it('gives a session for a valid token only', () => {
    allowed(({ token, kind }, { action }) => action !== 'admit' || (token === 'valid' && kind === 'request'))
  })

  it('listens to no method that changes something', () => {
    allowed(({ method }) => method === 'GET' || method === 'HEAD')
  })
})
