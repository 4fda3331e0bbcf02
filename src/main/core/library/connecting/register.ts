/** The register of stakeholders and sources. */
import { inflateRawSync } from 'node:zlib'
import { CoreError, type SourceSummary, type Stakeholder } from '../../../../shared/contract/index.ts'
import type { Reads, Row, Tx } from '../../storage/index.ts'
import { badTarget, type Done } from '../editing/index.ts'

/** Organisations and people with how many statements outside the bin they made, by name. */
export async function listStakeholders(reads: Reads): Promise<Stakeholder[]> {
  const rows = await reads
    .selectFrom('stakeholder')
    .leftJoin('citation', 'citation.stakeholder_id', 'stakeholder.id')
    .leftJoin('statement', (join) =>
      join.onRef('statement.id', '=', 'citation.statement_id').on('statement.state', '=', 'active'),
    )
    .groupBy(['stakeholder.id', 'stakeholder.programme_id', 'stakeholder.organisation', 'stakeholder.type'])
    .select((eb) => [
      'stakeholder.id',
      'stakeholder.programme_id as programme',
      'stakeholder.organisation',
      'stakeholder.type',
      eb.fn.count<number>('statement.id').distinct().as('statements'),
    ])
    .execute()
  return rows.toSorted((one, other) => one.organisation.localeCompare(other.organisation, 'nl'))
}

export type StakeholderChange = {
  readonly id: string
  readonly organisation: string
  readonly type: string | null
}

/** @throws CoreError NOT_FOUND */
export async function changeStakeholder(
  tx: Tx,
  { id, organisation, type }: StakeholderChange,
): Promise<Done<null>> {
  await requireStakeholder(tx.reads, id)
  tx.update('stakeholder', id, { organisation, type: type === '' ? null : type })
  return { command: { type: 'change-stakeholder', name: organisation }, result: null }
}

/** @throws CoreError NOT_FOUND, BAD_TARGET itself or other-programme */
export async function mergeStakeholders(
  tx: Tx,
  { into, from }: { readonly into: string; readonly from: readonly string[] },
): Promise<Done<null>> {
  const target = await requireStakeholder(tx.reads, into)
  for (const id of new Set(from)) {
    if (id === into) throw badTarget('itself')
    const source = await requireStakeholder(tx.reads, id)
    if (source.programme_id !== target.programme_id) throw badTarget('other-programme')
    const citations = await tx.reads
      .selectFrom('citation')
      .select('id')
      .where('stakeholder_id', '=', id)
      .execute()
    for (const citation of citations) tx.update('citation', citation.id, { stakeholder_id: into })
    tx.remove('stakeholder', id)
  }
  return { command: { type: 'merge-stakeholders', name: target.organisation }, result: null }
}

/** Sources with how many statements outside the bin came from each, by name. */
export async function listSources(reads: Reads): Promise<SourceSummary[]> {
  const rows = await reads
    .selectFrom('source')
    .leftJoin('content', 'content.sha256', 'source.sha256')
    .leftJoin('citation', 'citation.source_id', 'source.id')
    .leftJoin('statement', (join) =>
      join.onRef('statement.id', '=', 'citation.statement_id').on('statement.state', '=', 'active'),
    )
    .groupBy(['source.id', 'source.programme_id', 'source.name', 'source.format', 'content.size'])
    .select((eb) => [
      'source.id',
      'source.programme_id as programme',
      'source.name',
      'source.format',
      'content.size',
      eb.fn.count<number>('statement.id').distinct().as('statements'),
      eb.fn.min<string | null>('statement.created_at').as('takenIn'),
    ])
    .execute()
  return rows.toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
}

/** @throws CoreError NOT_FOUND */
export async function renameSource(
  tx: Tx,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<Done<null>> {
  await requireSource(tx.reads, id)
  tx.update('source', id, { name })
  return { command: { type: 'rename-source', name }, result: null }
}

/** The original bytes of a source. @throws CoreError NOT_FOUND, also where only its name is known */
export async function sourceFile(
  reads: Reads,
  { id }: { readonly id: string },
): Promise<{ name: string; content: Blob }> {
  const source = await requireSource(reads, id)
  const content = await reads
    .selectFrom('content')
    .select('bytes')
    .where('sha256', '=', source.sha256 ?? '')
    .executeTakeFirst()
  if (content === undefined) throw new CoreError('NOT_FOUND', { entity: 'source', id })
  return { name: source.name, content: new Blob([new Uint8Array(inflateRawSync(content.bytes))]) }
}

/** Sources with exactly these bytes: the same file was taken in before. */
export function knownSources(
  reads: Reads,
  { sha256 }: { readonly sha256: string },
): Promise<{ id: string; name: string; statements: number }[]> {
  return reads
    .selectFrom('source')
    .leftJoin('citation', 'citation.source_id', 'source.id')
    .where('source.sha256', '=', sha256)
    .groupBy(['source.id', 'source.name'])
    .select((eb) => [
      'source.id',
      'source.name',
      eb.fn.count<number>('citation.statement_id').distinct().as('statements'),
    ])
    .execute()
}

async function requireStakeholder(reads: Reads, id: string): Promise<Row<'stakeholder'>> {
  const row = await reads.selectFrom('stakeholder').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new CoreError('NOT_FOUND', { entity: 'stakeholder', id })
  return row
}

async function requireSource(reads: Reads, id: string): Promise<Row<'source'>> {
  const row = await reads.selectFrom('source').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new CoreError('NOT_FOUND', { entity: 'source', id })
  return row
}
