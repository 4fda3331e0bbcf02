/** Text to pages of rows: every row a source line with its words. */
import type { Word } from './words.ts'
import { wordsOf } from './words.ts'

export type Row = {
  /** Counted from 1 over the whole text. */
  readonly line: number
  readonly text: string
  readonly words: readonly Word[]
  /** True when an empty line stands before this one. */
  readonly afterBlank: boolean
}

export type Page = {
  /** Counted from 1. */
  readonly ordinal: number
  /** The page number as printed, else the ordinal. */
  readonly printed: number
  readonly rows: readonly Row[]
}

/** Cuts a text at form feeds into lists of non-empty rows. */
export function rowsByFormFeed(text: string): readonly (readonly Row[])[] {
  const pages: Row[][] = [[]]
  let line = 0
  let afterBlank = false
  for (const match of text.matchAll(/([^\r\n\f\v]*)(\r\n|[\n\r\f\v]|$)/g)) {
    const content = match[1] ?? ''
    const words = wordsOf(content)
    line += 1
    if (words.length > 0) pages.at(-1)?.push({ line, text: content, words, afterBlank })
    afterBlank = words.length === 0
    if (match[2] === '\f') {
      pages.push([])
      afterBlank = false
    }
  }
  return pages.filter((rows) => rows.length > 0)
}
