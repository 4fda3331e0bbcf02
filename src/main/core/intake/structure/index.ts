/** Structure: lines in reading order → sections and statements. */
export { blocksOf, textOf, vocabularyOf } from './blocks.ts'
export type { Block } from './blocks.ts'
export { evidenceOf } from './confidence.ts'
export type { Evidence } from './confidence.ts'
export { sectionsOf } from './sections.ts'
export { markTitles } from './titles.ts'
