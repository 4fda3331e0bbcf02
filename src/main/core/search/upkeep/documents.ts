/** Reads statements as the index takes them in. */
import { tokenise } from '../../../../shared/dutch/index.ts'
import type { Storage } from '../../storage/index.ts'
import {
  type ColumnName,
  createListsBuilder,
  type Document,
  type Keys,
  listAt,
  type Lists,
} from '../index/index.ts'

type Reader = Storage['reader']

/** What hangs on a statement in a table of its own. */
const attached = {
  section: 'SELECT statement_id, section_id FROM placement',
  tag: 'SELECT statement_id, tag_id FROM statement_tag',
  stakeholder: 'SELECT statement_id, stakeholder_id FROM citation',
  source: 'SELECT statement_id, source_id FROM citation',
} as const satisfies Partial<Record<ColumnName, string>>
type Attached = keyof typeof attached

/** All active statements in the order of their rows, or those of these rows. Inside one transaction they are of one moment. */
export function* readDocuments(db: Reader, keys: Keys, rows: readonly number[] | 'all'): Generator<Document> {
  const given = rows === 'all' ? [] : [JSON.stringify(rows)]
  const [inRows, hangingOnRows] =
    rows === 'all'
      ? ['', '']
      : [
          'AND seq IN (SELECT value FROM json_each(?))',
          `WHERE statement_id IN (SELECT id FROM statement WHERE seq IN (SELECT value FROM json_each(?)))`,
        ]
  const from = `FROM statement WHERE state = 'active' ${inRows} ORDER BY seq`
  const ids = db
    .prepare<string[], string>(`SELECT id ${from}`)
    .pluck()
    .all(...given)
  const places = new Map(ids.map((id, place) => [id, place]))
  const read = (column: Attached): Lists =>
    groupByPlace(
      places,
      db
        .prepare<string[], [string, string | null]>(`${attached[column]} ${hangingOnRows}`)
        .raw()
        .iterate(...given),
      (id) => keys.numberOf(column, id),
    )
  const [section, tag, stakeholder, source] = [
    read('section'),
    read('tag'),
    read('stakeholder'),
    read('source'),
  ]
  const statements = db
    .prepare<string[], [number, string, string, string | null]>(`SELECT seq, text, kind, edition_id ${from}`)
    .raw()
    .iterate(...given)
  let place = 0
  for (const [row, text, kind, edition] of statements) {
    yield {
      row,
      words: tokenise(text),
      values: {
        edition: edition === null ? [] : [keys.numberOf('edition', edition)],
        kind: [keys.numberOf('kind', kind)],
        section: listAt(section, place),
        tag: listAt(tag, place),
        stakeholder: listAt(stakeholder, place),
        source: listAt(source, place),
      },
    }
    place += 1
  }
}

/** For each place the numbers of what hangs there, each once. */
function groupByPlace(
  places: ReadonlyMap<string, number>,
  pairs: Iterable<readonly [string, string | null]>,
  numberOf: (id: string) => number,
): Lists {
  const held: (number | number[] | undefined)[] = Array.from({ length: places.size })
  for (const [statement, id] of pairs) {
    const place = places.get(statement)
    if (place === undefined || id === null) continue
    const number = numberOf(id)
    const known = held[place]
    // Most statements have one: a list is only made for a second.
    if (known === undefined) held[place] = number
    else if (typeof known === 'number') held[place] = known === number ? known : [known, number]
    else if (!known.includes(number)) known.push(number)
  }
  const lists = createListsBuilder()
  for (const own of held) {
    if (typeof own === 'number') lists.push(own)
    else for (const number of own ?? []) lists.push(number)
    lists.next()
  }
  return lists.build()
}
