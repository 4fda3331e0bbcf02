/** What is known of Dutch and of the words of a programme. */
import type { Analyser } from '../../../../shared/dutch/index.ts'
import type { Catalogue } from '../catalogue/index.ts'
import { createThesaurus, type Knowledge } from '../../../../shared/search/index.ts'

/** The label of a tag and its synonyms mean the same. */
export const createKnowledge = (analyser: Analyser, { tags }: Catalogue): Knowledge => ({
  analyser,
  thesaurus: createThesaurus(
    tags.map(({ label, synonyms }) => [label, ...synonyms]),
    analyser,
  ),
})
