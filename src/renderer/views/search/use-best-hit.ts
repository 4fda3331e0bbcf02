/** Keeps a hit chosen: a new search has its best one chosen, so that its details are there and the list can be walked through at once. */
import { useEffect, useRef } from 'react'
import type { SearchHit } from '../../../shared/contract/index.ts'
import { isTypingIn } from '../../app/panes/index.ts'
import { useServices } from '../../app/services/index.ts'
import { choose } from '../../app/state/index.ts'

/** @param hits what the query found as it stands in the list, or undefined while that has not come */
export function useBestHit(query: string, hits: readonly SearchHit[] | undefined): void {
  const { place } = useServices()
  /** The query that a hit was chosen for; who comes back finds the hit of before. */
  const chosenFor = useRef(place.get().choices.search === null ? null : query)
  useEffect(() => {
    if (hits === undefined) return
    const choice = place.get().choices.search
    const isNew = chosenFor.current !== query
    chosenFor.current = query
    // What is typed on must not land in another statement, also when this one no longer fits or results came late.
    if (choice !== null && isTypingIn(document, 'details')) return
    if (!isNew && hits.some(({ id }) => id === choice?.statement)) return
    const at = isNew || choice === null ? 0 : Math.min(choice.index, hits.length - 1)
    const hit = hits[at]
    place.set(choose('search', hit === undefined ? null : { statement: hit.id, index: at }))
  }, [query, hits, place])
}
