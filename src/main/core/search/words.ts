/** Words of a text as the index sees them: letters and digits, lower case, without diacritics. */

export type FoundWord = { readonly folded: string; readonly start: number; readonly end: number }

/** The words of a text with their places, [start, end) in UTF-16 code units. */
export function foldedWords(text: string): readonly FoundWord[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), (match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  })).filter((word) => word.folded !== '')
}

const fold = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase()
