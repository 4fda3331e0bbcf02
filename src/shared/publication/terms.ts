/** Of terms that mean the same, those that a publication has a use for. */
import { createAnalyser, type Lexicon, tokenise } from '../dutch/index.ts'
import { isSmallWord } from '../search/index.ts'
import type { PublicationIndex } from './build.ts'

/** Groups of which a term is in the text, in some form: the others would only tell what labels there are. */
export function usefulTerms(
  terms: readonly (readonly string[])[],
  { segment, analyses }: PublicationIndex,
  lexicon: Lexicon,
): readonly (readonly string[])[] {
  const { analyse } = createAnalyser(lexicon, segment.words)
  const [lemmas, families] = [new Set(analyses.lemmas), new Set(analyses.families)]
  const isThere = (term: string): boolean =>
    tokenise(term)
      .filter(({ word, form }) => form === 'capitals' || !isSmallWord(word))
      .every(({ word, form }) => {
        const known = analyse(word, form)
        return known.lemmas.some((one) => lemmas.has(one)) || known.families.some((one) => families.has(one))
      })
  return terms.filter((group) => group.some(isThere))
}
