/** Why a file could not be opened as a knowledge base. The file is untouched in every case. */

export type OpenFailure =
  | 'foreign'
  | 'newer'
  | 'damaged'
  | 'missing-folder'
  | 'no-access'
  | 'in-use'
  | 'disk-full'

export class OpenError extends Error {
  override name = 'OpenError'
  readonly reason: OpenFailure
  readonly file: string

  constructor(reason: OpenFailure, file: string, options?: ErrorOptions) {
    super(`${reason}: ${file}`, options)
    this.reason = reason
    this.file = file
  }
}

const reasonOfCode: ReadonlyMap<string, OpenFailure> = new Map([
  // What is no knowledge base is known by its header; past that it is a damaged one.
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_BUSY', 'in-use'],
  ['EBUSY', 'in-use'],
  ['SQLITE_CANTOPEN', 'no-access'],
  ['SQLITE_READONLY', 'no-access'],
  ['SQLITE_PERM', 'no-access'],
  ['SQLITE_AUTH', 'no-access'],
  ['SQLITE_IOERR', 'no-access'],
  ['EIO', 'no-access'],
  ['EACCES', 'no-access'],
  ['EPERM', 'no-access'],
  ['EROFS', 'no-access'],
  ['EISDIR', 'foreign'],
  ['ENOENT', 'missing-folder'],
  ['ENOTDIR', 'missing-folder'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
])

/** The opening failure behind an error of SQLite or the file system; any other error is handed on as it is. */
export function toOpenError(error: unknown, file: string): unknown {
  if (error instanceof OpenError) return error
  if (!(error instanceof Error) || !('code' in error)) return error
  const code = String(error.code)
  // Extended codes (SQLITE_CORRUPT_VTAB) say more than is needed here.
  const reason = reasonOfCode.get(code) ?? reasonOfCode.get(code.split('_').slice(0, 2).join('_'))
  return reason === undefined ? error : new OpenError(reason, file, { cause: error })
}
