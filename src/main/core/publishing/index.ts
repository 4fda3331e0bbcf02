/** Publishing: a part of the knowledge base leaves it as a file. */
export type { BuiltFiles } from './formats.ts'
export { changeProfile, createProfile, listProfiles, removeProfile } from './profiles.ts'
export { loadContent, selectPart } from './content.ts'
export {
  composeDocument,
  type FileWanted,
  type Composition,
  inspect,
  type Inspection,
  publish,
  type Published,
} from './publish.ts'
export { type DrawnPage, drawPages } from './pdf/index.ts'
export type { TemplateFile } from './writer.ts'
