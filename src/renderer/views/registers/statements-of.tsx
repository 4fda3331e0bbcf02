/** The statements of the chosen entry; opening one goes to its place in the library. */
import type { ReactNode } from 'react'
import type { StatementScope } from '../../../shared/contract/index.ts'
import { useOpenStatement } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { type RegisterView, useStore } from '../../app/state/index.ts'
import { EmptyState, IconButton, type IconName } from '../../components/index.ts'
import { StatementList } from '../statement/index.ts'

export type StatementsOfProps = {
  readonly register: RegisterView
  /** The chosen entry, or null. */
  readonly entry: { readonly id: string; readonly name: string; readonly scope: StatementScope } | null
  readonly icon: IconName
}

export function StatementsOf({ register, entry, icon }: StatementsOfProps): ReactNode {
  const text = useText()
  const { place } = useServices()
  const openStatement = useOpenStatement()
  const statement = useStore(place, (now) => now.choices[register]?.statement ?? null)
  if (entry === null)
    return (
      <EmptyState
        icon={icon}
        title={text(`${register}.noneChosenTitle`)}
        text={text(`${register}.noneChosenText`)}
      />
    )
  const open = (): void => {
    if (statement !== null) void openStatement(statement)
  }
  return (
    <StatementList
      key={entry.id}
      scope={entry.scope}
      list={register}
      title={entry.name}
      onOpen={open}
      actions={
        <IconButton
          icon="library"
          label={text('registers.openInLibrary')}
          isDisabled={statement === null}
          onPress={open}
        />
      }
      empty={
        <EmptyState
          icon={icon}
          title={text(`${register}.noStatementsTitle`)}
          text={text(`${register}.noStatementsText`)}
        />
      }
    />
  )
}
