/** Reads what was typed: words that must all occur, "phrases" as written, and the last word as the beginning of a word. */
import { tokenise } from '../../../shared/dutch/index.ts'

export type Term =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'prefix'; readonly word: string }
  | { readonly kind: 'phrase'; readonly words: readonly string[] }

/** Any text is a query; what has no word in it is an empty one. */
export function parseQuery(query: string): readonly Term[] {
  const terms: Term[] = []
  for (const [index, part] of query.split('"').entries()) {
    const words = tokenise(part).map((found) => found.word)
    // Parts at odd places stood within quotation marks, the last one perhaps still being typed.
    if (index % 2 === 1) {
      if (words.length > 0) terms.push({ kind: 'phrase', words })
    } else {
      terms.push(...words.map((word): Term => ({ kind: 'word', word })))
    }
  }
  const last = terms.at(-1)
  const stillTyping = /[\p{L}\p{N}\p{M}*]$/u.test(query)
  if (last?.kind === 'word' && stillTyping) terms.splice(-1, 1, { kind: 'prefix', word: last.word })
  return terms
}

/** The terms in FTS5's query syntax. Every word is quoted, because user text is not a query there. */
export const toFtsQuery = (terms: readonly Term[]): string => terms.map(ftsTerm).join(' AND ')

/** How the query was read, for people. */
export const describeQuery = (terms: readonly Term[]): string => terms.map(describeTerm).join(' EN ')

function ftsTerm(term: Term): string {
  switch (term.kind) {
    case 'word':
      return `"${term.word}"`
    case 'prefix':
      return `"${term.word}"*`
    case 'phrase':
      return `"${term.words.join(' ')}"`
  }
}

function describeTerm(term: Term): string {
  switch (term.kind) {
    case 'word':
      return term.word
    case 'prefix':
      return `${term.word}*`
    case 'phrase':
      return `“${term.words.join(' ')}”`
  }
}
