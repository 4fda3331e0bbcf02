/** Links and lineage of an exchange file become rows. */
import type {
  ExchangeEdition,
  ExchangeLinkEnd,
  ExchangeSection,
  ExchangeStatement,
} from '../../../../shared/domain/index.ts'
import type { Tx } from '../../storage/index.ts'
import type { End, Resolver } from './resolver.ts'
import type { NewId } from './taxonomy.ts'

/** Writes the links of the file, in its order. @throws CoreError BAD_INPUT unknown-reference */
export async function writeLinks(
  tx: Tx,
  file: ExchangeEdition,
  resolver: Resolver,
  newId: NewId,
): Promise<void> {
  for (const [position, link] of (file.links ?? []).entries()) {
    const from = await resolver.end(link.from)
    const to = await resolver.endOrAbsent(link.to)
    tx.insert('link', {
      id: newId(),
      type: link.type,
      from_statement: from.statement,
      from_section: from.section,
      to_statement: to?.statement ?? null,
      to_section: to?.section ?? null,
      to_ref: to === null ? JSON.stringify(link.to) : null,
      position,
    })
  }
}

/** Links that were read before the edition they lead to was there find it now. */
export async function resolveWaitingLinks(tx: Tx, resolver: Resolver): Promise<void> {
  const waiting = await tx.reads
    .selectFrom('link')
    .select(['id', 'to_ref'])
    .where('to_ref', 'is not', null)
    .execute()
  for (const { id, to_ref: reference } of waiting) {
    const to = reference === null ? null : await resolver.findEnd(JSON.parse(reference) as ExchangeLinkEnd)
    if (to !== null)
      tx.update('link', id, { to_statement: to.statement, to_section: to.section, to_ref: null })
  }
}

/** Writes lineage; what leads to an edition that is not here waits for it under its reference. */
export async function writeLineage(
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
export async function resolveWaitingLineage(tx: Tx, edition: string, resolver: Resolver): Promise<void> {
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
