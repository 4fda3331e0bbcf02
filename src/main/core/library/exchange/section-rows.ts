/** The sections of an exchange file become rows, with the places of their statements. */
import {
  exchangeKind,
  type ExchangeSection,
  isContinued,
  toPlainText,
} from '../../../../shared/domain/index.ts'
import type { Tx } from '../../storage/index.ts'
import type { ImportOptions } from './import-edition.ts'
import type { Numbering } from './numbers.ts'
import { leadsNowhere } from './resolver.ts'
import type { WrittenStatements } from './statement-rows.ts'
import { storedRich } from '../stored-rich.ts'

type SectionOptions = ImportOptions & {
  readonly numbering: Numbering
  readonly statements: WrittenStatements
}

/** Writes the tree in reading order; gives the row of each section. @throws CoreError BAD_INPUT unknown-reference */
export async function writeSections(
  tx: Tx,
  roots: readonly ExchangeSection[],
  options: SectionOptions,
): Promise<ReadonlyMap<ExchangeSection, string>> {
  const { id: edition, newId, numbering, statements, pause } = options
  const written = new Map<ExchangeSection, string>()
  const write = async (sections: readonly ExchangeSection[], parent: string | null): Promise<void> => {
    for (const [position, section] of sections.entries()) {
      const own = newId()
      written.set(section, own)
      const rich = section.rich ?? null
      const numbers = numbering.of.get(section)
      tx.insert('section', {
        id: own,
        external_id: section.id ?? null,
        edition_id: edition,
        parent_id: parent,
        position,
        kind: exchangeKind(section),
        title: section.title ?? null,
        intro: rich === null ? (section.intro ?? null) : toPlainText(rich),
        intro_rich: storedRich(rich),
        start: numbers?.start ?? null,
        fixed_number: numbers?.fixedNumber ?? null,
        continued: isContinued(section) ? 1 : 0,
      })
      for (const [order, { text, author = null, at = null }] of (section.notes ?? []).entries()) {
        const on = { statement_id: null, section_id: own }
        tx.insert('note', { id: newId(), ...on, text, author, at, position: order })
      }
      for (const [order, statement] of (section.statements ?? []).entries()) {
        const placed = statements.own.get(statement) ?? statements.byExternalId.get(statement.id ?? '')
        if (placed === undefined) throw leadsNowhere(statement.id ?? '')
        tx.insert('placement', { id: newId(), statement_id: placed, section_id: own, position: order })
      }
      await pause()
      await write(section.sections ?? [], own)
    }
  }
  await write(roots, null)
  return written
}
