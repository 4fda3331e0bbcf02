/** What the first hundred bytes of a file say, before SQLite touches it. */
import { closeSync, openSync, readSync } from 'node:fs'

/** 'BLML' in the header of every knowledge base. */
export const applicationId = 0x424c4d4c

export type FileHeader =
  | { readonly kind: 'absent' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'foreign' }
  /** Begins like a SQLite file and ends before its header does. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'knowledge-base'; readonly userVersion: number; readonly journal: 'wal' | 'rollback' }

const magic = 'SQLite format 3\0'

/**
 * Reads the header (SQLite file format, section 1.3). Not for a file that this process has open:
 * closing any handle on it frees the locks that SQLite holds (POSIX).
 * @throws when the file exists but cannot be read
 */
export function readFileHeader(file: string): FileHeader {
  const header = Buffer.alloc(100)
  const length = readStart(file, header)
  if (length === null) return { kind: 'absent' }
  if (length === 0) return { kind: 'empty' }
  if (header.toString('latin1', 0, 16) !== magic) return { kind: 'foreign' }
  if (length < header.length) return { kind: 'cut-off' }
  if (header.readUInt32BE(68) !== applicationId) return { kind: 'foreign' }
  return {
    kind: 'knowledge-base',
    userVersion: header.readUInt32BE(60),
    journal: header[18] === 2 ? 'wal' : 'rollback',
  }
}

function readStart(file: string, into: Buffer): number | null {
  try {
    const handle = openSync(file, 'r')
    try {
      return readSync(handle, into, 0, into.length, 0)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
