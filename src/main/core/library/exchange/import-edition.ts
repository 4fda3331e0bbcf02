/** An edition in the exchange format becomes rows, without loss. */
import { CoreError } from '../../../../shared/contract/index.ts'
import { type ExchangeEdition, untitledProgramme } from '../../../../shared/domain/index.ts'
import type { Reads, Tx } from '../../storage/index.ts'
import { ensureProgramme } from '../programmes.ts'
import { resolveWaitingLineage, resolveWaitingLinks, writeLineage, writeLinks } from './link-rows.ts'
import { readNumbering } from './numbers.ts'
import { createResolver } from './resolver.ts'
import { writeSections } from './section-rows.ts'
import { writeStatements } from './statement-rows.ts'
import type { NewId } from './taxonomy.ts'

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
  /** Lets other work go first, now and then; what it throws ends the import. */
  readonly pause: () => Promise<void>
}

/**
 * Writes an edition with its sections, statements, tags, links and lineage.
 * @throws CoreError ALREADY_EXISTS for a known edition id; BAD_INPUT unknown-reference for an id that leads nowhere,
 * repeated-id for two texts under one id; whatever `pause` throws
 */
export async function importEdition(
  tx: Tx,
  file: ExchangeEdition,
  options: ImportOptions,
): Promise<ImportedEdition> {
  const { id, newId } = options
  await refuseKnown(tx.reads, [id])
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
  const statements = await writeStatements(tx, file, programme, options)
  const sections = await writeSections(tx, file.sections, { ...options, numbering, statements })
  const resolver = createResolver(tx, id, {
    sections,
    statements: statements.byExternalId,
    numbers: numbering.numbers,
  })
  await writeLinks(tx, file, resolver, newId)
  await writeLineage(tx, statements.own, sections, resolver, newId)
  await resolveWaitingLineage(tx, id, resolver)
  await resolveWaitingLinks(tx, resolver)
  const statementIds = [...statements.own.values()]
  return { edition: id, title, sections: sections.size, statements: statementIds.length, statementIds }
}

/** @throws CoreError ALREADY_EXISTS when one of the editions is there already */
export async function refuseKnown(reads: Reads, ids: readonly string[]): Promise<void> {
  const known = await reads.selectFrom('edition').select('id').where('id', 'in', ids).executeTakeFirst()
  if (known !== undefined) throw new CoreError('ALREADY_EXISTS', { entity: 'edition', id: known.id })
}
