import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Touched, Tx } from '../../src/main/core/storage/index.ts'
import { insertSampleRows } from '../../tools/fixtures/sample-rows.ts'
import { fillLibrary } from '../support/large-library.ts'
import { anne, openForTest, temporaryFolder, write } from '../support/storage.ts'

describe('what a change touched', () => {
  /** The ids of the statements that the last write names. */
  async function touchedBy(body: (tx: Tx) => void): Promise<readonly string[]> {
    const storage = openForTest(join(temporaryFolder(), 'kb.bloemlezing'))
    await write(storage, insertSampleRows)
    const idOf = storage.reader.prepare<[number], string>('SELECT id FROM statement WHERE seq = ?').pluck()
    const named: string[] = []
    storage.onCommitted(({ touched }) => {
      if (touched.type === 'rows') named.push(...touched.rows.map((row) => idOf.get(row) ?? 'gone'))
    })
    await write(storage, body)
    return named.toSorted()
  }
  const place = { id: 'pl-x', statement_id: 'st-2', section_id: 'se-2.1', position: 9 }

  test.each<[string, (tx: Tx) => void, readonly string[]]>([
    ['a text', (tx) => tx.update('statement', 'st-1', { text: 'Anders.' }), ['st-1']],
    ['a new place', (tx) => tx.insert('placement', place), ['st-2']],
    [
      'a place that goes to another statement',
      (tx) => tx.update('placement', 'pl-2', { statement_id: 'st-1' }),
      ['st-1', 'st-2'],
    ],
    ['a place that goes', (tx) => tx.remove('placement', 'pl-1b'), ['st-1']],
    ['a tag that goes', (tx) => tx.remove('statement_tag', 'tt-1'), ['st-1']],
    ['a citation', (tx) => tx.update('citation', 'ci-1', { page: 19 }), ['st-1']],
    ['a statement that goes', (tx) => tx.remove('statement', 'st-inbox'), ['gone']],
    ['the name of a tag, which touches none', (tx) => tx.update('tag', 'tg-thema', { label: 'Anders' }), []],
  ])('%s', async (_, body, expected) => {
    expect(await touchedBy(body)).toEqual(expected)
  })

  test('undo touches what was done', async () => {
    const storage = openForTest(join(temporaryFolder(), 'kb.bloemlezing'))
    await write(storage, insertSampleRows)
    await write(storage, (tx) => tx.update('statement', 'st-1', { text: 'Anders.' }))
    const touched: Touched[] = []
    storage.onCommitted((committed) => touched.push(committed.touched))
    await storage.reverse('undo', anne)
    const row = storage.reader.prepare(`SELECT seq FROM statement WHERE id = 'st-1'`).pluck().get()
    expect(touched).toEqual([{ type: 'rows', rows: [row] }])
  })

  test('more than is worth naming is called many', async () => {
    const storage = openForTest(join(temporaryFolder(), 'kb.bloemlezing'))
    const touched: string[] = []
    storage.onCommitted((committed) => touched.push(committed.touched.type))
    const size = (statements: number) => ({ editions: 1, sections: 1, statements })
    await write(storage, (tx) => fillLibrary(tx, size(5_001)))
    expect(touched).toEqual(['many'])
  })
})
