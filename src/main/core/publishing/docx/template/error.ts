/** Why a file is no template: it cannot be opened, or it is not one of Word. */
import type { OfficeFileReason } from '../../../office-file/index.ts'

export type TemplateRefusal = OfficeFileReason | 'not-word'

export class TemplateError extends Error {
  override name = 'TemplateError'
  readonly reason: TemplateRefusal

  constructor(reason: TemplateRefusal, options?: ErrorOptions) {
    super(`no template: ${reason}`, options)
    this.reason = reason
  }
}
