/** The statements of an exchange file become rows. */
import { CoreError } from '../../../../shared/contract/index.ts'
import {
  type ExchangeEdition,
  type ExchangeSection,
  type ExchangeStatement,
  exchangeText,
} from '../../../../shared/domain/index.ts'
import type { Tx } from '../../storage/index.ts'
import { createCitationWriter } from '../citations.ts'
import type { ImportOptions } from './import-edition.ts'
import { storedRich } from '../stored-rich.ts'
import { createTagFinder, importTags } from './taxonomy.ts'

export type WrittenStatements = {
  /** By the place in the file that gives the text. */
  readonly own: ReadonlyMap<ExchangeStatement, string>
  readonly byExternalId: ReadonlyMap<string, string>
}

/** How many statements are written before other work may go first. */
const batch = 500

/**
 * Writes all statements with their tags, citations and notes. A further placement may come before the text, so places come later.
 * @throws CoreError BAD_INPUT repeated-id
 */
export async function writeStatements(
  tx: Tx,
  file: ExchangeEdition,
  programme: string,
  { id: edition, newId, now, storedSources, pause }: ImportOptions,
): Promise<WrittenStatements> {
  const findTag = await createTagFinder(tx, programme, newId)
  await importTags(tx, file.tags ?? [], findTag, newId)
  const writeCitation = await createCitationWriter(tx, { programme, newId, storedSources })
  const own = new Map<ExchangeStatement, string>()
  const byExternalId = new Map<string, string>()

  const write = (statement: ExchangeStatement, text: string): string => {
    const id = newId()
    tx.insert('statement', {
      id,
      external_id: statement.id ?? null,
      edition_id: edition,
      kind: statement.kind ?? 'bottleneck',
      text,
      rich: storedRich(statement.rich ?? null),
      confidence: null,
      proposed_section: null,
      state: 'active',
      bin_origin: null,
      created_at: now,
    })
    const tags = new Set((statement.tags ?? []).map(findTag))
    for (const [position, tag] of [...tags].entries()) {
      if (tag !== null) tx.insert('statement_tag', { id: newId(), statement_id: id, tag_id: tag, position })
    }
    for (const citation of [statement.source ?? null, ...(statement.citations ?? [])]) {
      if (citation !== null) writeCitation(id, citation)
    }
    for (const [position, note] of notesOf(statement).entries()) {
      tx.insert('note', { id: newId(), statement_id: id, section_id: null, ...note, position })
    }
    return id
  }

  for (const statement of allStatements(file.sections)) {
    const text = exchangeText(statement)
    if (text === null) continue
    if (statement.id !== undefined && byExternalId.has(statement.id)) throw repeated(statement.id)
    const id = write(statement, text)
    own.set(statement, id)
    if (statement.id !== undefined) byExternalId.set(statement.id, id)
    if (own.size % batch === 0) await pause()
  }
  return { own, byExternalId }
}

function* allStatements(sections: readonly ExchangeSection[]): Generator<ExchangeStatement, void> {
  for (const section of sections) {
    yield* section.statements ?? []
    yield* allStatements(section.sections ?? [])
  }
}

const notesOf = (
  statement: ExchangeStatement,
): { text: string; author: string | null; at: string | null }[] => [
  ...(typeof statement.note === 'string' ? [{ text: statement.note, author: null, at: null }] : []),
  ...(statement.notes ?? []).map((note) => ({
    text: note.text,
    author: note.author ?? null,
    at: note.at ?? null,
  })),
]

const repeated = (id: string): CoreError =>
  new CoreError('BAD_INPUT', { reason: 'repeated-id', file: null, detail: id })
