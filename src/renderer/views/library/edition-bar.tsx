/** The edition in sight: another one is chosen here, and what can be done with it stands in its menu. */
import type { ReactNode } from 'react'
import type { EditionSummary } from '../../../shared/contract/index.ts'
import { actionEntries, type ActionId, type ActionStates, runAction } from '../../app/actions/index.ts'
import { useWhere } from '../../app/data/index.ts'
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
  return (
    <div className="bl-edition-bar">
      <MenuButton
        label={`${text('library.edition')}: ${edition.title}`}
        chosen={edition.id}
        entries={editionsOf(programme.id).map(({ id, title }) => ({ id, label: title }))}
        onAction={(id) => place.set(goToEdition(id, programme.id))}
      >
        <span className="bl-edition-bar__title">{edition.title}</span>
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
