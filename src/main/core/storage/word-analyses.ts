/** What is known of the words of the texts, kept between two openings of the file. */
import type { Database } from 'better-sqlite3'
import type { Row } from './tables.ts'

export type KeptAnalysis = Omit<Row<'word_analysis'>, 'version'>

/** What another version knew is of no use any more. */
export function keepAnalyses(db: Database, version: string, analyses: readonly KeptAnalysis[]): void {
  db.prepare('DELETE FROM word_analysis WHERE version <> ?').run(version)
  const keep = db.prepare(
    `INSERT INTO word_analysis (word, form, version, analysis) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  )
  for (const { word, form, analysis } of analyses) keep.run(word, form, version, analysis)
}

/** Forgets the words that stand in no text, as the full-text index knows them. */
export function forgetGoneWords(db: Database): void {
  db.exec(`
    CREATE VIRTUAL TABLE temp.word_in_text USING fts5vocab ('main', 'statement_fts', 'row');
    DELETE FROM word_analysis WHERE word NOT IN (SELECT term FROM temp.word_in_text);
    DROP TABLE temp.word_in_text;`)
}
