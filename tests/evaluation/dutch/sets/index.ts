/** The hand-written sets: words with what should be known of them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A compound with the lemmas of its parts, in order. */
export type Compound = { readonly word: string; readonly parts: readonly string[] }

export type DutchSet = {
  readonly compounds: readonly Compound[]
  /** Words that are no compound, or no longer felt as one. */
  readonly whole: readonly string[]
  /** Words that are inflections of the first of their row. */
  readonly inflections: readonly (readonly string[])[]
  /** Words that are of one family with the first of their row, inflection or not. */
  readonly families: readonly (readonly string[])[]
  /** Pairs that only look alike. */
  readonly lookAlikes: readonly (readonly string[])[]
}

function readRows(half: string, name: string): readonly (readonly string[])[] {
  const text = readFileSync(join(import.meta.dirname, half, `${name}.txt`), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' ').filter((word) => word !== ''))
}

const readSet = (half: string): DutchSet => ({
  compounds: readRows(half, 'compounds').map(([word = '', ...parts]) => ({ word, parts })),
  whole: readRows(half, 'whole').flat(),
  inflections: readRows(half, 'inflections'),
  families: readRows(half, 'families'),
  lookAlikes: readRows(half, 'look-alikes'),
})

export const tuning: DutchSet = readSet('tuning')
/** For measuring only: nobody changes a rule or a list because of it. */
export const untouched: DutchSet = readSet('untouched')
