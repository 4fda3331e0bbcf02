/** Importeren. */
export { IntakeView } from './intake-view.tsx'
export { createIntakeJob, hasChanges, type IntakeJob, type IntakeState } from './intake-job.ts'
