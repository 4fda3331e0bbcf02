/** The short name of the edition that a statement of a list is of. */
import type { StatementRow, StatementScope } from '../../../shared/contract/index.ts'
import { shortEditionName, useEditions } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'

export type EditionOf = (row: Pick<StatementRow, 'edition'>) => string | null

/** Gives null where all rows are of one edition, or of the inbox. */
export function useEditionOf(scope: StatementScope): EditionOf {
  const text = useText()
  const editions = useEditions().data ?? []
  switch (scope.kind) {
    case 'edition':
    case 'section':
    case 'inbox':
      return () => null
    case 'tag':
    case 'stakeholder':
    case 'source':
    case 'statements':
      return ({ edition }) => {
        if (edition === null) return text('search.inInbox')
        const found = editions.find(({ id }) => id === edition)
        return found === undefined ? null : shortEditionName(found, editions)
      }
  }
}
