/** The frame round every view. */
export { Shell } from './shell.tsx'
export { reviewShortcuts } from './review-shortcuts.ts'
