/** The frame round every view. */
export { Shell } from './shell.tsx'
