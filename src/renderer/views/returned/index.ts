/** Looking over a chapter that was edited elsewhere and came back. */
export { createReturnedJob, hasOpenDecisions, type ReturnedJob } from './returned-job.ts'
export { ReturnedView } from './returned-view.tsx'
