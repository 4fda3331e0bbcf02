import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isExternalUrlAllowed,
  isNavigationAllowed,
  isPermissionAllowed,
  isRequestAllowed,
  isSenderTrusted,
  releaseFuses,
} from '../../src/main/desktop/security/index.ts'

const foreignAddresses = [
  'https://example.org/',
  'https://example.org/?next=app://bloemlezing/index.html',
  'https://app.bloemlezing/',
  'app://bloemlezing.example.org/',
  'app://bloemlezing@example.org/',
  'app://iemand:geheim@bloemlezing/',
  'app://BLOEMLEZING:80/',
  'appx://bloemlezing/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'view-source:app://bloemlezing/',
  'about:blank',
  'niets',
  '',
]

describe('isNavigationAllowed', () => {
  it.each(['app://bloemlezing/', 'app://bloemlezing/index.html', 'app://bloemlezing/index.html#plaats'])(
    'allows the one document: %s',
    (url) => expect(isNavigationAllowed(url)).toBe(true),
  )
  it.each([...foreignAddresses, 'app://bloemlezing/grant/abc', 'app://bloemlezing/assets/x.js'])(
    'refuses %j',
    (url) => expect(isNavigationAllowed(url)).toBe(false),
  )
  it('refuses every address whose scheme is not ours', () => {
    fc.assert(fc.property(fc.webUrl(), (url) => !isNavigationAllowed(url)))
  })
})

describe('isPermissionAllowed', () => {
  it.each(['clipboard-sanitized-write', 'fullscreen'])('gives our page %s', (permission) =>
    expect(isPermissionAllowed(permission, 'app://bloemlezing')).toBe(true),
  )
  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'openExternal',
    'fileSystem',
    'unknown',
  ])('refuses our page %s', (permission) =>
    expect(isPermissionAllowed(permission, 'app://bloemlezing/')).toBe(false),
  )
  it.each(foreignAddresses)('gives %j nothing', (origin) =>
    expect(isPermissionAllowed('fullscreen', origin)).toBe(false),
  )
})

describe('isSenderTrusted', () => {
  it('trusts the top frame of our document', () =>
    expect(isSenderTrusted({ url: 'app://bloemlezing/index.html', isTopFrame: true })).toBe(true))
  it('refuses a frame inside it', () =>
    expect(isSenderTrusted({ url: 'app://bloemlezing/index.html', isTopFrame: false })).toBe(false))
  it('refuses a frame that is gone', () => expect(isSenderTrusted(null)).toBe(false))
  it.each(foreignAddresses)('refuses a page at %j', (url) =>
    expect(isSenderTrusted({ url, isTopFrame: true })).toBe(false),
  )
})

describe('isExternalUrlAllowed', () => {
  it.each(['https://www.rijksoverheid.nl/', 'mailto:iemand@example.org'])('may offer %s', (url) =>
    expect(isExternalUrlAllowed(url)).toBe(true),
  )
  it.each([
    'http://example.org/',
    'https://iemand:geheim@example.org/',
    'ms-msdt:/id',
    'smb://server/share',
    'file:///C:/Windows/System32/calc.exe',
    'search-ms:query=x',
    'javascript:alert(1)',
    'data:text/html,x',
    'app://bloemlezing/',
    '\\\\server\\share',
    '',
  ])('never offers %j', (url) => expect(isExternalUrlAllowed(url)).toBe(false))
})

describe('isRequestAllowed', () => {
  it.each([
    'app://bloemlezing/assets/index.js',
    'data:image/png;base64,AA==',
    'blob:app://bloemlezing/2b1c',
    'devtools://devtools/bundled/inspector.html',
  ])('lets through %s', (url) => expect(isRequestAllowed(url)).toBe(true))
  it.each([
    ...foreignAddresses,
    'wss://example.org/',
    'blob:https://example.org/2b1c',
    'http://127.0.0.1:80/',
  ])('stops %j', (url) => expect(isRequestAllowed(url)).toBe(false))
  it('stops every request to the network', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ validSchemes: ['http', 'https', 'ftp', 'ws', 'wss'] }),
        (url) => !isRequestAllowed(url),
      ),
    )
  })
})

describe('releaseFuses', () => {
  it('leaves no way to run other code in the program', () =>
    expect(releaseFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    }))
})
