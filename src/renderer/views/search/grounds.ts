/** Why a hit was found, where that is not plain from the marked words. Pure. */
import type { SearchHit } from '../../../shared/contract/index.ts'
import type { Say } from '../../app/i18n/index.ts'

/** One phrase for each word of the query that the statement holds only in another form. */
export const groundsOf = ({ because }: Pick<SearchHit, 'because'>, say: Say): readonly string[] => {
  const told = because.flatMap(({ tier, found }) => {
    switch (tier) {
      case 'exact':
      case 'prefix':
      case 'stem':
        return []
      case 'family':
      case 'part':
      case 'synonym':
      case 'typo':
        return [say(`search.because.${tier}`, { word: found })]
    }
  })
  return [...new Set(told)]
}
