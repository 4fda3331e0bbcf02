/** The statements that a query finds, as the full-text table counts and ranks them. */
import type { Storage } from '../storage/index.ts'
import { type Term, toFtsQuery } from './query.ts'

export type HitRow = {
  readonly id: string
  readonly external_id: string | null
  readonly text: string
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
  const counts = (sql: string, more: object): Counts =>
    Object.fromEntries(
      reader
        .prepare<object, { key: string; count: number }>(sql)
        .all({ ...parameters, ...more })
        .map(({ key, count }) => [key, count]),
    )
  return {
    best: (limit) =>
      reader
        .prepare<object, HitRow>(
          `SELECT s.id, s.external_id, s.text, s.edition_id, -bm25(statement_fts) AS score
           ${from} ${where} ORDER BY rank, s.seq LIMIT :limit`,
        )
        .all({ ...parameters, limit }),
    total: () => Number(reader.prepare(`SELECT count(*) ${from} ${where}`).pluck().get(parameters)),
    countBy: (expression, join) =>
      counts(
        `SELECT ${expression} AS key, count(DISTINCT s.seq) AS count ${from} ${join} ${where}
         AND ${expression} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1`,
        {},
      ),
    countByName: (expression, join, names) =>
      counts(
        `WITH named (value, name) AS MATERIALIZED (SELECT key, value FROM json_each(:names))
         SELECT named.name AS key, count(DISTINCT s.seq) AS count
         ${from} ${join} JOIN named ON named.value = ${expression} ${where} GROUP BY 1 ORDER BY 2 DESC, 1`,
        { names: JSON.stringify(Object.fromEntries(names)) },
      ),
  }
}
