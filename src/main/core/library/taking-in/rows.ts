/** Rows that every way of taking in writes. */
import { deflateRawSync } from 'node:zlib'
import type { Tx } from '../../storage/index.ts'
import { type CitationWriter, createCitationWriter } from '../citations.ts'
import type { ImportOptions } from '../exchange/import-edition.ts'

/** A file as it was brought in: its bytes are kept once per hash. */
export type SourceFile = {
  readonly name: string
  readonly format: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

export type TakenIn = {
  readonly edition: string | null
  readonly sections: number
  readonly statements: number
  /** Ids of the statements in the order of the proposal. */
  readonly statementIds: readonly string[]
}

export type Making = Pick<ImportOptions, 'newId' | 'now' | 'pause'>

/** Keeps the bytes once and gives the row that names them. */
export function storeSource(tx: Tx, programme: string, file: SourceFile, newId: () => string): string {
  tx.keepContent({ sha256: file.sha256, size: file.bytes.length, bytes: deflateRawSync(file.bytes) })
  const id = newId()
  tx.insert('source', {
    id,
    programme_id: programme,
    name: file.name,
    format: file.format,
    sha256: file.sha256,
  })
  return id
}

/** A writer of citations that name the stored file. */
export async function citeStored(
  tx: Tx,
  programme: string,
  file: SourceFile,
  newId: () => string,
): Promise<CitationWriter> {
  const source = storeSource(tx, programme, file, newId)
  return createCitationWriter(tx, { programme, newId, storedSources: new Map([[file.name, source]]) })
}

/** A statement as it comes in: plain text, a bottleneck until somebody says otherwise. */
export const newStatement = (id: string, text: string, now: string) =>
  ({
    id,
    external_id: null,
    kind: 'bottleneck',
    text,
    rich: null,
    confidence: null,
    proposed_section: null,
    state: 'active',
    bin_origin: null,
    created_at: now,
  }) as const
