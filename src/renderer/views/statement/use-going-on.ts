/** Going on from statements in any list: out of the program as quotations, or to statements like one of them. */
import type { StatementRow } from '../../../shared/contract/index.ts'
import { writeField } from '../../../shared/query/index.ts'
import { useEditions } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { goToSearch, notify } from '../../app/state/index.ts'
import { citationOf } from './citation.ts'

export type GoingOn = {
  /** Copies them with their sources. */
  readonly cite: (rows: readonly StatementRow[]) => Promise<void>
  /** Searches for more like this one. */
  readonly findLike: (id: string) => void
}

export function useGoingOn(): GoingOn {
  const text = useText()
  const { focus, notices, place } = useServices()
  const editions = useEditions().data ?? []
  return {
    async cite(rows) {
      const titles = new Map(editions.map(({ id, title }) => [id, title]))
      await navigator.clipboard.writeText(rows.map((row) => citationOf(row, titles, text)).join('\n\n'))
      notify(notices, 'info', text('statement.cited', { count: rows.length }))
    },
    findLike(id) {
      place.set(goToSearch(writeField('like', id)))
      focus.enterWhenThere('list')
    },
  }
}
