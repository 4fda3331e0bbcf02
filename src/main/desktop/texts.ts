/** Words of the native parts, in the language that the officer chose in the page. */
import { english } from '../../shared/english/index.ts'
import { type Catalogue, type Language, nl } from '../../shared/i18n/index.ts'

export { fill } from '../../shared/i18n/index.ts'

export type Words = Pick<Catalogue, 'desktop' | 'menu'>

const catalogues: Readonly<Record<Language, Words>> = { nl, en: english }

export const wordsIn = (language: Language): Words => catalogues[language]
