/** Words of the native parts: Dutch, with their placeholders filled in. */
import { nl } from '../../shared/i18n/index.ts'

export { fill } from '../../shared/i18n/index.ts'
export const { desktop: texts, menu: menuTexts } = nl
