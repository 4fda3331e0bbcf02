/** What the page of a document is searched with. */
import type { Document } from '../../../../shared/document/index.ts'
import type { Lexicon } from '../../../../shared/dutch/index.ts'
import { buildPublicationIndex, packIndex, usefulTerms } from '../../../../shared/publication/index.ts'
import { pack } from './pack.ts'
import { findStatements, type StatementNumbers } from './statements.ts'

export type Searching = {
  readonly numbers: StatementNumbers
  /** Terms that mean the same. */
  readonly terms: Document['terms']
  readonly packedIndex: string
}

export function prepareSearching(document: Document, lexicon: Lexicon): Searching {
  const { searched, numbers } = findStatements(document)
  const index = buildPublicationIndex(searched, lexicon)
  const packed = packIndex(index)
  return {
    numbers,
    terms: usefulTerms(document.terms, index, lexicon),
    packedIndex: pack(packed.numbers, packed.text),
  }
}
