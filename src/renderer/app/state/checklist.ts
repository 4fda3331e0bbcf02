/** The first steps of a new officer: which were taken, and whether the list is still wanted. Pure. */
import type { Command } from '../../../shared/contract/index.ts'
import { asRecord } from './parse.ts'

export const firstSteps = ['import', 'label', 'search', 'edit', 'undo'] as const
export type FirstStep = (typeof firstSteps)[number]

export type Checklist = { readonly taken: readonly FirstStep[]; readonly isDismissed: boolean }

export function parseChecklist(found: unknown): Checklist {
  const { taken, isDismissed } = asRecord(found)
  return {
    taken: Array.isArray(taken) ? firstSteps.filter((step) => taken.includes(step)) : [],
    isDismissed: isDismissed === true,
  }
}

/** The list with a step taken; the same object when it was taken before. */
export const take =
  (step: FirstStep) =>
  (list: Checklist): Checklist =>
    list.taken.includes(step)
      ? list
      : { ...list, taken: firstSteps.filter((one) => one === step || list.taken.includes(one)) }

/** The step that a change of the knowledge base is, or null. */
export function stepOf(command: Command): FirstStep | null {
  switch (command.type) {
    case 'import-edition':
    case 'take-in':
      return 'import'
    case 'tag-statements':
      return 'label'
    case 'edit-statement':
      return 'edit'
    default:
      return null
  }
}
