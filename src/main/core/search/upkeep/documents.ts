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
} from '../../../../shared/search/index.ts'

type Reader = Storage['reader']

/** What hangs on a statement in a table of its own. */
const attached = {
  section: { table: 'placement', column: 'section_id' },
  tag: { table: 'statement_tag', column: 'tag_id' },
  stakeholder: { table: 'citation', column: 'stakeholder_id' },
  source: { table: 'citation', column: 'source_id' },
} as const satisfies Partial<Record<ColumnName, { readonly table: string; readonly column: string }>>
type Attached = keyof typeof attached

type StatementRow = readonly [row: number, text: string, kind: string, edition: string | null]

type Hanging = Readonly<Record<Attached, Lists>>

/**
 * All active statements in the order of their rows, or those of these rows, as they are at one moment. They are read at once, because
 * who reads long keeps the log beside the file from being emptied; their words are looked for as they are asked for.
 */
export function readDocuments(db: Reader, keys: Keys, rows: readonly number[] | 'all'): Iterable<Document> {
  const { statements, hanging } = db.transaction(() => readRows(db, keys, rows))()
  return documentsOf(statements, hanging, keys)
}

function readRows(
  db: Reader,
  keys: Keys,
  rows: readonly number[] | 'all',
): { readonly statements: readonly StatementRow[]; readonly hanging: Hanging } {
  const given = rows === 'all' ? [] : [JSON.stringify(rows)]
  const inRows = rows === 'all' ? '' : 'AND s.seq IN (SELECT value FROM json_each(?))'
  const statements = db
    .prepare<string[], StatementRow>(
      `SELECT s.seq, s.text, s.kind, s.edition_id FROM statement AS s WHERE s.state = 'active' ${inRows} ORDER BY s.seq`,
    )
    .raw()
    .all(...given)
  const places = new Map(statements.map(([row], place) => [row, place]))
  const read = (column: Attached): Lists => {
    const { table, column: id } = attached[column]
    // A join is cheaper than looking up the ids of statements here, which are long.
    const pairs = db
      .prepare<string[], [number, string]>(
        `SELECT s.seq, hanging.${id} FROM statement AS s JOIN ${table} AS hanging ON hanging.statement_id = s.id
         WHERE hanging.${id} IS NOT NULL ${inRows}`,
      )
      .raw()
      .all(...given)
    return groupByPlace(places, pairs, (id) => keys.numberOf(column, id))
  }
  const hanging = {
    section: read('section'),
    tag: read('tag'),
    stakeholder: read('stakeholder'),
    source: read('source'),
  }
  return { statements, hanging }
}

function* documentsOf(
  statements: readonly StatementRow[],
  { section, tag, stakeholder, source }: Hanging,
  keys: Keys,
): Generator<Document> {
  for (const [place, [row, text, kind, edition]] of statements.entries()) {
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
  }
}

/** For each place the numbers of what hangs there, each once. */
function groupByPlace(
  places: ReadonlyMap<number, number>,
  pairs: readonly (readonly [number, string])[],
  numberOf: (id: string) => number,
): Lists {
  const held: (number | number[] | undefined)[] = Array.from({ length: places.size })
  for (const [row, id] of pairs) {
    const place = places.get(row)
    if (place === undefined) continue
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
