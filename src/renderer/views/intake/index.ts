/** Importeren. */
export { IntakeView } from './intake-view.tsx'
export { createIntakeJob, type IntakeJob, type IntakeState } from './intake-job.ts'
