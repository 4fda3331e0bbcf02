/** The document model that docx, odt, pdf, html and md are written from. */
export { documentOf } from './build.ts'
export { cleanText, safeAddress } from './clean.ts'
export type * from './content.ts'
export { fileName } from './file-name.ts'
export { fingerprintOf, fingerprintOfLine, type Fingerprint, isBlank, saysTheSame } from './fingerprint.ts'
export { bookmarkOf, placementBookmark, placeBookmark, sectionBookmark } from './marks.ts'
export type * from './model.ts'
export { type HeadingList, headingLists, type HeadingLists, levelAt, mainList } from './numbers.ts'
export {
  findProfile,
  type Manner,
  type Options,
  type Part,
  type ProfileName,
  profileNames,
  profiles,
} from './options.ts'
export {
  documentProperties,
  type DocumentProperty,
  type ExportedSection,
  type ExportedStatement,
  type Key,
  keyOf,
  type Origin,
  originOf,
} from './origin.ts'
export { plainText } from './plain.ts'
export { warningsOf } from './warnings.ts'
export { quoteOf } from './write.ts'
