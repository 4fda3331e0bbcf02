/** Publishing: a part of the knowledge base leaves it as a file. */
export {
  type BuiltFiles,
  type DocumentFormat,
  extensionOf,
  type Format,
  formats,
  isFormat,
  laterFormats,
  loadWriter,
} from './formats.ts'
export { changeProfile, createProfile, listProfiles, removeProfile } from './profiles.ts'
export { composeDocument, inspect, type Inspection, publish, type Sources } from './publish.ts'
export { type DrawnPage, drawPages, NoCompilerError } from './pdf/index.ts'
export { writeFileWhole } from './write-file.ts'
