/** Why a file of a word processor is not read. */

export type OfficeFileReason =
  /** Not a package at all: another kind of file. */
  | 'not-a-package'
  /** Cut off, or not what its own directory says. */
  | 'damaged'
  /** Behind a password. */
  | 'encrypted'
  /** More than a document ever is, such as a file made to fill the memory. */
  | 'too-large'
  /** Made to reach outside itself, or to exhaust who reads it. */
  | 'unsafe'

export class OfficeFileError extends Error {
  override name = 'OfficeFileError'
  readonly reason: OfficeFileReason

  constructor(reason: OfficeFileReason, detail: string, options?: ErrorOptions) {
    super(`${reason}: ${detail}`, options)
    this.reason = reason
  }
}
