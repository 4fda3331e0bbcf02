/** Conditions over many ids. */
import { type RawBuilder, sql } from 'kysely'

/** The right side of `in` for any number of ids: one parameter, where SQLite allows 32,766. */
export const among = (ids: Iterable<string>): RawBuilder<string> =>
  sql<string>`(SELECT value FROM json_each(${JSON.stringify([...ids])}))`
