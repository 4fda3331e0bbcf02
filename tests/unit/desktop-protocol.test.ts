import { mkdtemp, mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve, sep } from 'node:path'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createGrants } from '../../src/main/desktop/grants.ts'
import { createAppProtocol, readAppAddress } from '../../src/main/desktop/protocol.ts'
import { contentSecurityPolicy } from '../../src/shared/security/index.ts'

describe('readAppAddress', () => {
  const folder = resolve('/program/renderer')

  it('gives the document for the bare origin', () =>
    expect(readAppAddress('app://bloemlezing/', folder)).toEqual({
      kind: 'file',
      path: join(folder, 'index.html'),
    }))
  it.each([
    'app://bloemlezing/..%2f..%2fetc/passwd',
    'app://bloemlezing/assets/..%2f..%2frenderer-evil/x.js',
    'app://bloemlezing/%2fetc%2fpasswd%00.html',
    'app://bloemlezing/%ff',
    'app://elsewhere/index.html',
    'niets',
  ])('refuses %s', (url) => expect(readAppAddress(url, folder)).toEqual({ kind: 'refused' }))
  it('never leaves the folder, however the path is spelled', () => {
    const part = fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '/', '\\', 'a', '%00', 'renderer-evil')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const address = readAppAddress(`app://bloemlezing/${parts.join('')}`, folder)
        return address.kind !== 'file' || address.path.startsWith(folder + sep)
      }),
    )
  })
})

describe('the handler of our scheme', () => {
  const grants = createGrants()
  let root = ''
  let handle = createAppProtocol('', grants)
  const get = (path: string): Promise<Response> => handle(new Request(`app://bloemlezing${path}`))

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'bloemlezing-protocol-'))
    await mkdir(join(root, 'renderer', 'assets'), { recursive: true })
    await writeFile(join(root, 'renderer', 'index.html'), '<!doctype html>')
    await writeFile(join(root, 'secret.txt'), 'geheim')
    handle = createAppProtocol(join(root, 'renderer'), grants)
  })

  it('answers the document with its type and the policy', async () => {
    const response = await get('/')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await response.text()).toBe('<!doctype html>')
  })
  it.each(['/assets', '/missing.js', '/..%2fsecret.txt'])('does not find %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })
  it.each(['POST', 'PUT', 'DELETE', 'HEAD'])('refuses %s', async (method) => {
    expect((await handle(new Request('app://bloemlezing/', { method }))).status).toBe(405)
  })
  it('gives a granted file once, as bytes', async () => {
    const { token, name } = grants.grant(join(root, 'secret.txt'), 6)
    expect(name).toBe('secret.txt')
    const first = await get(`/grant/${token}`)
    expect(first.headers.get('content-type')).toBe('application/octet-stream')
    expect(await first.text()).toBe('geheim')
    expect((await get(`/grant/${token}`)).status).toBe(404)
  })
  it('knows no token it did not give', async () => {
    expect((await get('/grant/AAAA')).status).toBe(404)
  })
})
