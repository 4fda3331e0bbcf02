/**
 * Asks SQLite which characters its tokenizer `unicode61 remove_diacritics 2` takes for letters, and writes the answer down as
 * the table in src/shared/dutch/tokens. Needed again only when SQLite's table changes; a test compares every character.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'

const target = join(import.meta.dirname, '../src/shared/dutch/tokens/unicode61-table.ts')

type Character =
  | { readonly type: 'separator' }
  /** Belongs to the word that it follows, and is left out of it. */
  | { readonly type: 'mark' }
  | { readonly type: 'letter'; readonly folded: number }

/** What the tokenizer makes of every code point, alone and between two letters. */
export function* askSqlite(): Generator<readonly [number, Character]> {
  const db = new Sqlite(':memory:')
  try {
    db.exec(`CREATE VIRTUAL TABLE texts USING fts5 (text, tokenize = "unicode61 remove_diacritics 2");
             CREATE VIRTUAL TABLE words USING fts5vocab (texts, instance);`)
    const insert = db.prepare<[string]>('INSERT INTO texts (rowid, text) VALUES (1, ?)')
    const remove = db.prepare('DELETE FROM texts')
    const read = db.prepare<[], string>('SELECT term FROM words ORDER BY offset').pluck()
    // One block of characters to a text: a text for each would take minutes.
    for (let block = 0; block < 0x110000; block += 0x400) {
      const codes = Array.from({ length: 0x400 }, (_, index) => block + index).filter(
        (code) => code !== 0 && (code < 0xd800 || code > 0xdfff),
      )
      const texts = codes.map((code) => String.fromCodePoint(code)).map((one) => `x${one}y `)
      insert.run(texts.join(' | '))
      const words = read.all()
      remove.run()
      let next = 0
      for (const code of codes) {
        const word = words[next] ?? ''
        next += 1
        if (word === 'x') {
          next += 1
          yield [code, { type: 'separator' }]
        } else if (word === 'xy') yield [code, { type: 'mark' }]
        else yield [code, { type: 'letter', folded: word.codePointAt(1) ?? 0 }]
      }
    }
  } finally {
    db.close()
  }
}

const inBase36 = (numbers: readonly number[]): string => numbers.map((one) => one.toString(36)).join(' ')

function writeTable(): void {
  const ranges: [number, number][] = []
  const marks: number[] = []
  const folds: [number, number][] = []
  for (const [code, character] of askSqlite()) {
    if (character.type === 'mark') marks.push(code)
    if (character.type !== 'letter') continue
    const last = ranges.at(-1)
    if (last !== undefined && last[1] === code - 1) last[1] = code
    else ranges.push([code, code])
    if (character.folded !== code) folds.push([code, character.folded])
  }
  let end = 0
  const gaps = ranges.flatMap(([from, to]) => {
    const pair = [from - end, to - from]
    end = to
    return pair
  })
  const text = `/** Made by tools/make-unicode61.ts: the letters of SQLite's tokenizer. Numbers in base 36. */

/** Stretches of letters: how far each begins after the end of the one before, and how many more follow its first. */
export const letterGaps =
  '${inBase36(gaps)}'

/** Signs that belong to the word before them and are left out. */
export const marks = '${inBase36(marks)}'

/** Runs of letters that are folded: first, how many, step, first of the folded ones, their step. */
export const foldRuns =
  '${inBase36(toRuns(folds).flat())}'
`
  writeFileSync(target, text)
}

type Run = readonly [first: number, count: number, step: number, folded: number, foldedStep: number]

/** Writes pairs as arithmetic series, the longest that begins at each. */
function toRuns(pairs: readonly (readonly [number, number])[]): readonly Run[] {
  const runs: Run[] = []
  for (let index = 0; index < pairs.length;) {
    const run = longestRun(pairs, index)
    runs.push(run)
    index += run[1]
  }
  return runs
}

function longestRun(pairs: readonly (readonly [number, number])[], from: number): Run {
  const [first, folded] = pairs[from] ?? [0, 0]
  const steps = [1, 2].flatMap((step) => [0, 1, 2].map((foldedStep) => ({ step, foldedStep })))
  const runs = steps.map(({ step, foldedStep }): Run => {
    let count = 1
    while (
      pairs[from + count]?.[0] === first + step * count &&
      pairs[from + count]?.[1] === folded + foldedStep * count
    )
      count += 1
    return [first, count, step, folded, foldedStep]
  })
  return runs.reduce((best, run) => (run[1] > best[1] ? run : best))
}

if (import.meta.main) writeTable()
