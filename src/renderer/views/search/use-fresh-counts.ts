/** Counts again once the index answers: until then words were counted as they are written. */
import { useEffect } from 'react'
import { useServices } from '../../app/services/index.ts'

export function useFreshCounts(isIndexed: boolean): void {
  const { queries, queryClient } = useServices()
  useEffect(() => {
    if (isIndexed) void queryClient.invalidateQueries({ queryKey: queries.search.counts.key() })
  }, [isIndexed, queries, queryClient])
}
