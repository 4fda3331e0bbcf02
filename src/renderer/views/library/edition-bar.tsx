/** The edition in sight: another one is chosen here, and what can be done with it stands in its menu. */
import type { ReactNode } from 'react'
import type { EditionSummary } from '../../../shared/contract/index.ts'
import { actionEntries, type ActionId, type ActionStates, runAction } from '../../app/actions/index.ts'
import { editionName, useWhere } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { goToEdition } from '../../app/state/index.ts'
import { Icon, MenuButton } from '../../components/index.ts'
import './edition-bar.css'

export type EditionBarProps = {
  readonly edition: EditionSummary
  /** What can be done with the edition and with the section in sight. */
  readonly states: ActionStates
}

const menu: readonly (readonly ActionId[])[] = [
  ['new-chapter', 'new-problem-area'],
  ['new-edition', 'new-programme'],
  ['edition-properties', 'rename-programme', 'renumber-edition'],
  ['finalise-edition', 'reopen-edition'],
]

export function EditionBar({ edition, states }: EditionBarProps): ReactNode {
  const text = useText()
  const { place } = useServices()
  const { editionsOf } = useWhere()
  const { programme } = edition
  const editions = editionsOf(programme.id)
  const name = editionName(edition, editions)
  return (
    <div className="bl-edition-bar">
      <MenuButton
        label={`${text('library.edition')}: ${name}`}
        chosen={edition.id}
        entries={editions.map((one) => ({ id: one.id, label: editionName(one, editions) }))}
        onAction={(id) => place.set(goToEdition(id, programme.id))}
      >
        <span className="bl-edition-bar__title">{name}</span>
      </MenuButton>
      <span className="bl-edition-bar__status" data-status={edition.status}>
        {edition.status === 'final' ? <Icon name="lock" /> : null}
        {text(`domain.editionStatus.${edition.status}`)}
      </span>
      <MenuButton
        label={text('library.editionActions')}
        entries={actionEntries(states, menu, text)}
        onAction={(id) => runAction(states, id)}
      >
        <Icon name="more" />
      </MenuButton>
    </div>
  )
}
