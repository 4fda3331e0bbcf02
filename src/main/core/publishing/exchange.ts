/** A part of the knowledge base in the exchange format. */
import { zipSync } from 'fflate'
import { fileName } from '../../../shared/document/index.ts'
import type { ExchangeEdition } from '../../../shared/domain/index.ts'
import { nl } from '../../../shared/i18n/index.ts'
import { exportEdition } from '../library/index.ts'
import type { Reads } from '../storage/index.ts'
import type { Selection } from './content.ts'
import type { Published } from './publish.ts'

/** The editions of a selection; the inbox is in none. @throws CoreError NOT_FOUND */
export async function exchangedEditions(
  reads: Reads,
  { editions, part }: Pick<Selection, 'editions' | 'part'>,
): Promise<readonly ExchangeEdition[]> {
  const exchanged: ExchangeEdition[] = []
  for (const edition of editions) exchanged.push(await exportEdition(reads, edition, part))
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
