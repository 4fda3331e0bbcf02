/** The word types of one part of the index, as widening looks at them. A type is a number; each part numbers its own. */
import type { WordAnalysis, WordForm } from '../../dutch/index.ts'

/** Types from `from` up to, not including, `to`. */
export type TypeRange = { readonly from: number; readonly to: number }

export type Vocabulary = {
  /** How many types there are; they are numbered from 0, in the order of their words. */
  readonly size: number
  /** The folded word of a type. */
  word(type: number): string
  form(type: number): WordForm
  analysis(type: number): WordAnalysis
  /** How many documents hold the type. */
  documents(type: number): number
  /** The types of a folded word: none, one, or both its forms. */
  find(word: string): readonly number[]
  startingWith(beginning: string): TypeRange
  /** All lemmas of its types and of the parts of compounds. */
  readonly lemmas: readonly string[]
  /** The types of which this is a lemma. */
  byLemma(lemma: string): readonly number[]
  byFamily(family: string): readonly number[]
  /** The compounds that have a part with this lemma. */
  byPart(lemma: string): readonly number[]
  /** The compounds that have a part of this family. */
  byPartFamily(family: string): readonly number[]
  /** The types whose words have this many UTF-16 code units. */
  ofLength(length: number): Iterable<number>
  /** See `lettersOf`. */
  letters(type: number): number
}
