/** One part of the index: documents, their words in order, the documents of each word, and what facets count. Never changed once it is built. */
import type { WordForm } from '../../dutch/index.ts'
import type { Lists } from './lists.ts'

/** What facets count and fields look at. The numbers of values are given out by `Keys`; those of kinds are their places in `statementKinds`. */
export const columnNames = ['edition', 'kind', 'section', 'tag', 'stakeholder', 'source'] as const
export type ColumnName = (typeof columnNames)[number]

export const mapColumns = <Value>(of: (name: ColumnName) => Value): Readonly<Record<ColumnName, Value>> => ({
  edition: of('edition'),
  kind: of('kind'),
  section: of('section'),
  tag: of('tag'),
  stakeholder: of('stakeholder'),
  source: of('source'),
})

/** A statement as the index takes it in. */
export type Document = {
  /** The row number of the statement. */
  readonly row: number
  readonly words: Iterable<{ readonly word: string; readonly form: WordForm }>
  /** For each column the numbers of its values, each once. */
  readonly values: Readonly<Record<ColumnName, Iterable<number>>>
}

/** A word type is a folded word in one of its forms; its number is its place in `words`. */
export type Segment = {
  /** How many documents it holds; they are numbered from 0. */
  readonly size: number
  /** Row number by document, rising. */
  readonly rows: Uint32Array<ArrayBuffer>
  /** In the order of their UTF-16 code units; a word that stands in both forms is there twice, plain first. */
  readonly words: readonly string[]
  /** By type: 1 for a word in capitals, else 0. */
  readonly capitals: Uint8Array<ArrayBuffer>
  /** By document: the types of its words, in the order of the text. */
  readonly text: Lists
  /** By type: its postings in the order of their documents. */
  readonly postings: Lists
  /** By document: the numbers of its values. */
  readonly columns: Readonly<Record<ColumnName, Lists>>
}

/** A posting is a document and how often the word stands there, counted up to 255. */
export const postingOf = (doc: number, times: number): number => doc * 256 + Math.min(times, 255)
export const docOf = (posting: number): number => posting >>> 8
export const timesOf = (posting: number): number => posting & 255

/** The most documents that postings can number. */
export const maxDocuments = 2 ** 24

export const formOf = ({ capitals }: Segment, type: number): WordForm =>
  capitals[type] === 1 ? 'capitals' : 'plain'
