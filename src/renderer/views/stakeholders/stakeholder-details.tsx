/** What is known of a stakeholder, each field saved when it is left, and who looks like the same one. */
import type { ReactNode, Ref } from 'react'
import type { Stakeholder } from '../../../shared/contract/index.ts'
import { useChange, useStatus } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { Button, ComboBox, PaneHeader } from '../../components/index.ts'
import { SavedField } from '../registers/index.ts'

export type StakeholderDetailsProps = {
  readonly stakeholder: Stakeholder
  readonly name: string
  /** The types that stakeholders have. */
  readonly types: readonly string[]
  /** Likely the same one. */
  readonly alike: readonly Stakeholder[]
  readonly nameField: Ref<HTMLInputElement>
  /** What else can be done with it. */
  readonly menu: ReactNode
  readonly onMerge: (other: Stakeholder) => void
}

export function StakeholderDetails(props: StakeholderDetailsProps): ReactNode {
  const { stakeholder, name, types, alike, nameField, menu, onMerge } = props
  const text = useText()
  const change = useChange()
  const isReadOnly = useStatus().data?.access.mode === 'read-only'
  const { id, organisation, type } = stakeholder
  const save = (part: { readonly organisation?: string; readonly type?: string | null }): void => {
    void change((client) => client.register.changeStakeholder({ id, organisation, type, ...part }))
  }
  return (
    <>
      <PaneHeader title={name} actions={menu} />
      <div className="bl-register-fields">
        <SavedField
          label={text('stakeholders.name')}
          inputRef={nameField}
          value={organisation}
          isReadOnly={isReadOnly}
          onSave={(next) => save({ organisation: next })}
        />
        <ComboBox
          label={text('stakeholders.type')}
          help={text('stakeholders.typeHelp')}
          options={types.map((one) => ({ id: one, label: one }))}
          chosen={type}
          // A stakeholder of which only the type is known has no name to save it with.
          isDisabled={isReadOnly || organisation === ''}
          onChoose={(next) => save({ type: next })}
          onCreate={(next) => save({ type: next })}
        />
        <dl className="bl-register-facts">
          <dt>{text('stakeholders.statements')}</dt>
          <dd>{text.number(stakeholder.statements)}</dd>
        </dl>
        {alike.length === 0 ? null : (
          <section className="bl-alike">
            <h3>{text('stakeholders.alike')}</h3>
            <ul>
              {alike.map((other) => (
                <li key={other.id} className="bl-alike__one">
                  <span>{other.organisation}</span>
                  <span className="bl-alike__note">
                    {[other.type, text('library.statementCount', { count: other.statements })]
                      .filter((part) => part !== null)
                      .join(' · ')}
                  </span>
                  <Button icon="merge" isDisabled={isReadOnly} onPress={() => onMerge(other)}>
                    {text('stakeholders.mergeWith', { name: other.organisation })}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  )
}
