/** Identifiers: 32 lower-case hexadecimal digits, sortable by the time they were made (UUID version 7 without dashes). */

export type Id = string

/** By byte its two digits. */
const hexOf = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/**
 * Makes an identifier from a moment and ten random bytes (RFC 9562, section 5.7).
 * @param milliseconds since the epoch
 * @param random at least 10 bytes from a cryptographic source
 */
export function makeId(milliseconds: number, random: Uint8Array): Id {
  if (random.length < 10) throw new RangeError('makeId needs ten random bytes')
  let hex = ''
  for (let index = 0; index < 10; index += 1) hex += hexOf[random[index] ?? 0] ?? ''
  const time = Math.max(0, Math.floor(milliseconds)).toString(16).padStart(12, '0').slice(-12)
  const variant = ((Number.parseInt(hex.charAt(3), 16) & 0b0011) | 0b1000).toString(16)
  return `${time}7${hex.slice(0, 3)}${variant}${hex.slice(4, 19)}`
}

/** The moment that an identifier was made, in milliseconds since the epoch. */
export const madeAt = (id: Id): number => Number.parseInt(id.slice(0, 12), 16)
