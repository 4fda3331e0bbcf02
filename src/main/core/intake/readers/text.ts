/** Bytes to text: byte-order mark first, then strict UTF-8, then UTF-16 by its zero bytes, then windows-1252. */

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export type DecodedText = { readonly text: string; readonly encoding: TextEncoding }

export type UnreadableReason = 'empty' | 'binary'

/** Thrown for input that holds no text; `reason` selects the message shown to the user. */
export class UnreadableTextError extends Error {
  override readonly name = 'UnreadableTextError'
  readonly reason: UnreadableReason

  constructor(reason: UnreadableReason) {
    super(`unreadable text: ${reason}`)
    this.reason = reason
  }
}

const SAMPLE_BYTES = 65_536

// Tab, line feed, vertical tab, form feed, carriage return and (old editors) end-of-file are text; other controls are not.
const TEXT_CONTROLS = new Set([9, 10, 11, 12, 13, 26])

// Bidirectional controls, zero-width marks and remaining controls can hide text from the reader.
const INVISIBLE = /(?![\t\n\v\f\r\u00ad])[\p{Cc}\p{Cf}]/gu

/**
 * Decodes a plain-text file.
 * @throws UnreadableTextError `empty` when nothing but blanks is left, `binary` when the bytes are no text.
 */
export function readText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) throw new UnreadableTextError('empty')
  const encoding = detectEncoding(bytes)
  if (encoding === null) throw new UnreadableTextError('binary')
  const text = new TextDecoder(encoding).decode(bytes).toWellFormed().replace(INVISIBLE, '')
  if (text.trim() === '') throw new UnreadableTextError('empty')
  return { text, encoding }
}

function detectEncoding(bytes: Uint8Array): TextEncoding | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const wide = detectUtf16(bytes)
  if (wide !== null) return wide
  if (looksBinary(bytes)) return null
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** UTF-16 of Western text has a zero in nearly every other byte, always on the same side. */
function detectUtf16(bytes: Uint8Array): TextEncoding | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  let even = 0
  let odd = 0
  sample.forEach((byte, index) => {
    if (byte !== 0) return
    if (index % 2 === 0) even += 1
    else odd += 1
  })
  const half = sample.length / 2
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be'
  return null
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const controls = sample.reduce(
    (count, byte) => (byte < 32 && !TEXT_CONTROLS.has(byte) ? count + 1 : count),
    0,
  )
  return sample.includes(0) || controls > sample.length * 0.02
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
