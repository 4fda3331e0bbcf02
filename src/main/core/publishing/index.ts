/** Publishing: an edition leaves the knowledge base as a file. */
export { type Format, formats, laterFormats } from './formats.ts'
export { publish, type PublishRequest } from './publish.ts'
export { writeFileWhole } from './write-file.ts'
