/** Handing out what was found: rows to cite, and files in the exchange format. */
import type { StatementRow } from '../../../shared/contract/index.ts'
import type { Text } from '../../app/i18n/index.ts'
import type { Platform } from '../../app/platform/index.ts'
import { type Notices, notify } from '../../app/state/index.ts'
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

export type Office = {
  readonly client: CoreClient
  readonly platform: Platform
  readonly notices: Notices
  readonly text: Text
}

/** Saves the statements as a file for each edition they are of, and tells what was saved. */
export async function saveSelection(
  { client, platform, notices, text }: Office,
  ids: readonly string[],
): Promise<void> {
  const { editions, left } = await client.library.exportSelection({ ids: [...ids] })
  const saved: string[] = []
  for (const edition of editions) {
    const name = text('search.selectionFile', { edition: edition.edition.title ?? edition.edition.id })
    const content = new Blob([`${JSON.stringify(edition, null, 2)}\n`], { type: 'application/json' })
    if ((await platform.saveFile(name, content)) === 'cancelled') return
    saved.push(name)
  }
  if (saved.length === 0) notify(notices, 'info', text('search.nothingExported'))
  else {
    const name = saved.join(', ')
    notify(
      notices,
      'info',
      left === 0 ? text('search.exported', { name }) : text('search.exportedLeft', { name, count: left }),
    )
  }
}
