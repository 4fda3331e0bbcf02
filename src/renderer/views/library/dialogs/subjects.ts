/** The statements that a dialog is about: all by id, the first few as they are shown. Pure. */
import type { StatementRow } from '../../../../shared/contract/index.ts'

export type Subjects = {
  readonly ids: readonly string[]
  readonly first: readonly Pick<StatementRow, 'id' | 'place' | 'text' | 'kind'>[]
  /** Paths of the labels that any of them carries. */
  readonly tags: ReadonlySet<string>
}

/** A statement may be selected in several places; it counts once. */
export function subjectsOf(rows: readonly StatementRow[]): Subjects {
  const once = [...new Map(rows.map((row) => [row.id, row])).values()]
  return { ids: once.map(({ id }) => id), first: once, tags: new Set(rows.flatMap((row) => row.tags)) }
}
