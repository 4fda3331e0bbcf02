/** Structure: lines in reading order → sections and statements. */
export { sectionsOf } from './sections.ts'
