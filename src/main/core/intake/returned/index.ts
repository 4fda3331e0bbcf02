/** The return trip: what was published, was edited elsewhere and comes back. Pure but for reading the package. */
export { baseOf, type Base, isOfEdition, type Revisions } from './base.ts'
export type { ReturnedSection, ReturnedStatement } from './chapter.ts'
export { differencesOf } from './differences.ts'
export { exportedText } from './earlier.ts'
export { readReturned, type ReturnedFile } from './read.ts'
