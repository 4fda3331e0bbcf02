/** The preview of the pages. */
export { askPages } from './ask-pages.ts'
export { NoPages, PreviewPane } from './preview-pane.tsx'
export { createPreviewJob } from './preview-job.ts'
