/** Files that leave the program: written whole, or not at all. */
export { whyNotWritten } from './not-written.ts'
export { type FileEffects, writeFileWhole } from './write-file.ts'
