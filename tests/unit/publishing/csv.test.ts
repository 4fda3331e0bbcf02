/** A table of statements that a spreadsheet reads as text. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { write } from '../../../src/main/core/publishing/csv.ts'
import { editionWith, placed, published, section, statement, text } from '../../support/published.ts'

/** The cells of a file with semicolons (RFC 4180). */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const [, cell, end] of csv.matchAll(/"((?:[^"]|"")*)"(;|\r\n)/g)) {
    rows.at(-1)?.push((cell ?? '').replaceAll('""', '"'))
    if (end !== ';') rows.push([])
  }
  return rows.slice(0, -1)
}

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

const csvOf = async (words: string): Promise<string> =>
  decode(
    await write(
      published(
        editionWith([section('1', 'Een', { placements: [placed(statement('a', { text: text(words) }))] })]),
      ),
    ),
  )

test('begins with a mark by which a spreadsheet knows the encoding', async () => {
  expect(await csvOf('Één')).toMatch(/^\uFEFF"kenmerk";/)
})

test('holds a row a statement', async () => {
  expect(cellsOf(await csvOf('Zij zei "nee"; en toen\nniets.'))[1]).toEqual([
    'a',
    '1',
    'Een',
    '1-1',
    'knelpunt',
    'Zij zei "nee"; en toen\nniets.',
    '',
    '',
    '',
  ])
})

test('no cell can be read as a formula, and every other one is as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '"', ';', ' ', '\n', '1', 'a', '＝') }),
      async (words) => {
        const cell = cellsOf(await csvOf(words))[1]?.[5]
        expect(cell).toBe(/^\s*[=+\-@＝]/.test(words) ? `'${words}` : words)
      },
    ),
  )
})
