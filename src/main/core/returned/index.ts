/** Returned chapters: a file that was published here is compared with its edition, and what the officer wants is taken over. */
export { acceptReturned, type Acceptance } from './accept.ts'
export { readReturnedChapter } from './read.ts'
