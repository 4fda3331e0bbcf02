/** What search is compared with: raw FTS5 on the same statements, and the engines that JavaScript programs use. */
import { create, insertMultiple, search as orama } from '@orama/orama'
import Sqlite from 'better-sqlite3'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import type { LoggedQuery } from './log.ts'
import type { GeneratedEdition, GeneratedStatement } from './statements.ts'

export type Engine = {
  readonly name: string
  /** Takes in the statements of an edition, or its file with the same; the engine can be asked after `ready`. */
  add(edition: GeneratedEdition, file: Blob): Promise<void>
  ready(): Promise<void>
  /** How many of the first 20 there are; null when the engine cannot be asked this. */
  ask(query: LoggedQuery): Promise<number | null>
}

const pageSize = 20

export const statementsOf = ({ sections }: GeneratedEdition): readonly GeneratedStatement[] =>
  sections.flatMap((chapter) => (chapter.sections ?? []).flatMap(({ statements }) => statements))

/** Rows and a plain FTS5 table over them, in a file as the knowledge base is; the first 20 by bm25, with their texts. */
export function rawFts(file: string): Engine {
  const db = new Sqlite(file)
  db.pragma('journal_mode = WAL')
  db.exec(`
    CREATE TABLE statement (seq INTEGER PRIMARY KEY, id TEXT, edition TEXT, kind TEXT, text TEXT);
    CREATE VIRTUAL TABLE fts USING fts5 (
      text, content = 'statement', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2'
    )`)
  const addRow = db.prepare('INSERT INTO statement (id, edition, kind, text) VALUES (?, ?, ?, ?)')
  const addWords = db.prepare('INSERT INTO fts (rowid, text) VALUES (?, ?)')
  const first = (where: string): string => `
    SELECT statement.id, statement.text FROM (
      SELECT fts.rowid FROM fts ${where} ORDER BY fts.rank LIMIT ${pageSize}
    ) AS best JOIN statement ON statement.seq = best.rowid`
  const joined = 'JOIN statement AS s ON s.seq = fts.rowid WHERE fts MATCH ?'
  const all = db.prepare(first('WHERE fts MATCH ?'))
  const inEdition = db.prepare(first(`${joined} AND s.edition = ?`))
  const ofKind = db.prepare(first(`${joined} AND s.kind = ?`))
  return {
    name: 'FTS5',
    add: async (edition) => {
      db.transaction(() => {
        for (const { id, kind, text } of statementsOf(edition)) {
          const { lastInsertRowid } = addRow.run(id, edition.edition.id, kind, text)
          addWords.run(lastInsertRowid, text)
        }
      })()
    },
    ready: async () => undefined,
    ask: async ({ match, filter }) => {
      if (filter === null) return all.all(match).length
      return 'edition' in filter
        ? inEdition.all(match, filter.edition).length
        : ofKind.all(match, filter.kind).length
    },
  }
}

/** With the beginnings of words and spelling mistakes up to a fifth of a word; all words must be there. */
export function miniSearch(): Engine {
  const index = new MiniSearch<{ readonly id: string; readonly text: string }>({ fields: ['text'] })
  return {
    name: 'minisearch',
    add: async (edition) => index.addAll(statementsOf(edition)),
    ready: async () => undefined,
    ask: async ({ words, filter }) =>
      words === null || filter !== null
        ? null
        : index.search(words.join(' '), { prefix: true, fuzzy: 0.2, combineWith: 'AND' }).slice(0, pageSize)
            .length,
  }
}

/** With spelling mistakes of one letter where words are not whole. */
export function oramaSearch(): Engine {
  const index = create({ schema: { text: 'string' }, language: 'dutch' })
  return {
    name: 'orama',
    add: async (edition) => {
      await insertMultiple(
        index,
        statementsOf(edition).map(({ id, text }) => ({ id, text })),
      )
    },
    ready: async () => undefined,
    ask: async ({ words, filter, class: kind }) => {
      if (words === null || filter !== null || kind === 'phrase') return null
      const tolerance = kind === 'typing error' ? { tolerance: 1 } : {}
      const { hits } = await orama(index, { term: words.join(' '), limit: pageSize, ...tolerance })
      return hits.length
    },
  }
}

export function lunrSearch(): Engine {
  const builder = new lunr.Builder()
  builder.field('text')
  let index: lunr.Index | null = null
  return {
    name: 'lunr',
    add: async (edition) => {
      for (const { id, text } of statementsOf(edition)) builder.add({ id, text })
    },
    ready: async () => {
      index = builder.build()
    },
    ask: async ({ words, filter, class: kind }) => {
      if (index === null || words === null || filter !== null || kind === 'phrase') return null
      const isOpen = kind === 'prefix' || kind === 'keystroke'
      const found = index.query((query) => {
        for (const [place, word] of words.entries())
          query.term(word, {
            presence: lunr.Query.presence.REQUIRED,
            wildcard:
              isOpen && place === words.length - 1 ? lunr.Query.wildcard.TRAILING : lunr.Query.wildcard.NONE,
            ...(kind === 'typing error' ? { editDistance: 1 } : {}),
          })
      })
      return found.slice(0, pageSize).length
    },
  }
}
