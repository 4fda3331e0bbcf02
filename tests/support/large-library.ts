/** Knowledge bases of any size, for figures: made up words, the same every time. */
import type { Tx } from '../../src/main/core/storage/index.ts'

/** Editions, sections to an edition, statements to a section. */
export type LibrarySize = {
  readonly editions: number
  readonly sections: number
  readonly statements: number
}

const words = 'slachtoffers doen weinig aangifte omdat de opvang vol is en niemand weet wie er belt'.split(
  ' ',
)

/** Fills an empty knowledge base with one programme of this size. */
export function fillLibrary(tx: Tx, size: LibrarySize): void {
  tx.insert('programme', { id: 'p', title: 'Programma', position: 1 })
  for (let edition = 0; edition < size.editions; edition += 1) {
    const id = `e${edition}`
    tx.insert('edition', {
      id,
      programme_id: 'p',
      title: id,
      year: 2000 + edition,
      status: 'final',
      levels: '["1","1"]',
      reopened_reason: null,
    })
    for (let section = 0; section < size.sections; section += 1) fillSection(tx, id, section, size.statements)
  }
}

function fillSection(tx: Tx, edition: string, position: number, statements: number): void {
  const section = `${edition}-${position}`
  tx.insert('section', {
    id: section,
    external_id: null,
    edition_id: edition,
    parent_id: null,
    position,
    kind: 'problem-area',
    title: section,
    intro: null,
    intro_rich: null,
    start: null,
    fixed_number: null,
    continued: 0,
  })
  for (let place = 0; place < statements; place += 1) {
    const id = `${section}-${place}`
    const text = Array.from(
      { length: 60 },
      (_, word) => words[(word * place + word + position) % words.length],
    )
    tx.insert('statement', {
      id,
      external_id: null,
      edition_id: edition,
      kind: 'bottleneck',
      text: text.join(' '),
      rich: null,
      confidence: null,
      state: 'active',
      bin_origin: null,
      created_at: '2026-11-24T10:00:00.000Z',
    })
    tx.insert('placement', { id, statement_id: id, section_id: section, position: place })
  }
}
