/** Bibliotheek, and the dialogs on statements that the inbox shares. */
export { BinDialog } from './dialogs/bin-dialog.tsx'
export { previewedFrom } from './dialogs/change-preview.tsx'
export { KindDialog } from './dialogs/kind-dialog.tsx'
export { TagsDialog } from './dialogs/tags-dialog.tsx'
export { useFirstSteps } from './use-first-steps.ts'
export { LibraryView } from './library-view.tsx'
