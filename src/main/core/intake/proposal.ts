/** What an import proposes to the officer: plain data, fit to cross a worker boundary. */

/** A stretch of one source line. `page` counts from 1, `line` from 1 over the whole text; [from, to) in UTF-16 units. */
export type SourceLine = {
  readonly page: number
  readonly line: number
  readonly from: number
  readonly to: number
}

export type ProposedStatement = {
  /** The statement as one line, line-end hyphens mended and bullet removed. */
  readonly text: string
  /** Estimated probability, 0 to 1, that the text is complete and holds nothing else. */
  readonly confidence: number
  readonly lines: readonly SourceLine[]
  /** The printed page number where the page shows one, else the ordinal page. */
  readonly page: number
  /** The text as it stands in the source, its lines joined by line feeds. */
  readonly quote: string
}

export type ProposedSection = {
  readonly number: string | null
  readonly title: string | null
  readonly kind: 'chapter' | 'problem-area'
  /** True when the section began on a page that is not in this text; number and title are then null. */
  readonly continued: boolean
  /** What its heading was read from; empty when it has none. */
  readonly lines: readonly SourceLine[]
  readonly statements: readonly ProposedStatement[]
}

export type ProposalWarning =
  | { readonly code: 'section-continued'; readonly page: number }
  | { readonly code: 'columns-guessed'; readonly page: number; readonly columns: number }
  | { readonly code: 'columns-skipped'; readonly page: number }
  | { readonly code: 'uncertain-statements'; readonly count: number }
  | { readonly code: 'heading-number-skipped'; readonly after: string; readonly found: string }

/** A text as it was read, and what it holds. */
export type ReadText = { readonly text: string; readonly proposal: Proposal }

/** Sections flat and in reading order, a chapter before its problem areas. */
export type Proposal = {
  readonly sections: readonly ProposedSection[]
  readonly furniture: readonly string[]
  readonly warnings: readonly ProposalWarning[]
}
