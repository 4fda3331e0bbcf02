/** A remembered choice against the rows that there really are. */
import type { Choice } from '../../app/state/index.ts'
import type { StatementPages } from '../../app/data/index.ts'

/**
 * The choice as it stands: with the statement of its row once that has come, at its new index when the statement moved, null when it
 * is gone. The same object when nothing changed.
 */
export function settleChoice(
  choice: Choice | null,
  total: number,
  pages: Pick<StatementPages, 'row' | 'indexOf'>,
): Choice | null {
  if (choice === null || choice.index >= total) return null
  const row = pages.row(choice.index)
  if (row === undefined || row.id === choice.statement) return choice
  if (choice.statement === null) return { index: choice.index, statement: row.id }
  const index = pages.indexOf(choice.statement)
  return index === null ? null : { index, statement: choice.statement }
}
