import { zipSync, type Zippable } from 'fflate'
import { describe, expect, test } from 'vitest'
import { limits, OfficeFileError, openPackage } from '../../../src/main/core/office-file/index.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const text = (bytes: Uint8Array | null) => (bytes === null ? null : new TextDecoder().decode(bytes))
const manifest = (content: string) =>
  utf8(
    `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${content}</manifest:manifest>`,
  )

const reasonOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return error instanceof OfficeFileError ? error.reason : error
}

const opened = (files: Zippable) => openPackage(zipSync(files))

/** Says a size in the directory of the archive that is not that of the part. */
function withSize(archive: Uint8Array, size: number): Uint8Array {
  const changed = archive.slice()
  const view = new DataView(changed.buffer)
  const at = Buffer.from(changed).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  view.setUint32(at + 24, size, true)
  return changed
}

describe('a package', () => {
  test('gives its parts by name', async () => {
    const file = await opened({ 'word/document.xml': utf8('<a/>'), 'word/': new Uint8Array() })
    expect([...file.names]).toEqual(['word/document.xml'])
    expect(text(await file.read('word/document.xml'))).toBe('<a/>')
    expect(await file.read('word/other.xml')).toBeNull()
  })

  test.each([
    ['text', utf8('Beste collega'), 'not-a-package'],
    ['nothing', new Uint8Array(), 'not-a-package'],
    [
      'a document of Word 2003',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'not-a-package',
    ],
    [
      'a document of Word with a password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
    ['half a package', zipSync({ 'a.xml': utf8('<a/>'.repeat(99)) }).slice(0, 60), 'damaged'],
    ['a name that climbs', zipSync({ '../../a.xml': utf8('<a/>') }), 'unsafe'],
    ['a name from the root', zipSync({ '/etc/passwd': utf8('<a/>') }), 'unsafe'],
    ['a name of a drive', zipSync({ 'C:/a.xml': utf8('<a/>') }), 'unsafe'],
    ['a name with a backslash', zipSync({ '..\\a.xml': utf8('<a/>') }), 'unsafe'],
    ['a bomb', zipSync({ 'a.xml': new Uint8Array(30 * 2 ** 20) }), 'too-large'],
    [
      'a part of more than is ever needed',
      withSize(zipSync({ 'a.xml': utf8('<a/>') }), limits.partBytes + 1),
      'too-large',
    ],
    [
      'too many parts',
      zipSync(Object.fromEntries(Array.from({ length: limits.entries + 1 }, (_, at) => [`${at}`, utf8('')]))),
      'too-large',
    ],
    [
      'an OpenDocument file with a password',
      zipSync({
        'META-INF/manifest.xml': manifest(
          '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>',
        ),
      }),
      'encrypted',
    ],
  ])('%s is refused with its reason', async (_, bytes, reason) => {
    expect(await reasonOf(openPackage(bytes))).toBe(reason)
  })

  test('a part with more in it than the directory says is not read to its end', async () => {
    const file = await openPackage(withSize(zipSync({ 'a.xml': new Uint8Array(2 ** 19) }), 100))
    expect(await reasonOf(file.read('a.xml'))).toBe('damaged')
  })

  test('an OpenDocument file without a password opens', async () => {
    const file = await opened({ 'META-INF/manifest.xml': manifest('<manifest:file-entry/>') })
    expect(file.names.size).toBe(1)
  })
})
