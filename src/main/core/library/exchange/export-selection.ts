/** Chosen statements in the exchange format: their editions, with no other statements in them. */
import type { ExchangeEdition } from '../../../../shared/domain/index.ts'
import { among, type Reads } from '../../storage/index.ts'
import { exportEdition } from './export-edition.ts'

/** The editions that hold the statements, and how many statements were left out because they are in the inbox or the bin. */
export async function exportSelection(
  reads: Reads,
  ids: readonly string[],
): Promise<{ editions: ExchangeEdition[]; left: number }> {
  const rows = await reads
    .selectFrom('statement')
    .where('id', 'in', among(ids))
    .where('state', '=', 'active')
    .where('edition_id', 'is not', null)
    .select(['id', 'edition_id'])
    .execute()
  const byEdition = Map.groupBy(rows, (row) => row.edition_id ?? '')
  const editions: ExchangeEdition[] = []
  for (const [edition, own] of byEdition) {
    const chosen = new Set(own.map((row) => row.id))
    editions.push(await exportEdition(reads, edition, { kind: 'statements', ids: chosen }))
  }
  return { editions, left: new Set(ids).size - rows.length }
}
