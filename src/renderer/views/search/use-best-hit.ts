/** A new search has its best hit chosen, so that its details are there and the list can be walked through at once. */
import { useEffect, useRef } from 'react'
import type { SearchResult } from '../../../shared/contract/index.ts'
import { useServices } from '../../app/services/index.ts'
import { choose } from '../../app/state/index.ts'

/** @param result what the query found, or undefined while that has not come */
export function useBestHit(query: string, result: SearchResult | undefined): void {
  const { place } = useServices()
  /** The query that a hit was chosen for; who comes back finds the hit of before. */
  const chosenFor = useRef(place.get().choices.search === null ? null : query)
  useEffect(() => {
    if (result === undefined || chosenFor.current === query) return
    chosenFor.current = query
    const [best] = result.hits
    place.set(choose('search', best === undefined ? null : { statement: best.id, index: 0 }))
  }, [query, result, place])
}
