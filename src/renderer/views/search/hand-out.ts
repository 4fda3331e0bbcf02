/** Handing out what was found: rows to cite, and files in the exchange format. */
import type { StatementRow } from '../../../shared/contract/index.ts'
import type { Text } from '../../app/i18n/index.ts'
import type { Platform } from '../../app/platform/index.ts'
import { type Notices, notify } from '../../app/state/index.ts'
import type { CoreClient } from '../../app/transport/index.ts'

/** As many as the core gives at once. */
const pageSize = 500

/** The statements as rows, in reading order. */
export async function rowsOf(client: CoreClient, ids: readonly string[]): Promise<readonly StatementRow[]> {
  const pages = Array.from({ length: Math.ceil(ids.length / pageSize) }, (_, page) =>
    client.library.statements({
      scope: { kind: 'statements', ids: [...ids] },
      offset: page * pageSize,
      limit: pageSize,
    }),
  )
  return (await Promise.all(pages)).flatMap(({ rows }) => rows)
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
