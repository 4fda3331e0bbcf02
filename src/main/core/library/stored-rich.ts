/** Rich text as it is stored: nothing where the plain text beside it says it all. */
import { fromPlainText, isPlain, type RichText } from '../../../shared/domain/index.ts'

export const storedRich = (rich: RichText | null): string | null =>
  rich === null || isPlain(rich) ? null : JSON.stringify(rich)

/** @param text the plain text beside it */
export const readRich = (rich: string | null, text: string): RichText =>
  rich === null ? fromPlainText(text) : (JSON.parse(rich) as RichText)
