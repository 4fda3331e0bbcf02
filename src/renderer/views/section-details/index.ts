/** One chapter or problem area with all that hangs on it. */
export { type RenameSection, type TitledSection, useRenameSection } from './use-rename-section.tsx'
export { SectionDetailsPane, type SectionDetailsPaneProps } from './section-details-pane.tsx'
