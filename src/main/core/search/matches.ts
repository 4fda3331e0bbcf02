/** The statements that a query finds, as the full-text table counts and ranks them. */
import type { StatementKind } from '../../../shared/domain/index.ts'
import type { Storage } from '../storage/index.ts'
import { type Term, toFtsQuery } from './query.ts'

export type HitRow = {
  readonly id: string
  readonly external_id: string | null
  readonly text: string
  readonly kind: StatementKind
  readonly edition_id: string | null
  readonly score: number
}

/** Counts by key. */
export type Counts = Readonly<Record<string, number>>

export type Matches = {
  best(limit: number): readonly HitRow[]
  total(): number
  /** Counts the matches per value of an expression, over the tables joined to statement `s`. */
  countBy(expression: string, join: string): Counts
  /** The same, by the name of each value; values of one name are counted as one, those without a name not at all. */
  countByName(expression: string, join: string, names: ReadonlyMap<string, string>): Counts
}

export const noMatches: Matches = {
  best: () => [],
  total: () => 0,
  countBy: () => ({}),
  countByName: () => ({}),
}

/** What the terms find in one edition, or with null in all and the inbox. */
export function findMatches(
  reader: Storage['reader'],
  terms: readonly Term[],
  edition: string | null,
): Matches {
  const parameters = { query: toFtsQuery(terms), edition }
  const from = `FROM statement_fts JOIN statement AS s ON s.seq = statement_fts.rowid`
  const where = `WHERE statement_fts MATCH :query AND s.state = 'active' AND (:edition IS NULL OR s.edition_id = :edition)`
  // Matching and ranking cost more than counting: the matches are found once and counted by their row numbers.
  const matched = reader.prepare<object, number>(`SELECT s.seq ${from} ${where}`).pluck().all(parameters)
  const rows = JSON.stringify(matched)
  const among = `FROM json_each(:rows) AS matched JOIN statement AS s ON s.seq = matched.value`
  const counts = (sql: string, more: object): Counts =>
    Object.fromEntries(
      reader
        .prepare<object, { key: string; count: number }>(sql)
        .all({ rows, ...more })
        .map(({ key, count }) => [key, count]),
    )
  return {
    best: (limit) =>
      reader
        .prepare<object, HitRow>(
          `SELECT s.id, s.external_id, s.text, s.kind, s.edition_id, -bm25(statement_fts) AS score
           ${from} ${where} ORDER BY rank, s.seq LIMIT :limit`,
        )
        .all({ ...parameters, limit }),
    total: () => matched.length,
    countBy: (expression, join) =>
      counts(
        `SELECT ${expression} AS key, count(DISTINCT s.seq) AS count ${among} ${join}
         WHERE ${expression} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1`,
        {},
      ),
    countByName: (expression, join, names) =>
      counts(
        `WITH named (value, name) AS MATERIALIZED (SELECT key, value FROM json_each(:names))
         SELECT named.name AS key, count(DISTINCT s.seq) AS count
         ${among} ${join} JOIN named ON named.value = ${expression} GROUP BY 1 ORDER BY 2 DESC, 1`,
        { names: JSON.stringify(Object.fromEntries(names)) },
      ),
  }
}
