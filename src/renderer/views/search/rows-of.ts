/** What was found, as rows to cite. */
import type { StatementRow } from '../../../shared/contract/index.ts'
import type { CoreClient } from '../../app/transport/index.ts'

/** As many as the core gives at once. */
const pageSize = 500

/** The statements as rows, in the order of their ids; those that are gone are left out. */
export async function rowsOf(client: CoreClient, ids: readonly string[]): Promise<readonly StatementRow[]> {
  const rows = new Map<string, StatementRow>()
  // One page after the other, so that other questions come in between.
  for (let first = 0; first < ids.length; first += pageSize) {
    const scope = { kind: 'statements' as const, ids: ids.slice(first, first + pageSize) }
    const page = await client.library.statements({ scope, limit: pageSize })
    for (const row of page.rows) rows.set(row.id, row)
  }
  return ids.flatMap((id) => rows.get(id) ?? [])
}
