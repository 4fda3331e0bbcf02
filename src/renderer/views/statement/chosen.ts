/** What an officer has in hand in a list of statements: the selected rows, else the active one. */
import type { StatementRow } from '../../../shared/contract/index.ts'
import type { StatementPages } from '../../app/data/index.ts'
import { isSelected, type ListSelection, selectedCount } from '../../components/index.ts'

/** A row and where it is in its list. */
export type PlacedRow = { readonly index: number; readonly row: StatementRow }

export type Chosen = {
  readonly count: number
  /** Whether rows are selected, or else the active one is meant. */
  readonly isSelection: boolean
  readonly active: PlacedRow | null
  /** Rows in the list. */
  readonly total: number
  /** The rows in hand in the order of the list; fetches those that have not come. */
  readonly rows: () => Promise<readonly PlacedRow[]>
  /** The rows from `first` up to and including `last`. */
  readonly load: StatementPages['load']
  /** Makes another row the active one. */
  readonly activate: (index: number, statement: string | null) => void
  /** Lets go of the selection. */
  readonly letGo: () => void
}

/** The row behind the last of some rows, which is chosen when they go; null where there is none. */
export async function rowBehind(
  rows: readonly PlacedRow[],
  { total, load }: Pick<Chosen, 'total' | 'load'>,
): Promise<PlacedRow | null> {
  const index = Math.max(-1, ...rows.map((placed) => placed.index)) + 1
  if (index >= total) return null
  const [row] = await load(index, index)
  return row === undefined ? null : { index, row }
}

/** The key of a row in a list. A statement may stand in several places, so its place says which row is meant. */
export const rowKey = (row: Pick<StatementRow, 'placement' | 'id'>): string => row.placement ?? row.id

/**
 * The selected rows in the order of the list. Those that have come are looked through first, so that a few selected rows of a long
 * list do not fetch it whole.
 */
export async function selectedRows(
  selection: ListSelection,
  total: number,
  pages: Pick<StatementPages, 'row' | 'load'>,
): Promise<readonly PlacedRow[]> {
  const isWanted = ({ row }: PlacedRow): boolean => isSelected(selection, rowKey(row))
  const here = Array.from({ length: total }, (_, index) => ({ index, row: pages.row(index) }))
    .flatMap(({ index, row }) => (row === undefined ? [] : [{ index, row }]))
    .filter(isWanted)
  if (here.length === selectedCount(selection, total)) return here
  const all = await pages.load(0, total - 1)
  return all.map((row, index) => ({ index, row })).filter(isWanted)
}

/**
 * How many statements are selected: fewer than rows where some are selected in several places. Rows that have not come count as one each.
 * @param statements how many statements the list holds, or null where only its rows are known
 */
export function selectedStatements(
  selection: ListSelection,
  total: number,
  statements: number | null,
  pages: Pick<StatementPages, 'row'>,
): number {
  const rows = selectedCount(selection, total)
  if (selection.type === 'all') return selection.except.size === 0 ? Math.min(statements ?? rows, rows) : rows
  const seen = new Set<string>()
  let found = 0
  for (let index = 0; index < total && found < rows; index += 1) {
    const row = pages.row(index)
    if (row === undefined || !isSelected(selection, rowKey(row))) continue
    found += 1
    seen.add(row.id)
  }
  return seen.size + rows - found
}
