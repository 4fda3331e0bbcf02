/** Bytes as text in a page. */
import { deflateRawSync } from 'node:zlib'

/**
 * Numbers of 32 bits, written small: all their first bytes, then all their second ones, and so on, so that what is alike stands
 * together; deflated, in base64. Packs a lexicon a quarter smaller than as it stands.
 */
export function packBytes(bytes: Uint8Array): string {
  const numbers = Math.floor(bytes.length / 4)
  const planes = new Uint8Array(numbers * 4)
  for (let at = 0; at < planes.length; at += 1) planes[(at & 3) * numbers + (at >>> 2)] = bytes[at] ?? 0
  return deflateRawSync(planes, { level: 9 }).toString('base64')
}
