/** The button that shows what can be done with the chosen entry. */
import type { ReactNode } from 'react'
import { actionEntries, type ActionId, type ActionStates, runAction } from '../../app/actions/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { MenuButton } from '../../components/index.ts'

export type ActionsMenuProps = {
  /** Of what. */
  readonly name: string
  readonly actions: ActionStates
  readonly groups: readonly (readonly ActionId[])[]
}

export function ActionsMenu({ name, actions, groups }: ActionsMenuProps): ReactNode {
  const text = useText()
  return (
    <MenuButton
      label={text('registers.actionsOf', { name })}
      entries={actionEntries(actions, groups, text)}
      onAction={(id) => runAction(actions, id)}
    >
      {text('registers.actions')}
    </MenuButton>
  )
}
