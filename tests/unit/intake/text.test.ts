import { describe, expect, test } from 'vitest'
import { readText, UnreadableTextError } from '../../../src/main/core/intake/index.ts'

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text).flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]))

describe('decoding a text file', () => {
  test('strict UTF-8 comes first', () => {
    expect(readText(new TextEncoder().encode('één – twee'))).toEqual({
      text: 'één – twee',
      encoding: 'utf-8',
    })
  })

  test('a byte-order mark is obeyed and left out', () => {
    expect(readText(bytes(0xef, 0xbb, 0xbf, 0x61)).text).toBe('a')
    expect(readText(bytes(0xff, 0xfe, 0x61, 0)).text).toBe('a')
    expect(readText(bytes(0xfe, 0xff, 0, 0x61)).text).toBe('a')
  })

  test('UTF-16 without a mark is seen by its zero bytes', () => {
    expect(readText(utf16('Beste collega, dit is platte tekst.'))).toEqual({
      text: 'Beste collega, dit is platte tekst.',
      encoding: 'utf-16le',
    })
  })

  test('anything else is windows-1252', () => {
    expect(readText(bytes(0x93, 0xe9, 0xe9, 0x6e, 0x94))).toEqual({ text: '“één”', encoding: 'windows-1252' })
  })

  test('marks that hide or turn text are dropped, soft hyphens stay', () => {
    expect(readText(new TextEncoder().encode('a\u202eb\u200bc\u00add')).text).toBe('abc\u00add')
  })

  test.each([
    ['no bytes', bytes(), 'empty'],
    ['blanks only', bytes(0x20, 0x0a, 0x0c), 'empty'],
    ['a binary file', bytes(0x50, 0x4b, 3, 4, 0, 0, 8, 0, 1, 2), 'binary'],
  ])('%s is refused', (_, input, reason) => {
    expect(() => readText(input)).toThrow(expect.objectContaining({ name: 'UnreadableTextError', reason }))
    expect(() => readText(input)).toThrow(UnreadableTextError)
  })
})
