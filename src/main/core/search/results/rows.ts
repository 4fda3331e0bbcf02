/** What is read of statements from the rows, by row number. */
import type { StatementKind } from '../../../../shared/domain/index.ts'
import type { Storage } from '../../storage/index.ts'

type Reader = Storage['reader']

export type ShownRow = {
  /** The row number. */
  readonly seq: number
  readonly id: string
  readonly external_id: string | null
  readonly text: string
  readonly kind: StatementKind
  readonly edition_id: string | null
}

export type Place = { readonly row: number; readonly section: string; readonly position: number }

export type RowReader = {
  /** What a page shows, by row number; a statement that is gone by now is left out. */
  shown(rows: readonly number[]): ReadonlyMap<number, ShownRow>
  /** Ids in the order of the rows. */
  ids(rows: readonly number[]): readonly string[]
  /** Where statements stand, each as often as it does; positions count within a section. */
  places(rows: readonly number[]): readonly Place[]
  /** The statement with this id, its own or the one it was imported with. */
  example(id: string): { readonly row: number; readonly text: string } | null
}

export function createRowReader(reader: Reader): RowReader {
  const among = 'FROM json_each(?) AS asked JOIN statement AS s ON s.seq = asked.value'
  const shown = reader.prepare<[string], ShownRow>(
    `SELECT s.seq, s.id, s.external_id, s.text, s.kind, s.edition_id ${among} WHERE s.state = 'active'`,
  )
  const ids = reader
    .prepare<[string], string>(`SELECT s.id ${among} WHERE s.state = 'active' ORDER BY asked.key`)
    .pluck()
  const places = reader.prepare<[string], Place>(
    `SELECT s.seq AS row, p.section_id AS section, p.position ${among} JOIN placement AS p ON p.statement_id = s.id`,
  )
  const example = reader.prepare<[string, string], { row: number; text: string }>(
    'SELECT seq AS row, text FROM statement WHERE id = ? UNION ALL SELECT seq, text FROM statement WHERE external_id = ? LIMIT 1',
  )
  return {
    shown: (rows) => new Map(shown.all(JSON.stringify(rows)).map((row) => [row.seq, row])),
    ids: (rows) => ids.all(JSON.stringify(rows)),
    places: (rows) => places.all(JSON.stringify(rows)),
    example: (id) => example.get(id, id) ?? null,
  }
}
