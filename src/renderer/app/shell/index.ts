/** The frame round every view. */
export { Shell } from './shell.tsx'
export { reviewShortcuts } from './review-shortcuts.ts'
export { KeyHints } from './key-hints.tsx'
export { returnedShortcuts } from './returned-shortcuts.ts'
