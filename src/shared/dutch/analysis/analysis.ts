/** What is known of one word type. Search, highlights, comparison and suggestions all look at words through this. */

/** How a word stands in the text: an abbreviation in capitals is not the word that is spelled the same. */
export type WordForm = 'plain' | 'capitals'

/** A word of a text, [start, end) in UTF-16 code units; `word` is folded: lower case, without diacritics. */
export type Token = {
  readonly word: string
  readonly form: WordForm
  readonly start: number
  readonly end: number
}

/** A part of a compound, [start, end) in code units of the folded word, linking letters left out. */
export type CompoundPart = {
  readonly start: number
  readonly end: number
  readonly lemmas: readonly string[]
}

export type WordAnalysis = {
  /** Words that share one are inflections of each other: 'slachtoffers' and 'slachtoffer'. Never empty. */
  readonly lemmas: readonly string[]
  /** Words that share one are derived from each other: 'uitbuiting', 'uitbuiten', 'uitbuiter'. */
  readonly families: readonly string[]
  /** In order; empty for a word that is no compound. */
  readonly parts: readonly CompoundPart[]
}

export type Analyser = {
  /** Changes whenever the same word may be analysed otherwise: what was kept under another version is computed anew. */
  readonly version: string
  analyse(word: string, form: WordForm): WordAnalysis
  /** Whether it stands in the lexicon, so that it was not typed wrongly. */
  knows(word: string): boolean
}
