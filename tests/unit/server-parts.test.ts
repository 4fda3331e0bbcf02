/** The parts behind the door: sessions, their file, static files, the message limit. */
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { refusalPage } from '../../src/main/server/responses.ts'
import { readState, writeState } from '../../src/main/server/session-file.ts'
import { createSessions, readCookie, sessionCookie } from '../../src/main/server/sessions.ts'
import { rateLimit } from '../../src/main/server/sockets.ts'
import { readStaticFile, resolveFile } from '../../src/main/server/static-files.ts'

const day = 24 * 3_600_000

describe('sessions', () => {
  it('takes the token once', () => {
    const sessions = createSessions([], () => 0)
    expect(sessions.tokenState(sessions.token)).toBe('valid')
    sessions.admit()
    expect(sessions.tokenState(sessions.token)).toBe('invalid')
  })

  it('tells tokens apart', () => {
    const sessions = createSessions([], () => 0)
    expect(sessions.tokenState(null)).toBe('absent')
    expect(sessions.tokenState('')).toBe('invalid')
    expect(sessions.tokenState(`${sessions.token}x`)).toBe('invalid')
    expect(sessions.token).not.toBe(createSessions([], () => 0).token)
  })

  it('makes tokens of 256 bits', () => {
    expect(Buffer.from(createSessions([], () => 0).token, 'base64url')).toHaveLength(32)
  })

  it('knows who was let in, also in a later run, for seven days', () => {
    let now = 0
    const first = createSessions([], () => now)
    const secret = first.admit()
    const later = createSessions(first.all(), () => now)
    now = 7 * day - 1
    expect(later.find(secret)).toEqual(first.all()[0])
    now = 7 * day
    expect(later.find(secret)).toBeNull()
    expect(later.find(undefined)).toBeNull()
    expect(later.find(first.all()[0]?.hash)).toBeNull()
  })

  it('never keeps the secret itself', () => {
    const sessions = createSessions([], () => 0)
    const secret = sessions.admit()
    expect(JSON.stringify(sessions.all())).not.toContain(secret)
  })

  it('keeps the eight newest', () => {
    const old = Array.from({ length: 8 }, (_, at) => ({ hash: String(at).padEnd(43, '-'), since: at }))
    const sessions = createSessions(old, () => 100)
    const secret = sessions.admit()
    expect(sessions.all()).toHaveLength(8)
    expect(sessions.find(secret)).not.toBeNull()
    expect(sessions.all().some(({ since }) => since === 0)).toBe(false)
  })

  it('writes and reads the cookie of its own port only', () => {
    expect(sessionCookie(80, 'x')).toBe('bloemlezing-80=x; HttpOnly; SameSite=Strict; Path=/')
    const header = 'a=1; bloemlezing-8=nee; bloemlezing-80=ja=; b=2'
    expect(readCookie(header, 'bloemlezing-80')).toBe('ja=')
    expect(readCookie(header, 'bloemlezing-800')).toBeUndefined()
    expect(readCookie(undefined, 'bloemlezing-80')).toBeUndefined()
  })
})

describe('files', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bloemlezing-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('keeps port and sessions for the owner only', async () => {
    const file = join(folder, 'serve', 'a.json')
    const state = { port: 4_321, sessions: [{ hash: 'h'.repeat(43), since: 5 }] }
    await writeState(file, state)
    expect(await readState(file)).toEqual(state)
    expect((await stat(file)).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
    expect(await readdir(join(folder, 'serve'))).toEqual(['a.json'])
  })

  it.each(['', '{}', '{"port":"x","sessions":[]}', '{"port":1,"sessions":[{"hash":"kort","since":0}]}'])(
    'takes a damaged state %j for none',
    async (text) => {
      const file = join(folder, 'a.json')
      await writeFile(file, text)
      expect(await readState(file)).toBeNull()
      expect(await readFile(file, 'utf8')).toBe(text)
    },
  )

  it('never resolves outside the folder', () => {
    const segment = fc.oneof(fc.constantFrom('..', '.', '', '/', '\\', '..\\', '%2e%2e', 'a'), fc.string())
    fc.assert(
      fc.property(fc.array(segment), (segments) => {
        const file = resolveFile(folder, `/${segments.join('/')}`)
        expect(file === null || file.startsWith(folder + sep)).toBe(true)
      }),
    )
  })

  it('does not take a neighbour for the folder', () => {
    expect(resolveFile(folder, `/../${folder.split(sep).at(-1)}-geheim/a.js`)).toBeNull()
  })

  it('serves known kinds of files, caching what never changes', async () => {
    await writeFile(join(folder, 'index.html'), '<!doctype html>')
    await writeFile(join(folder, 'geheim.sqlite'), 'x')
    expect(await readStaticFile(folder, '/')).toEqual({
      body: Buffer.from('<!doctype html>'),
      contentType: 'text/html; charset=utf-8',
      caching: null,
    })
    expect(await readStaticFile(folder, '/geheim.sqlite')).toBeNull()
    expect(await readStaticFile(folder, '/weg.js')).toBeNull()
    expect(await readStaticFile(folder, '/..')).toBeNull()
  })
})

describe('message limit', () => {
  it('counts per second', () => {
    let now = 0
    const isWithin = rateLimit(2, () => now)
    expect([isWithin(), isWithin(), isWithin()]).toEqual([true, true, false])
    now = 1_000
    expect(isWithin()).toBe(true)
  })
})

describe('refusal page', () => {
  it.each([400, 401, 403, 404, 405, 421, 500])('%i is plain Dutch without anything inline', (status) => {
    const html = refusalPage(status)
    expect(html).toContain('<html lang="nl">')
    expect(html).not.toMatch(/<script|<style|style=|onerror/)
  })
})
