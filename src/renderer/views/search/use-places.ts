/** The places of the hits in sight, such as '2.2-3'. A search gives their sections; which one each is there comes when the list stands still. */
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useServices } from '../../app/services/index.ts'
import { useSettled } from './use-settled.ts'

const stillMs = 250
const most = 100

/** @param ids of the hits in sight; places of others may be among the answer */
export function usePlaces(ids: readonly string[]): ReadonlyMap<string, string> {
  const { queries } = useServices()
  const asked = useSettled(ids.slice(0, most).join(' '), stillMs)
  const rows = useQuery(
    queries.library.statements.queryOptions({
      input: asked === '' ? skipToken : { scope: { kind: 'statements', ids: asked.split(' ') }, limit: most },
      placeholderData: keepPreviousData,
    }),
  ).data?.rows
  return useMemo(
    () => new Map((rows ?? []).flatMap(({ id, place }) => (place === null ? [] : [[id, place]]))),
    [rows],
  )
}
