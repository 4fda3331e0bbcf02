/** Takes in a proposal that the officer accepted, with the file it was read from. */
import { deflateRawSync } from 'node:zlib'
import { CoreError, type IntakeTarget, type Proposal } from '../../../shared/contract/index.ts'
import type { ExchangeSection, ExchangeStatement } from '../../../shared/domain/index.ts'
import { nestSections, proposalAsEdition } from './proposal-sections.ts'
import type { Origin, Storage, Tx } from '../storage/index.ts'
import { type CitationWriter, createCitationWriter } from './citations.ts'
import { ensureProgramme, importEdition, type ImportOptions } from './exchange/import-edition.ts'
import { loadSections, numberSections, requireEdition, type SectionNode } from './outline.ts'

/** A file as it was brought in: its bytes are kept once per hash. */
export type SourceFile = {
  readonly name: string
  readonly format: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

export type TakenIn = {
  readonly edition: string | null
  readonly sections: number
  readonly statements: number
  /** Ids of the statements in the order of the proposal. */
  readonly statementIds: readonly string[]
}

type Making = Pick<ImportOptions, 'newId' | 'now' | 'pause'>

const untitledProgramme = 'Programma'

/**
 * Stores a proposal: in the inbox, in an edition, or as a new edition.
 * @throws CoreError NOT_FOUND, ALREADY_EXISTS, EDITION_FINAL, BAD_INPUT no-statements, READ_ONLY; nothing is stored then
 */
export function takeIn(
  storage: Storage,
  origin: Origin,
  material: { readonly file: SourceFile; readonly proposal: Proposal; readonly target: IntakeTarget },
  making: Making,
): Promise<TakenIn> {
  const { file, proposal, target } = material
  const statements = proposal.sections.reduce((sum, section) => sum + section.statements.length, 0)
  if (statements === 0) {
    return Promise.reject(
      new CoreError('BAD_INPUT', { reason: 'no-statements', file: file.name, detail: null }),
    )
  }
  return storage.write(origin, async (tx) => {
    const result = await takeInto(tx, file, proposal, target, making)
    return {
      command:
        target.kind === 'new-edition'
          ? {
              type: 'import-edition',
              edition: target.edition,
              title: target.title,
              sections: result.sections,
              statements,
            }
          : { type: 'take-in', source: file.name, statements },
      result,
    }
  })
}

function takeInto(
  tx: Tx,
  file: SourceFile,
  proposal: Proposal,
  target: IntakeTarget,
  making: Making,
): Promise<TakenIn> {
  switch (target.kind) {
    case 'inbox':
      return intoInbox(tx, file, proposal, making)
    case 'edition':
      return intoEdition(tx, file, proposal, target.edition, making)
    case 'new-edition':
      return asEdition(tx, file, proposal, target, making)
  }
}

async function asEdition(
  tx: Tx,
  file: SourceFile,
  proposal: Proposal,
  target: Extract<IntakeTarget, { kind: 'new-edition' }>,
  making: Making,
): Promise<TakenIn> {
  const { newId } = making
  const programme = await ensureProgramme(tx, target.programme, newId)
  const source = storeSource(tx, programme, file, newId)
  return importEdition(tx, proposalAsEdition(proposal, target, file.name), {
    ...making,
    id: target.edition,
    storedSources: new Map([[file.name, source]]),
  })
}

async function intoInbox(
  tx: Tx,
  file: SourceFile,
  proposal: Proposal,
  { newId, now }: Making,
): Promise<TakenIn> {
  const first = await tx.reads
    .selectFrom('programme')
    .select('id')
    .orderBy('position')
    .limit(1)
    .executeTakeFirst()
  const programme = first?.id ?? (await ensureProgramme(tx, untitledProgramme, newId))
  const source = storeSource(tx, programme, file, newId)
  const cite = await createCitationWriter(tx, {
    programme,
    newId,
    storedSources: new Map([[file.name, source]]),
  })
  const statementIds: string[] = []
  for (const section of proposal.sections) {
    const heading = [section.number, section.title].filter((part) => part !== null).join(' ')
    for (const proposed of section.statements) {
      const id = newId()
      statementIds.push(id)
      tx.insert('statement', {
        ...newStatement(id, proposed.text, now),
        edition_id: null,
        confidence: proposed.confidence,
        proposed_section: heading === '' ? null : heading,
      })
      cite(id, { name: file.name, page: proposed.page, quote: proposed.quote })
    }
  }
  return { edition: null, sections: 0, statements: statementIds.length, statementIds }
}

async function intoEdition(
  tx: Tx,
  file: SourceFile,
  proposal: Proposal,
  editionId: string,
  { newId, now }: Making,
): Promise<TakenIn> {
  const edition = await requireEdition(tx.reads, editionId)
  if (edition.status === 'final') throw new CoreError('EDITION_FINAL', { edition: editionId })
  const roots = await loadSections(tx.reads, editionId)
  const byNumber = new Map([...numberSections(roots, edition)].map(([section, number]) => [number, section]))
  const source = storeSource(tx, edition.programme_id, file, newId)
  const cite = await createCitationWriter(tx, {
    programme: edition.programme_id,
    newId,
    storedSources: new Map([[file.name, source]]),
  })
  let sections = 0
  const statementIds: string[] = []
  const addSection = (section: ExchangeSection, parent: string | null, position: number): string => {
    const id = newId()
    sections += 1
    tx.insert('section', {
      id,
      external_id: null,
      edition_id: editionId,
      parent_id: parent,
      position,
      kind: section.kind ?? 'problem-area',
      title: section.title ?? null,
      intro: null,
      intro_rich: null,
      start: null,
      fixed_number: section.number ?? '',
      continued: section.continued === true ? 1 : 0,
    })
    return id
  }
  const addStatements = async (
    section: string,
    added: readonly ExchangeStatement[],
    write: CitationWriter,
  ): Promise<void> => {
    let position = await lastPosition(tx, section)
    for (const statement of added) {
      const id = newId()
      position += 1
      statementIds.push(id)
      tx.insert('statement', { ...newStatement(id, statement.text ?? '', now), edition_id: editionId })
      tx.insert('placement', { id: newId(), statement_id: id, section_id: section, position })
      if (statement.source) write(id, statement.source)
    }
  }
  const place = async (
    added: readonly ExchangeSection[],
    parent: string | null,
    after: number,
  ): Promise<void> => {
    for (const [index, section] of added.entries()) {
      const known = typeof section.number === 'string' ? byNumber.get(section.number) : undefined
      const id = known ?? addSection(section, parent, after + index + 1)
      await addStatements(id, section.statements ?? [], cite)
      await place(section.sections ?? [], id, lastChild(roots, id))
    }
  }
  await place(nestSections(proposal, file.name), null, lastOf(roots))
  return { edition: editionId, sections, statements: statementIds.length, statementIds }
}

/** Keeps the bytes once and gives the row that names them. */
function storeSource(tx: Tx, programme: string, file: SourceFile, newId: () => string): string {
  tx.keepContent({ sha256: file.sha256, size: file.bytes.length, bytes: deflateRawSync(file.bytes) })
  const id = newId()
  tx.insert('source', {
    id,
    programme_id: programme,
    name: file.name,
    format: file.format,
    sha256: file.sha256,
  })
  return id
}

const newStatement = (id: string, text: string, now: string) =>
  ({
    id,
    external_id: null,
    kind: 'bottleneck',
    text,
    rich: null,
    confidence: null,
    proposed_section: null,
    state: 'active',
    bin_origin: null,
    created_at: now,
  }) as const

async function lastPosition(tx: Tx, section: string): Promise<number> {
  const row = await tx.reads
    .selectFrom('placement')
    .where('section_id', '=', section)
    .select((eb) => eb.fn.max<number | null>('position').as('last'))
    .executeTakeFirst()
  return row?.last ?? -1
}

const lastOf = (nodes: readonly SectionNode[]): number =>
  nodes.reduce((last, node) => Math.max(last, node.section.position), -1)

function lastChild(nodes: readonly SectionNode[], id: string): number {
  for (const node of nodes) {
    if (node.section.id === id) return lastOf(node.children)
    const below = lastChild(node.children, id)
    if (below !== -1) return below
  }
  return -1
}
