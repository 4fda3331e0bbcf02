/** What the build made for a publication, as it goes into one. */
import { readFileSync } from 'node:fs'
import { type Lexicon, readLexicon } from '../../../../shared/dutch/index.ts'
import { pack } from './pack.ts'

/** Addresses of the built lexicon, and of the folder with the built page. */
export type PageAddresses = { readonly lexicon: string; readonly publication: string }

export type PageFiles = {
  readonly script: string
  readonly style: string
  readonly lexicon: Lexicon
  /** The lexicon as text. */
  readonly packedLexicon: string
}

export function readPageFiles({ lexicon, publication }: PageAddresses): PageFiles {
  const read = (name: string): string => readFileSync(new URL(name, publication), 'utf8')
  const bytes = new Uint8Array(readFileSync(new URL(lexicon)))
  return {
    script: read('publication.js'),
    style: read('publication.css'),
    lexicon: readLexicon(bytes),
    packedLexicon: pack(new Uint32Array(bytes.buffer), ''),
  }
}
