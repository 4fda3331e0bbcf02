/** A part of the knowledge base in the exchange format. */
import { zipSync } from 'fflate'
import { CoreError } from '../../../shared/contract/index.ts'
import { fileName } from '../../../shared/document/index.ts'
import type { ExchangeEdition } from '../../../shared/domain/index.ts'
import { nl } from '../../../shared/i18n/index.ts'
import { exportEdition, exportInbox } from '../library/index.ts'
import type { Reads } from '../storage/index.ts'
import type { Selection } from './content.ts'
import type { Published } from './publish.ts'

/** The editions of a selection, and what it holds of the inbox as one more. @throws CoreError NOT_FOUND, also when there is nothing */
export async function exchangedEditions(
  reads: Reads,
  { editions, part, inbox }: Selection,
): Promise<readonly ExchangeEdition[]> {
  const exchanged: ExchangeEdition[] = []
  for (const edition of editions) exchanged.push(await exportEdition(reads, edition, part))
  if (inbox.length > 0) exchanged.push(await exportInbox(reads, inbox))
  if (exchanged.length === 0) throw new CoreError('NOT_FOUND', { entity: 'statement', id: '' })
  return exchanged
}

/** One edition as a JSON file, several as a zip of such files. */
export function exchangeFile(editions: readonly ExchangeEdition[]): Published {
  const [only] = editions
  if (only !== undefined && editions.length === 1) {
    return { name: fileName(only.edition.title ?? only.edition.id, 'json'), bytes: jsonOf(only) }
  }
  const files = editions.map((one, at) => [fileName(`${at + 1} ${one.edition.id}`, 'json'), jsonOf(one)])
  return { name: fileName(nl.document.selection, 'zip'), bytes: zipSync(Object.fromEntries(files)) }
}

const jsonOf = (edition: ExchangeEdition): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${JSON.stringify(edition, null, 2)}\n`)
