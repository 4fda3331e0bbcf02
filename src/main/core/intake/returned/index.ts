/** The return trip: what was published, was edited elsewhere and comes back. Pure but for reading the package. */
export { readReturned, type ReturnedFile } from './read.ts'
