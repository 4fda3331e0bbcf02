/** What the build made for a publication, as it goes into one. */
import { readFileSync } from 'node:fs'
import { packBytes } from './pack.ts'

/** Addresses of the built lexicon, and of the folder with the built page. */
export type PageAddresses = { readonly lexicon: string; readonly publication: string }

export type PageFiles = {
  readonly script: string
  readonly style: string
  /** The lexicon as text. */
  readonly lexicon: string
}

export function readPageFiles({ lexicon, publication }: PageAddresses): PageFiles {
  const read = (name: string): string => readFileSync(new URL(name, publication), 'utf8')
  return {
    script: read('publication.js'),
    style: read('publication.css'),
    lexicon: packBytes(readFileSync(new URL(lexicon))),
  }
}
