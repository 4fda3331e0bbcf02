/** A long list of statements, fetched a page at a time as it is scrolled. */
import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
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
}

/** @param near an index that will be in sight first, so that its page is fetched along with the first */
export function useStatementPages(scope: StatementScope, near: number): StatementPages {
  const { queries } = useServices()
  const [pages, setPages] = useState(() => pagesOf(near, near))
  const wanted = [...new Set([0, ...pages])]
  const answers = useQueries({
    queries: wanted.map((page) =>
      queries.library.statements.queryOptions({ input: { scope, offset: page * pageSize, limit: pageSize } }),
    ),
  })
  const byPage = new Map(wanted.map((page, index) => [page, answers[index]]))
  const first = byPage.get(0)
  return {
    data: first?.data,
    error: first?.error ?? null,
    refetch: () => void Promise.all(answers.map((answer) => answer.refetch())),
    row: (index) => byPage.get(Math.floor(index / pageSize))?.data?.rows[index % pageSize],
    indexOf(statement) {
      for (const [page, answer] of byPage) {
        const at = answer?.data?.rows.findIndex(({ id }) => id === statement) ?? -1
        if (at !== -1) return page * pageSize + at
      }
      return null
    },
    onRange(from, to) {
      const next = pagesOf(from, to)
      setPages((now) => (now.join() === next.join() ? now : next))
    },
  }
}

function pagesOf(first: number, last: number): readonly number[] {
  const from = Math.floor(first / pageSize)
  const to = Math.floor(last / pageSize)
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
