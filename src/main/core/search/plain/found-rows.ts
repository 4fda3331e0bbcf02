/** Which statements a query finds, as the full-text table and the rows have it. Sets are of row numbers. */
import type { Query } from '../../../../shared/query/index.ts'
import type { Storage } from '../../storage/index.ts'
import { type Catalogue, type Filter, type FilterColumn, readFilter } from '../catalogue/index.ts'
import { combine, type DocSet, emptySet, put, subtract } from '../../../../shared/search/index.ts'

type Reader = Storage['reader']

/** The rows of statements by what they stand under: all that do, and those with one of the ids in a JSON list. */
const columns: Readonly<Record<FilterColumn, { readonly from: string; readonly id: string }>> = {
  edition: { from: 'statement AS s', id: 's.edition_id' },
  kind: { from: 'statement AS s', id: 's.kind' },
  section: hanging('placement', 'section_id'),
  tag: hanging('statement_tag', 'tag_id'),
  stakeholder: hanging('citation', 'stakeholder_id'),
  source: hanging('citation', 'source_id'),
}

function hanging(table: string, id: string) {
  return {
    from: `${table} AS hanging JOIN statement AS s ON s.id = hanging.statement_id`,
    id: `hanging.${id}`,
  }
}

/** Finds rows in one state of the file. */
export function createRowFinder(reader: Reader, catalogue: Catalogue): (query: Query) => DocSet {
  const size = Number(reader.prepare('SELECT coalesce(max(seq), 0) + 1 FROM statement').pluck().get())
  const rows = (sql: string, ...values: readonly string[]): DocSet => {
    const found = emptySet(size)
    const statement = reader.prepare<string[], number>(sql).pluck()
    // All at once is three times as fast as one by one.
    for (const row of statement.all(...values)) put(found, row)
    return found
  }
  const live = rows(`SELECT seq FROM statement WHERE state = 'active'`)
  const matching = (expression: string): DocSet =>
    rows('SELECT rowid FROM statement_fts WHERE statement_fts MATCH ?', expression)
  const filtered = (filter: Filter): DocSet => {
    switch (filter.type) {
      case 'has': {
        const { from, id } = columns[filter.column]
        const ids = JSON.stringify(filter.ids)
        return rows(`SELECT s.seq FROM ${from} WHERE ${id} IN (SELECT value FROM json_each(?))`, ids)
      }
      case 'lacks': {
        const { from, id } = columns[filter.column]
        return subtract(live, rows(`SELECT s.seq FROM ${from} WHERE ${id} IS NOT NULL`))
      }
      case 'like':
        return emptySet(size)
    }
  }
  return (query) =>
    combine(query, {
      live,
      word: ({ word, end }) => matching(end === 'open' ? beginning([word]) : asWritten([word])),
      prefix: ({ word }) => matching(beginning([word])),
      phrase: ({ words, last }) => matching(last === 'prefix' ? beginning(words) : asWritten(words)),
      field: ({ field, value }) => filtered(readFilter(catalogue, field, value)),
    })
}

/** A phrase in the syntax of FTS5; words of a query hold letters and digits only. */
const asWritten = (words: readonly string[]): string => `"${words.join(' ')}"`

/** The same, where the last word may go on. */
const beginning = (words: readonly string[]): string => `${asWritten(words)}*`
