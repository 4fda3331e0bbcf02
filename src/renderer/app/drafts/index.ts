/** Unsaved text: kept in this window whatever happens to the core. */
export { advance, type Draft, type DraftStep, type Saved } from './draft.ts'
export {
  createDrafts,
  draftKey,
  type Drafts,
  homelessTexts,
  type Save,
  savedState,
  type SaveOutcome,
  type Written,
} from './drafts.ts'
export {
  dropNote,
  noteKey,
  typeNote,
  type NoteDraft,
  type NoteDrafts,
  type NotePlace,
} from './note-drafts.ts'
export { useTyping, type Typing } from './use-typing.ts'
