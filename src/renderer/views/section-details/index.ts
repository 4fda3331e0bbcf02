/** One chapter or problem area with all that hangs on it. */
export { SectionDetailsPane, type SectionDetailsPaneProps } from './section-details-pane.tsx'
