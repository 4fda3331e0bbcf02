/** Belanghebbenden. */
export { StakeholdersView } from './stakeholders-view.tsx'
