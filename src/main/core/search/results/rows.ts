/** What a page of results shows of statements, read from the rows. */
import type { StatementKind } from '../../../../shared/domain/index.ts'
import type { Storage } from '../../storage/index.ts'

export type ShownRow = {
  /** The row number. */
  readonly seq: number
  readonly id: string
  readonly external_id: string | null
  readonly text: string
  readonly kind: StatementKind
  readonly edition_id: string | null
  /** Ids of its sections, each as often as it stands there. */
  readonly sections: readonly string[]
  /** Ids of its tags, in the order they were given. */
  readonly tags: readonly string[]
}

type StoredRow = Omit<ShownRow, 'sections' | 'tags'> & { readonly sections: string; readonly tags: string }

/** Reads statements by row number; gives them by it. A row that is gone by now is left out. */
export function createRowReader(
  reader: Storage['reader'],
): (rows: readonly number[]) => ReadonlyMap<number, ShownRow> {
  const select = reader.prepare<[string], StoredRow>(
    `SELECT s.seq, s.id, s.external_id, s.text, s.kind, s.edition_id,
       (SELECT json_group_array(section_id) FROM placement WHERE statement_id = s.id) AS sections,
       (SELECT json_group_array(tag_id ORDER BY position) FROM statement_tag WHERE statement_id = s.id) AS tags
     FROM json_each(?) AS shown JOIN statement AS s ON s.seq = shown.value WHERE s.state = 'active'`,
  )
  return (rows) =>
    new Map(
      select.all(JSON.stringify(rows)).map((row) => [
        row.seq,
        {
          ...row,
          sections: JSON.parse(row.sections) as readonly string[],
          tags: JSON.parse(row.tags) as readonly string[],
        },
      ]),
    )
}
