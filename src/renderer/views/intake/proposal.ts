/** Small rules about proposals. */
import type { Proposal } from '../../../shared/contract/index.ts'

/** Below this a statement is marked to be looked at. */
const sureEnough = 0.8

export const isUncertain = ({ confidence }: { readonly confidence: number }): boolean =>
  confidence < sureEnough

export const countStatements = ({ sections }: Proposal): number =>
  sections.reduce((sum, { statements }) => sum + statements.length, 0)

/** 'import-20261124', by the calendar of this machine. */
export function suggestEditionId(now: Date): string {
  const month = String(now.getMonth() + 1).padStart(2, '0')
  const day = String(now.getDate()).padStart(2, '0')
  return `import-${now.getFullYear()}${month}${day}`
}
