/** An edition, or a part of it, as the bytes of a file. */
import { CoreError } from '../../../shared/contract/index.ts'
import { type Document, documentOf, type Manner } from '../../../shared/document/index.ts'
import { exportEdition } from '../library/index.ts'
import type { Reads } from '../storage/index.ts'
import { loadEditionContent } from './content.ts'
import type { DocumentFormat, Format } from './formats.ts'

export type PublishRequest = {
  readonly edition: string
  /** The number of a section, or null for all. */
  readonly section: string | null
  readonly format: Format
  /** Does not matter for the exchange format, which loses nothing. */
  readonly manner: Manner
  readonly date: Date
}

/** Writes a document in a format, where that holds nobody up. */
type WriteDocument = (format: DocumentFormat, document: Document) => Promise<Uint8Array>

/** @throws CoreError NOT_FOUND for an unknown edition or section */
export async function publish(
  reads: Reads,
  write: WriteDocument,
  request: PublishRequest,
): Promise<Uint8Array> {
  const { edition, section, format, manner, date } = request
  if (format === 'json') {
    const exchanged = await exportEdition(
      reads,
      edition,
      section === null ? { kind: 'whole' } : { kind: 'section', number: section },
    )
    return new TextEncoder().encode(`${JSON.stringify(exchanged, null, 2)}\n`)
  }
  const content = await loadEditionContent(reads, edition)
  const part =
    section === null ? ({ kind: 'whole' } as const) : ({ kind: 'section', number: section } as const)
  const document = documentOf(content, { ...manner, part }, date.toISOString())
  if (document === null) throw new CoreError('NOT_FOUND', { entity: 'section', id: section ?? '' })
  return write(format, document)
}
