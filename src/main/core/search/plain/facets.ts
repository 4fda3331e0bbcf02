/** Counts of the statements found, by SQL. */
import type { SearchResult } from '../../../../shared/contract/index.ts'
import type { Storage } from '../../storage/index.ts'
import type { Catalogue } from '../catalogue/index.ts'

type Facets = SearchResult['facets']

export const noFacets: Facets = { edition: {}, section: {}, tag: {}, kind: {}, organisation: {} }

/** A statement counts once for each name, however many of its places or citations have that name. */
export function countFacets(
  reader: Storage['reader'],
  { sections, tags }: Catalogue,
  rows: readonly number[],
): Facets {
  const found = JSON.stringify(rows)
  const count = (sql: string, ...more: readonly string[]): Record<string, number> =>
    Object.fromEntries(
      reader
        .prepare<string[], [string, number]>(
          `${sql} GROUP BY 1 HAVING name IS NOT NULL AND name <> '' ORDER BY 2 DESC, 1`,
        )
        .raw()
        .all(...more, found),
    )
  const among = 'FROM json_each(?) AS found JOIN statement AS s ON s.seq = found.value'
  const named = 'WITH named (id, name) AS MATERIALIZED (SELECT key, value FROM json_each(?))'
  const sectionNames = sections.map(({ id, edition, number }) => [id, `${edition}/${number}`])
  return {
    edition: count(`SELECT s.edition_id AS name, count(*) ${among}`),
    section: count(
      `${named} SELECT named.name AS name, count(DISTINCT s.seq) ${among}
       JOIN placement AS p ON p.statement_id = s.id JOIN named ON named.id = p.section_id`,
      JSON.stringify(Object.fromEntries(sectionNames)),
    ),
    tag: count(
      `${named} SELECT named.name AS name, count(DISTINCT s.seq) ${among}
       JOIN statement_tag AS t ON t.statement_id = s.id JOIN named ON named.id = t.tag_id`,
      JSON.stringify(Object.fromEntries(tags.map(({ id, path }) => [id, path]))),
    ),
    kind: count(`SELECT s.kind AS name, count(*) ${among}`),
    organisation: count(
      `SELECT h.organisation AS name, count(DISTINCT s.seq) ${among}
       JOIN citation AS c ON c.statement_id = s.id JOIN stakeholder AS h ON h.id = c.stakeholder_id`,
    ),
  }
}
