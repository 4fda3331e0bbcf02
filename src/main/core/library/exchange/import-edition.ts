/** An edition in the exchange format becomes rows, without loss. */
import { CoreError } from '../../../../shared/contract/index.ts'
import {
  type ExchangeEdition,
  type ExchangeSection,
  type ExchangeStatement,
  isPlain,
  type RichText,
  toPlainText,
} from '../../../../shared/domain/index.ts'
import type { Tx } from '../../storage/index.ts'
import { createCitationWriter } from '../citations.ts'
import { readNumbering } from './numbers.ts'
import { createResolver, type End, leadsNowhere, type Resolver } from './resolver.ts'
import { createTagFinder, importTags, type NewId } from './taxonomy.ts'

export type ImportedEdition = {
  readonly edition: string
  readonly title: string
  readonly sections: number
  readonly statements: number
  /** Ids of the statements in the order in which the file gives their texts. */
  readonly statementIds: readonly string[]
}

export type ImportOptions = {
  /** The edition's id; the file's own unless the officer gave another. */
  readonly id: string
  readonly newId: NewId
  readonly now: string
  /** Source rows of stored files, by the name that citations use. */
  readonly storedSources?: ReadonlyMap<string, string>
}

const untitledProgramme = 'Programma'

/**
 * Writes an edition with its sections, statements, tags, links and lineage.
 * @throws CoreError ALREADY_EXISTS for a known edition id; BAD_INPUT unknown-reference for an id that leads nowhere
 */
export async function importEdition(
  tx: Tx,
  file: ExchangeEdition,
  { id, newId, now, storedSources }: ImportOptions,
): Promise<ImportedEdition> {
  await refuseKnown(tx, id)
  const programme = await ensureProgramme(tx, file.programme ?? untitledProgramme, newId)
  const numbering = readNumbering(file)
  const title = file.edition.title ?? id
  tx.insert('edition', {
    id,
    programme_id: programme,
    title,
    year: file.edition.year ?? null,
    status: file.edition.status ?? 'draft',
    levels: JSON.stringify(numbering.levels),
    reopened_reason: null,
  })
  const findTag = await createTagFinder(tx, programme, newId)
  await importTags(tx, file.tags ?? [], findTag, newId)
  const writeCitation = await createCitationWriter(tx, { programme, newId, storedSources })

  const sectionIds = new Map<ExchangeSection, string>()
  const statementIds = new Map<string, string>()
  let statements = 0

  const writeStatement = (statement: ExchangeStatement, text: string): string => {
    const own = newId()
    statements += 1
    const rich = statement.rich ?? null
    tx.insert('statement', {
      id: own,
      external_id: statement.id ?? null,
      edition_id: id,
      kind: statement.kind ?? 'bottleneck',
      text: rich === null ? text : toPlainText(rich),
      rich: storedRich(rich),
      confidence: null,
      proposed_section: null,
      state: 'active',
      created_at: now,
    })
    const tags = new Set((statement.tags ?? []).map(findTag))
    for (const [position, tag] of [...tags].entries()) {
      if (tag !== null) tx.insert('statement_tag', { id: newId(), statement_id: own, tag_id: tag, position })
    }
    const citations = [statement.source ?? null, ...(statement.citations ?? [])]
    for (const citation of citations) if (citation !== null) writeCitation(own, citation)
    for (const [position, note] of notesOf(statement).entries()) {
      tx.insert('note', { id: newId(), statement_id: own, section_id: null, ...note, position })
    }
    return own
  }

  // A further placement may come before the statement's text, so all texts are written first.
  const places = new Map<ExchangeStatement, string>()
  const defineAll = (sections: readonly ExchangeSection[]): void => {
    for (const section of sections) {
      for (const statement of section.statements ?? []) {
        const text = statement.text ?? (statement.rich ? toPlainText(statement.rich) : undefined)
        if (text === undefined) continue
        if (statement.id !== undefined && statementIds.has(statement.id)) throw repeated(statement.id)
        const own = writeStatement(statement, text)
        places.set(statement, own)
        if (statement.id !== undefined) statementIds.set(statement.id, own)
      }
      defineAll(section.sections ?? [])
    }
  }
  defineAll(file.sections)

  const writeSections = (sections: readonly ExchangeSection[], parent: string | null): void => {
    for (const [position, section] of sections.entries()) {
      const own = newId()
      sectionIds.set(section, own)
      const rich = section.rich ?? null
      const numbers = numbering.of.get(section)
      tx.insert('section', {
        id: own,
        external_id: section.id ?? null,
        edition_id: id,
        parent_id: parent,
        position,
        kind: section.kind ?? ((section.sections ?? []).length > 0 ? 'chapter' : 'problem-area'),
        title: section.title ?? null,
        intro: rich === null ? (section.intro ?? null) : toPlainText(rich),
        intro_rich: storedRich(rich),
        start: numbers?.start ?? null,
        fixed_number: numbers?.fixedNumber ?? null,
        continued: (section.continued ?? isContinued(section)) ? 1 : 0,
      })
      for (const [order, statement] of (section.statements ?? []).entries()) {
        const placed = places.get(statement) ?? statementIds.get(statement.id ?? '')
        if (placed === undefined) throw leadsNowhere(statement.id ?? '')
        tx.insert('placement', { id: newId(), statement_id: placed, section_id: own, position: order })
      }
      writeSections(section.sections ?? [], own)
    }
  }
  writeSections(file.sections, null)

  const resolver = createResolver(tx, id, sectionIds, statementIds)
  await writeLinks(tx, file, resolver, newId)
  await writeLineage(tx, places, sectionIds, resolver, newId)
  await resolveWaitingLineage(tx, id, resolver)
  return { edition: id, title, sections: sectionIds.size, statements, statementIds: [...places.values()] }
}

/** Finds or makes the programme of a title. */
export async function ensureProgramme(tx: Tx, title: string, newId: NewId): Promise<string> {
  const known = await tx.reads.selectFrom('programme').select(['id', 'title', 'position']).execute()
  const found = known.find((programme) => programme.title === title)
  if (found !== undefined) return found.id
  const id = newId()
  const position = known.reduce((last, programme) => Math.max(last, programme.position), 0) + 1
  tx.insert('programme', { id, title, position })
  return id
}

async function refuseKnown(tx: Tx, id: string): Promise<void> {
  const known = await tx.reads.selectFrom('edition').select('id').where('id', '=', id).executeTakeFirst()
  if (known !== undefined) throw new CoreError('ALREADY_EXISTS', { entity: 'edition', id })
}

const storedRich = (rich: RichText | null): string | null =>
  rich === null || isPlain(rich) ? null : JSON.stringify(rich)

const isContinued = (section: ExchangeSection): boolean => section.number === null && section.title === null

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

async function writeLinks(tx: Tx, file: ExchangeEdition, resolver: Resolver, newId: NewId): Promise<void> {
  for (const [position, link] of (file.links ?? []).entries()) {
    const from = await resolver.end(link.from)
    const to = await resolver.end(link.to)
    tx.insert('link', {
      id: newId(),
      type: link.type,
      from_statement: from.statement,
      from_section: from.section,
      to_statement: to.statement,
      to_section: to.section,
      position,
    })
  }
}

async function writeLineage(
  tx: Tx,
  statements: ReadonlyMap<ExchangeStatement, string>,
  sections: ReadonlyMap<ExchangeSection, string>,
  resolver: Resolver,
  newId: NewId,
): Promise<void> {
  const write = async (references: readonly string[], to: End): Promise<void> => {
    for (const [position, reference] of references.entries()) {
      const from = await resolver.lineage(reference)
      tx.insert('lineage', {
        id: newId(),
        state: 'confirmed',
        to_statement: to.statement,
        to_section: to.section,
        from_statement: from?.statement ?? null,
        from_section: from?.section ?? null,
        from_ref: reference,
        position,
      })
    }
  }
  for (const [statement, own] of statements)
    await write(statement.lineage ?? [], { statement: own, section: null })
  for (const [section, own] of sections) await write(section.lineage ?? [], { statement: null, section: own })
}

/** Lineage that was read before its older edition was there finds it now. */
async function resolveWaitingLineage(tx: Tx, edition: string, resolver: Resolver): Promise<void> {
  const waiting = await tx.reads
    .selectFrom('lineage')
    .select(['id', 'from_ref'])
    .where('from_statement', 'is', null)
    .where('from_section', 'is', null)
    .where('from_ref', 'like', `${edition}/%`)
    .execute()
  for (const { id, from_ref: reference } of waiting) {
    const from = reference === null ? null : await resolver.lineage(reference)
    if (from !== null)
      tx.update('lineage', id, { from_statement: from.statement, from_section: from.section })
  }
}
