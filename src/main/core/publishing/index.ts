/** Publishing: an edition leaves the knowledge base as a file. */
export { type DocumentFormat, type Format, formats, laterFormats, loadWriter } from './formats.ts'
export { publish, type PublishRequest } from './publish.ts'
export { writeFileWhole } from './write-file.ts'
