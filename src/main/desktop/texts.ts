/** Words of the native parts, in the language that the officer chose in the page. */
import { catalogues, type Language } from '../../shared/i18n/index.ts'

export { fill } from '../../shared/i18n/index.ts'

export type Words = Pick<(typeof catalogues)[Language], 'desktop' | 'menu'>

export const wordsIn = (language: Language): Words => catalogues[language]
