/** The kind of a statement: colour, icon and word. */
import type { ReactNode } from 'react'
import type { StatementRow } from '../../../shared/contract/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { Badge } from '../../components/index.ts'

export function KindBadge({ kind }: { readonly kind: StatementRow['kind'] }): ReactNode {
  const text = useText()
  return (
    <Badge tone={kind} icon={kind}>
      {text(`domain.statementKind.${kind}`)}
    </Badge>
  )
}
