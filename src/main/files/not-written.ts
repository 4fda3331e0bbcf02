/** Why a file was not written, as far as that tells what to do. */
import type { NotSaved } from '../../shared/contract/index.ts'

const codes: Readonly<Record<string, NotSaved>> = {
  EACCES: 'held',
  EBUSY: 'held',
  EPERM: 'held',
  EROFS: 'held',
  ETXTBSY: 'held',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
}

/** Reads it from an error of the file system. */
export const whyNotWritten = (error: unknown): NotSaved =>
  (error instanceof Error && 'code' in error ? codes[String(error.code)] : undefined) ?? 'other'
