/** An index as numbers and text, to be carried in a page. */
import { type Analyses, columnNames, type Ids, type Lists, mapColumns } from '../search/index.ts'
import type { PublicationIndex } from './build.ts'

/** `text` is JSON. */
export type PackedIndex = { readonly numbers: Uint32Array<ArrayBuffer>; readonly text: string }

type Header = {
  readonly size: number
  readonly words: readonly string[]
  readonly lemmas: readonly string[]
  readonly families: readonly string[]
  readonly ids: Ids
  /** Of the arrays that stand one behind the other in `numbers`. */
  readonly lengths: readonly number[]
}

const analysisLists = [
  'lemmasOf',
  'familiesOf',
  'partsOf',
  'partLemmas',
  'byLemma',
  'byFamily',
  'byPart',
  'byPartFamily',
  'byLength',
] as const satisfies readonly (keyof Analyses)[]

export function packIndex({ segment, analyses, ids }: PublicationIndex): PackedIndex {
  const lists = [
    segment.text,
    segment.postings,
    ...columnNames.map((name) => segment.columns[name]),
    ...analysisLists.map((name) => analyses[name]),
  ]
  const arrays = [
    segment.rows,
    Uint32Array.from(segment.capitals),
    analyses.letters,
    ...lists.flatMap(({ starts, values }) => [starts, values]),
  ]
  const lengths = arrays.map(({ length }) => length)
  const numbers = new Uint32Array(lengths.reduce((sum, length) => sum + length, 0))
  arrays.reduce((at, array) => {
    numbers.set(array, at)
    return at + array.length
  }, 0)
  const { size, words } = segment
  const { lemmas, families } = analyses
  const header: Header = { size, words, lemmas, families, ids, lengths }
  return { numbers, text: JSON.stringify(header) }
}

/** What `packIndex` packed. */
export function unpackIndex({ numbers, text }: PackedIndex): PublicationIndex {
  const { size, words, lemmas, families, ids, lengths } = JSON.parse(text) as Header
  let end = 0
  const arrays = lengths.map((length) => numbers.subarray(end, (end += length)))
  const array = (at: number): Uint32Array<ArrayBuffer> => arrays[at] ?? new Uint32Array()
  const list = (at: number): Lists => ({ starts: array(3 + 2 * at), values: array(4 + 2 * at) })
  const column = mapColumns((name) => list(2 + columnNames.indexOf(name)))
  const analysis = (name: (typeof analysisLists)[number]): Lists =>
    list(2 + columnNames.length + analysisLists.indexOf(name))
  return {
    ids,
    segment: {
      size,
      rows: array(0),
      words,
      capitals: Uint8Array.from(array(1)),
      text: list(0),
      postings: list(1),
      columns: column,
    },
    analyses: {
      lemmas,
      families,
      letters: array(2),
      lemmasOf: analysis('lemmasOf'),
      familiesOf: analysis('familiesOf'),
      partsOf: analysis('partsOf'),
      partLemmas: analysis('partLemmas'),
      byLemma: analysis('byLemma'),
      byFamily: analysis('byFamily'),
      byPart: analysis('byPart'),
      byPartFamily: analysis('byPartFamily'),
      byLength: analysis('byLength'),
    },
  }
}
