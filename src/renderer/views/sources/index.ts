/** Bronnen. */
export { SourcesView } from './sources-view.tsx'
