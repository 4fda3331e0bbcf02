/** How many statements hold each word, as the index counts them and as the rows and the full-text table do. */
import { buildSegment, createKeys, docOf, listAt } from '../../src/shared/search/index.ts'
import { readDocuments } from '../../src/main/core/search/upkeep/index.ts'
import type { Storage } from '../../src/main/core/storage/index.ts'

type Totals = Readonly<Record<string, number>>

/** By word, both its forms together. */
export function totalsOfIndex({ reader }: Storage): Totals {
  const { words, postings } = buildSegment(readDocuments(reader, createKeys(), 'all'))
  const holding = new Map<string, Set<number>>()
  for (const [type, word] of words.entries()) {
    const docs = [...listAt(postings, type)].map(docOf)
    holding.set(word, new Set([...(holding.get(word) ?? []), ...docs]))
  }
  return Object.fromEntries([...holding].map(([word, docs]) => [word, docs.size]))
}

/** Of all words that the full-text table has in active statements. */
export function totalsOfTable({ reader }: Storage): Totals {
  reader.exec(`CREATE VIRTUAL TABLE temp.word_places USING fts5vocab ('main', 'statement_fts', 'instance')`)
  const rows = reader
    .prepare<[], [string, number]>(
      `SELECT term, count(DISTINCT doc) FROM temp.word_places JOIN statement ON seq = doc
       WHERE state = 'active' GROUP BY term`,
    )
    .raw()
    .all()
  reader.exec('DROP TABLE temp.word_places')
  return Object.fromEntries(rows)
}
