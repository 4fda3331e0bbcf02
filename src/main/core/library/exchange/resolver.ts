/** Finds what a reference in an exchange file names. */
import { CoreError } from '../../../../shared/contract/index.ts'
import type { ExchangeLinkEnd, ExchangeSection } from '../../../../shared/domain/index.ts'
import type { Tx } from '../../storage/index.ts'
import { splitReference } from './references.ts'

/** The refusal of a reference that names nothing. */
export const leadsNowhere = (id: string): CoreError =>
  new CoreError('BAD_INPUT', { reason: 'unknown-reference', file: null, detail: id })

/** A statement or a section: exactly one of the two. */
export type End = { readonly statement: string | null; readonly section: string | null }

export type Resolver = {
  /** An end of a link. @throws CoreError BAD_INPUT */
  end(end: ExchangeLinkEnd): Promise<End>
  /** An end of a link, or null when it lies in an edition that is not here. @throws CoreError BAD_INPUT when it should be */
  endOrAbsent(end: ExchangeLinkEnd): Promise<End | null>
  /** An end of a link in whatever edition, or null. */
  findEnd(end: ExchangeLinkEnd): Promise<End | null>
  /** What a lineage reference 'EDITION/ID' names, or null when that edition is not here. */
  lineage(reference: string): Promise<End | null>
}

/** What was written of the edition: its rows by what the file calls them. */
export type Written = {
  readonly sections: ReadonlyMap<ExchangeSection, string>
  readonly statements: ReadonlyMap<string, string>
  readonly numbers: ReadonlyMap<ExchangeSection, string>
}

/** Resolves within an edition that is being written, and in the editions that are already there. */
export function createResolver(tx: Tx, edition: string, written: Written): Resolver {
  const { statements } = written
  const sections = new Map<string, string>()
  // A number wins from an id, the first of equal numbers wins from the later ones.
  for (const [section, own] of written.sections) if (section.id !== undefined) sections.set(section.id, own)
  for (const [section, own] of [...written.sections].toReversed()) {
    const number = written.numbers.get(section) ?? ''
    if (number !== '') sections.set(number, own)
  }
  const elsewhere = async (reference: string): Promise<End | null> => {
    for (const { edition: other, id } of splitReference(reference)) {
      if (other === edition) {
        const statement = statements.get(id) ?? null
        const section = sections.get(id) ?? null
        if (statement !== null || section !== null)
          return statement === null ? { statement, section } : { statement, section: null }
        continue
      }
      const statement = await findStatement(tx, other, id)
      if (statement !== null) return { statement, section: null }
      const section = await findSection(tx, other, id)
      if (section !== null) return { statement: null, section }
    }
    return null
  }
  const here = (end: ExchangeLinkEnd): End | null => {
    const statement = typeof end === 'string' ? (statements.get(end) ?? null) : null
    const section = typeof end === 'string' ? null : (sections.get(end.section) ?? null)
    return statement === null && section === null ? null : { statement, section }
  }
  const end = async (wanted: ExchangeLinkEnd): Promise<End> => {
    const found = here(wanted) ?? (await elsewhere(referenceOf(wanted)))
    if (found === null) throw leadsNowhere(referenceOf(wanted))
    return found
  }
  return {
    end,
    endOrAbsent: async (wanted) =>
      (await isAbsent(tx, edition, referenceOf(wanted))) ? (here(wanted) ?? null) : end(wanted),
    findEnd: (wanted) => elsewhere(referenceOf(wanted)),
    lineage: elsewhere,
  }
}

const referenceOf = (end: ExchangeLinkEnd): string => (typeof end === 'string' ? end : end.section)

/** Whether a reference can only mean an edition that is not here. */
async function isAbsent(tx: Tx, edition: string, reference: string): Promise<boolean> {
  const editions = splitReference(reference).map((read) => read.edition)
  if (editions.length === 0 || editions.includes(edition)) return false
  const known = await tx.reads
    .selectFrom('edition')
    .select('id')
    .where('id', 'in', editions)
    .executeTakeFirst()
  return known === undefined
}

async function findStatement(tx: Tx, edition: string, id: string): Promise<string | null> {
  const row = await tx.reads
    .selectFrom('statement')
    .select('id')
    .where('edition_id', '=', edition)
    .where((eb) => eb.or([eb('external_id', '=', id), eb('id', '=', id)]))
    .executeTakeFirst()
  return row?.id ?? null
}

async function findSection(tx: Tx, edition: string, id: string): Promise<string | null> {
  const row = await tx.reads
    .selectFrom('section')
    .select('id')
    .where('edition_id', '=', edition)
    .where((eb) => eb.or([eb('external_id', '=', id), eb('id', '=', id)]))
    .executeTakeFirst()
  return row?.id ?? null
}
