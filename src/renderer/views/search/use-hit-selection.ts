/** Which hits are selected. All of them means all that the search found, also those that have not come. */
import { useState } from 'react'
import type { SearchHit } from '../../../shared/contract/index.ts'
import {
  isSelected,
  type ListSelection,
  nothingSelected,
  selectByGesture,
  selectedCount,
} from '../../components/index.ts'
import type { ListSelecting } from '../statement/index.ts'

/**
 * @param hits as they stand in the list
 * @param total how many statements the search found
 * @param of the search; another one begins without a selection
 */
export function useHitSelection(hits: readonly SearchHit[], total: number, of: string): ListSelecting {
  const [kept, setKept] = useState({ of, selection: nothingSelected })
  const selection = stillThere(kept.of === of ? kept.selection : nothingSelected, hits)
  const select = (next: ListSelection): void => setKept({ of, selection: next })
  const full = hits.filter(({ lacks }) => lacks.length === 0)
  return {
    selection,
    count: selectedCount(selection, total),
    isSelected(index) {
      const hit = hits[index]
      return hit !== undefined && isSelected(selection, hit.id)
    },
    onGesture(gesture) {
      // Those that lack words are no result of the search, so they are selected only one by one.
      if (gesture.type === 'all' && full.length < hits.length)
        select({ type: 'some', keys: new Set(full.map(({ id }) => id)) })
      else select(selectByGesture(selection, gesture, (index) => hits[index]?.id ?? ''))
    },
    letGo: () => select(nothingSelected),
  }
}

/** A selection without the hits that a change has taken out of the results: what is not in sight must not be changed along. */
export function stillThere(selection: ListSelection, hits: readonly Pick<SearchHit, 'id'>[]): ListSelection {
  if (selection.type === 'all') return selection
  const keys = hits.map(({ id }) => id).filter((id) => selection.keys.has(id))
  return keys.length === selection.keys.size ? selection : { type: 'some', keys: new Set(keys) }
}
