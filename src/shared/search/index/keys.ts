/** Numbers for the ids of what statements stand under: documents hold numbers only. */
import { type ColumnName, columnNames, mapColumns } from './segment.ts'

export type Ids = Readonly<Record<ColumnName, readonly string[]>>

export type Keys = {
  /** The number of an id, given out at its first use. */
  numberOf(column: ColumnName, id: string): number
  /** The number of an id, or null for one that no document was ever given. */
  find(column: ColumnName, id: string): number | null
  /** All ids by number. */
  ids(): Ids
}

/** Goes on from numbers that were given out before. */
export function createKeys(known: Partial<Ids> = {}): Keys {
  const numbers = new Map(
    columnNames.map((column) => [column, new Map((known[column] ?? []).map((id, number) => [id, number]))]),
  )
  const of = (column: ColumnName): Map<string, number> => numbers.get(column) ?? new Map<string, number>()
  return {
    numberOf: (column, id) => {
      const own = of(column)
      const number = own.get(id) ?? own.size
      own.set(id, number)
      return number
    },
    find: (column, id) => of(column).get(id) ?? null,
    ids: () => mapColumns((column) => [...of(column).keys()]),
  }
}
