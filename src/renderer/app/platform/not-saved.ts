/** A file that could not be written where the officer wanted it. */
import type { NotSaved } from '../../../shared/contract/index.ts'

export class NotSavedError extends Error {
  override name = 'NotSavedError'
  readonly file: string
  readonly reason: NotSaved

  constructor(file: string, reason: NotSaved) {
    super(reason)
    this.file = file
    this.reason = reason
  }
}
