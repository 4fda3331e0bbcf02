/** Our words are SQLite's words: only then can totals and highlights agree with the full-text table. */
import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { fold, tokenise } from '../../src/shared/dutch/index.ts'
import { askSqlite } from '../../tools/make-unicode61.ts'

const db = new Sqlite(':memory:')
afterAll(() => db.close())
db.exec(`CREATE VIRTUAL TABLE texts USING fts5 (text, tokenize = "unicode61 remove_diacritics 2");
         CREATE VIRTUAL TABLE words USING fts5vocab (texts, instance);`)
const insert = db.prepare<[string]>('INSERT INTO texts (rowid, text) VALUES (1, ?)')
const remove = db.prepare('DELETE FROM texts')
const read = db.prepare<[], string>('SELECT term FROM words ORDER BY offset').pluck()

function sqliteWords(text: string): readonly string[] {
  insert.run(text)
  const words = read.all()
  remove.run()
  return words
}

const ourWords = (text: string): readonly string[] => tokenise(text).map((token) => token.word)

test('every character is the same letter, mark or separator as in SQLite', () => {
  const differences: string[] = []
  for (const [code, character] of askSqlite()) {
    const letter = String.fromCodePoint(code)
    const words = ourWords(`x${letter}y`)
    const expected = {
      separator: ['x', 'y'],
      mark: ['xy'],
      letter: [`x${String.fromCodePoint(character.type === 'letter' ? character.folded : code)}y`],
    }[character.type]
    if (words.join(' ') !== expected.join(' ')) differences.push(code.toString(16))
  }
  expect(differences).toEqual([])
})

// SQLite ends a text at a NUL, and letters without a partner are no text at all.
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(..."aZé ë\u0301 -’'.,ĳ0OMßø\u00adA\u0308ΐ한".split(''), '𐐀'),
      maxLength: 60,
    }),
  )
  .map((text) => text.replaceAll('\0', ' '))

test('any text gives the words that SQLite makes of it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(ourWords(text)).toEqual(sqliteWords(text))
    }),
    { numRuns: 500 },
  )
})

test('a word stands where it says it stands', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { word, start, end } of tokenise(text)) expect(fold(text.slice(start, end))).toBe(word)
    }),
  )
})
