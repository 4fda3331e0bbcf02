/** The document model that docx, odt, pdf, html and md are written from. */
export type * from './content.ts'
export type * from './model.ts'
export {
  findProfile,
  type Manner,
  type Options,
  type Part,
  type ProfileName,
  profileNames,
  profiles,
} from './options.ts'
