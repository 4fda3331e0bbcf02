/** A proposal becomes part of an edition: statements join the section of their number, other sections are added where their number belongs. */
import { CoreError, type Proposal } from '../../../../shared/contract/index.ts'
import type { ExchangeSection } from '../../../../shared/domain/index.ts'
import type { Row, Tx } from '../../storage/index.ts'
import type { CitationWriter } from '../citations.ts'
import { roomBelow, roomInSection } from '../editing/positions.ts'
import { loadSections, numberSections, requireEdition } from '../outline.ts'
import { nestSections } from './proposal-sections.ts'
import { citeStored, type Making, newStatement, type SourceFile, type TakenIn } from './rows.ts'

/** @throws CoreError NOT_FOUND, EDITION_FINAL */
export async function intoEdition(
  tx: Tx,
  file: SourceFile,
  proposal: Proposal,
  editionId: string,
  making: Making,
): Promise<TakenIn> {
  const { newId } = making
  const edition = await requireEdition(tx.reads, editionId)
  if (edition.status === 'final') throw new CoreError('EDITION_FINAL', { edition: editionId })
  const cite = await citeStored(tx, edition.programme_id, file, newId)
  const byNumber = new Map(
    [...(await numbersOf(tx, edition))].flatMap(([section, number]) =>
      number === '' ? [] : [[number, section]],
    ),
  )
  let sections = 0
  const statementIds: string[] = []

  const place = async (added: readonly ExchangeSection[], parent: string | null): Promise<void> => {
    for (const section of added) {
      const known = byNumber.get(section.number ?? '')
      const id =
        known ?? (await addSection(tx, edition, section, parent ?? parentOf(section, byNumber), newId))
      if (known === undefined) sections += 1
      if (typeof section.number === 'string') byNumber.set(section.number, id)
      statementIds.push(...(await addStatements(tx, edition.id, id, section, cite, making)))
      await place(section.sections ?? [], id)
    }
  }
  await place(nestSections(proposal, file.name), null)
  return { edition: editionId, sections, statements: statementIds.length, statementIds }
}

const numbersOf = async (tx: Tx, edition: Row<'edition'>): Promise<ReadonlyMap<string, string>> =>
  numberSections(await loadSections(tx.reads, edition.id), edition)

/** Section 2.6 belongs under chapter 2, where the edition has one. */
function parentOf({ number }: ExchangeSection, byNumber: ReadonlyMap<string, string>): string | null {
  const prefix = number?.split('.').slice(0, -1).join('.') ?? ''
  return prefix === '' ? null : (byNumber.get(prefix) ?? null)
}

/** Adds a section at the end of its parent. Its number is kept as it was read only where its place would give it another. */
async function addSection(
  tx: Tx,
  edition: Row<'edition'>,
  section: ExchangeSection,
  parent: string | null,
  newId: () => string,
): Promise<string> {
  const id = newId()
  tx.insert('section', {
    id,
    external_id: null,
    edition_id: edition.id,
    parent_id: parent,
    position: await roomBelow(tx, edition.id, parent, null),
    kind: section.kind ?? 'problem-area',
    title: section.title ?? null,
    intro: null,
    intro_rich: null,
    start: null,
    fixed_number: null,
    continued: section.continued === true ? 1 : 0,
  })
  const read = section.number ?? ''
  if ((await numbersOf(tx, edition)).get(id) !== read) tx.update('section', id, { fixed_number: read })
  return id
}

async function addStatements(
  tx: Tx,
  edition: string,
  section: string,
  { statements = [] }: ExchangeSection,
  cite: CitationWriter,
  { newId, now, pause }: Making,
): Promise<readonly string[]> {
  const positions = await roomInSection(tx, section, null, statements.length)
  const ids: string[] = []
  for (const [index, statement] of statements.entries()) {
    const id = newId()
    ids.push(id)
    tx.insert('statement', { ...newStatement(id, statement.text ?? '', now), edition_id: edition })
    tx.insert('placement', {
      id: newId(),
      statement_id: id,
      section_id: section,
      position: positions[index] ?? index,
    })
    if (statement.source) cite(id, statement.source)
  }
  await pause()
  return ids
}
