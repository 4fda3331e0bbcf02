/** The name of a file's content: its SHA-256 in hexadecimal. */
import { createHash } from 'node:crypto'

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
