/** Rich text as it is stored: nothing where the plain text says it all. */
import { isPlain, type RichText } from '../../../../shared/domain/index.ts'

export const storedRich = (rich: RichText | null): string | null =>
  rich === null || isPlain(rich) ? null : JSON.stringify(rich)
