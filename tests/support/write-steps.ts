/** A stream of writes whose result follows from their number alone, so that any moment of it can be made again. */
import type { Storage, Tx } from '../../src/main/core/storage/index.ts'
import { insertSampleRows } from '../../tools/fixtures/sample-rows.ts'

const origin = { window: 'w', author: 'Anne' }

/** Writes the step that makes `revision`: each is exactly one change. */
export async function writeStep(storage: Storage, revision: number): Promise<void> {
  if (revision > 1 && revision % 7 === 0) {
    await storage.reverse('undo', origin)
    return
  }
  await storage.write(origin, async (tx) => {
    if (revision === 1) insertSampleRows(tx)
    else writeRows(tx, revision)
    return { command: { type: 'import-tags', tags: revision }, result: null }
  })
}

function writeRows(tx: Tx, revision: number): void {
  tx.update('programme', 'pr-1', { title: `Programma ${revision}` })
  tx.update('statement', 'st-2', { text: `De opvang is vol, keer ${revision}.` })
  const count = revision % 5 === 0 ? 600 : 1
  for (let index = 0; index < count; index += 1) {
    const id = `st-${revision}-${index}`
    tx.insert('statement', {
      id,
      external_id: null,
      edition_id: 'ed-2022',
      kind: 'solution',
      text: `Oplossing ${index} van keer ${revision}`,
      rich: null,
      confidence: null,
      state: 'active',
      bin_origin: null,
      created_at: '2026-11-24T10:00:00.000Z',
    })
    tx.insert('placement', { id: `pl-${id}`, statement_id: id, section_id: 'se-2.1', position: index })
  }
  if (revision % 3 === 0) {
    const other = `no-${revision}`
    tx.insert('note', {
      id: other,
      statement_id: 'st-1',
      section_id: null,
      text: other,
      author: null,
      at: null,
      position: revision,
    })
    tx.remove('note', other)
  }
}
