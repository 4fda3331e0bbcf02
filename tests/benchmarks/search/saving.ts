/** How long it takes until a statement that is saved can be found. */
import Sqlite from 'better-sqlite3'
import { fromPlainText } from '../../../src/shared/domain/index.ts'
import { ask, type Base } from './base.ts'

export type SavingTimes = {
  readonly saving: readonly number[]
  readonly finding: readonly number[]
  readonly both: readonly number[]
  /** One row and its FTS5 entry, as durably, in a file of their own: what the disk asks for. */
  readonly raw: readonly number[]
}

/**
 * Writes statements one by one, each with a word of its own, and asks for that word at once.
 * @param rawFile a new file beside the knowledge base
 * @throws Error when one is not found
 */
export async function saveAndFind(base: Base, rawFile: string, count: number): Promise<SavingTimes> {
  const section = await firstSection(base)
  const saveRaw = rawSaving(rawFile)
  const times: { readonly saving: number; readonly finding: number; readonly raw: number }[] = []
  for (let number = 0; number < count; number += 1) {
    const word = `vindwoord${number}`
    const start = performance.now()
    await base.client.statements.create({ section, rich: fromPlainText(`Dit staat er nu bij met ${word}.`) })
    const saved = performance.now()
    const { total } = await ask(base, `"${word}"`)
    const found = performance.now()
    saveRaw(`Dit staat er nu bij met ${word}.`)
    times.push({ saving: saved - start, finding: found - saved, raw: performance.now() - found })
    if (total !== 1) throw new Error(`${word} was saved and found ${total} times`)
  }
  return {
    saving: times.map(({ saving }) => saving),
    finding: times.map(({ finding }) => finding),
    both: times.map(({ saving, finding }) => saving + finding),
    raw: times.map(({ raw }) => raw),
  }
}

function rawSaving(file: string): (text: string) => void {
  const db = new Sqlite(file)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec(`
    CREATE TABLE statement (seq INTEGER PRIMARY KEY, text TEXT);
    CREATE VIRTUAL TABLE fts USING fts5 (text, content = 'statement', content_rowid = 'seq')`)
  const addRow = db.prepare<[string]>('INSERT INTO statement (text) VALUES (?)')
  const addWords = db.prepare('INSERT INTO fts (rowid, text) VALUES (?, ?)')
  return db.transaction((text: string): void => {
    addWords.run(addRow.run(text).lastInsertRowid, text)
  })
}

async function firstSection({ client }: Base): Promise<string> {
  const [edition] = await client.library.editions()
  const outline = await client.library.outline({ edition: edition?.id ?? '' })
  const area = outline.find(({ kind }) => kind === 'problem-area')
  if (area === undefined) throw new Error('no problem area')
  return area.id
}
