/** A long list of statements, fetched a page at a time as it is scrolled. */
import { useQueries } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { StatementRow, StatementScope } from '../../../shared/contract/index.ts'
import { useServices } from '../services/index.ts'

const pageSize = 100

export type StatementPages = {
  /** Undefined until the first page has come. */
  readonly data: { readonly total: number } | undefined
  readonly error: Error | null
  readonly refetch: () => void
  /** A row, or undefined while its page is on its way. */
  readonly row: (index: number) => StatementRow | undefined
  /** Where a statement is among the rows that have come, or null. */
  readonly indexOf: (statement: string) => number | null
  /** Says which rows are in sight. */
  readonly onRange: (first: number, last: number) => void
  /** The rows from `first` up to and including `last`, as far as there are; fetches what has not come. */
  readonly load: (first: number, last: number) => Promise<readonly StatementRow[]>
}

/** @param near an index that will be in sight first, so that its page is fetched along with the first */
export function useStatementPages(scope: StatementScope, near: number): StatementPages {
  const { queries, queryClient } = useServices()
  const [pages, setPages] = useState(() => pagesOf(near, near))
  const wanted = [...new Set([0, ...pages])]
  const optionsOf = (page: number) =>
    queries.library.statements.queryOptions({ input: { scope, offset: page * pageSize, limit: pageSize } })
  const answers = useQueries({ queries: wanted.map(optionsOf) })
  const data = useUnchanged(answers.map((answer) => answer.data))
  const order = wanted.join()
  const byPage = useMemo(
    () => new Map(order.split(',').map((page, index) => [Number(page), data[index]])),
    [data, order],
  )
  /** The same function until a page comes or changes, because lists measure anew with another one. */
  const row = useCallback(
    (index: number) => byPage.get(Math.floor(index / pageSize))?.rows[index % pageSize],
    [byPage],
  )
  const [first] = answers
  return {
    data: first?.data,
    error: first?.error ?? null,
    refetch: () => void Promise.all(answers.map((answer) => answer.refetch())),
    row,
    indexOf(statement) {
      for (const [index, page] of wanted.entries()) {
        const at = data[index]?.rows.findIndex(({ id }) => id === statement) ?? -1
        if (at !== -1) return page * pageSize + at
      }
      return null
    },
    onRange(from, to) {
      const next = pagesOf(from, to)
      setPages((now) => (now.join() === next.join() ? now : next))
    },
    async load(from, to) {
      const found = pagesOf(from, to)
      const loaded = await Promise.all(found.map((page) => queryClient.fetchQuery(optionsOf(page))))
      const start = from - (found[0] ?? 0) * pageSize
      return loaded.flatMap(({ rows }) => rows).slice(start, start + to - from + 1)
    },
  }
}

/** The same array for as long as its members are the same. */
function useUnchanged<Item>(items: readonly Item[]): readonly Item[] {
  const [kept, setKept] = useState(items)
  const isSame = kept.length === items.length && kept.every((item, index) => item === items[index])
  if (!isSame) setKept(items)
  return isSame ? kept : items
}

function pagesOf(first: number, last: number): readonly number[] {
  const from = Math.floor(first / pageSize)
  const to = Math.floor(last / pageSize)
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
