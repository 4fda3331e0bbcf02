/** Publiceren. */
export { createPublishJob } from './publish-job.ts'
export { PublishingView } from './publishing-view.tsx'
