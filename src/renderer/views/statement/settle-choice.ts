/** A remembered choice against the rows that there really are. */
import type { Choice } from '../../app/state/index.ts'
import type { StatementPages } from '../../app/data/index.ts'

/**
 * The choice as it stands: with the statement of its row once that has come, and at its new index when the statement moved. Where the
 * statement is gone the next row takes its place, and the last row where there is none behind it. The same object when nothing changed.
 */
export function settleChoice(
  choice: Choice | null,
  total: number,
  pages: Pick<StatementPages, 'row' | 'indexOf'>,
): Choice | null {
  if (choice === null || total === 0) return null
  const at = Math.min(choice.index, total - 1)
  const row = pages.row(at)
  if (row === undefined) return at === choice.index ? choice : { index: at, statement: null }
  if (row.id === choice.statement && at === choice.index) return choice
  if (choice.statement === null) return { index: at, statement: row.id }
  const moved = pages.indexOf(choice.statement)
  return moved === null ? { index: at, statement: row.id } : { index: moved, statement: choice.statement }
}

/** Whether another statement took the place of the chosen one. */
export const isReplaced = (
  choice: Choice | null,
  settled: Choice | null,
): choice is Choice & { readonly statement: string } =>
  choice !== null && choice.statement !== null && settled?.statement !== choice.statement
