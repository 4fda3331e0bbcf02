/** Statements that fit what was typed, as the core finds them. */
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { maxQueryLength } from '../../../shared/contract/index.ts'
import { useOpenStatement, useWhere } from '../data/index.ts'
import { useServices } from '../services/index.ts'
import { type Entry, entry, type PaletteScope } from './entry.ts'

/** One letter fits too much to be of use. */
const shortest = 2
const most = 8
const shownLength = 120

export function useStatements(scope: PaletteScope, query: string): readonly Entry[] {
  const { queries } = useServices()
  const here = useWhere().edition
  const openStatement = useOpenStatement()
  const sought = query.trim().slice(0, maxQueryLength)
  const searches = scope !== 'sections' && sought.length >= shortest
  const hits = useQuery(
    queries.search.query.queryOptions({
      input: searches
        ? { query: sought, edition: scope === 'edition' ? (here?.id ?? null) : null, limit: most }
        : skipToken,
      placeholderData: keepPreviousData,
    }),
  ).data?.hits
  if (!searches || hits === undefined) return []
  return hits.map(({ id, text, section }) =>
    entry({
      name: `statement ${id}`,
      group: 'statements',
      icon: 'quote',
      label: text.slice(0, shownLength),
      detail: section,
      run: () => void openStatement(id),
    }),
  )
}
