/** Unsaved text: kept in this window whatever happens to the core. */
export { advance, type Draft, type DraftStep, type Saved } from './draft.ts'
export { createDrafts, savedState, type Drafts, type Save, type SaveOutcome } from './drafts.ts'
