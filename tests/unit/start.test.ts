import { describe, expect, it } from 'vitest'
import { hasDisplay, openerOf } from '../../tools/display.ts'
import { isRecent } from '../../tools/electron-runtime.ts'

describe('hasDisplay', () => {
  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['win32', {}, true],
    ['darwin', {}, true],
  ] as const)('on %s with %j: %s', (platform, environment, expected) =>
    expect(hasDisplay({ platform, environment })).toBe(expected),
  )
})

describe('openerOf', () => {
  it.each([
    ['linux', 'xdg-open'],
    ['darwin', 'open'],
    ['win32', 'rundll32'],
  ] as const)('opens a browser on %s', (platform, command) =>
    expect(openerOf(platform).command).toBe(command),
  )
})

describe('isRecent', () => {
  const day = 24 * 60 * 60_000
  it('does not try again on the same day', () =>
    expect(isRecent({ version: '45.4.1', at: 0 }, '45.4.1', day - 1)).toBe(true))
  it('tries again a day later', () =>
    expect(isRecent({ version: '45.4.1', at: 0 }, '45.4.1', day)).toBe(false))
  it('tries again for another version', () =>
    expect(isRecent({ version: '45.4.1', at: 0 }, '45.4.2', 1)).toBe(false))
  it('tries when nothing failed yet', () => expect(isRecent(null, '45.4.1', 0)).toBe(false))
})
