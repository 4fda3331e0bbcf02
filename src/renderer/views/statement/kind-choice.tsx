/** The kind of a statement, to change where that is allowed. */
import type { ReactNode } from 'react'
import type { StatementDetails } from '../../../shared/contract/index.ts'
import { statementKinds } from '../../../shared/domain/index.ts'
import { useChange } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { MenuButton } from '../../components/index.ts'
import { KindBadge } from './kind-badge.tsx'

type KindChoiceProps = {
  readonly details: Pick<StatementDetails, 'id' | 'kind'>
  readonly whyFixed: string | null
}

export function KindChoice({ details: { id, kind }, whyFixed }: KindChoiceProps): ReactNode {
  const text = useText()
  const change = useChange()
  if (whyFixed !== null) return <KindBadge kind={kind} />
  return (
    <MenuButton
      label={text('statement.kind', { kind: text(`domain.statementKind.${kind}`) })}
      chosen={kind}
      entries={statementKinds.map((candidate) => ({
        id: candidate,
        label: text(`domain.statementKind.${candidate}`),
        icon: candidate,
      }))}
      onAction={(chosen) => {
        const next = statementKinds.find((candidate) => candidate === chosen)
        if (next !== undefined && next !== kind)
          void change((client) => client.statements.changeKind({ ids: [id], kind: next }))
      }}
    >
      <KindBadge kind={kind} />
    </MenuButton>
  )
}
