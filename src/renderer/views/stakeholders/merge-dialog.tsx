/** Asks with whom a stakeholder is one, and which of the two names stays. */
import { type ReactNode, useState } from 'react'
import type { Stakeholder } from '../../../shared/contract/index.ts'
import { useDialogChange } from '../../app/data/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { Choice, ComboBox, FormDialog, Message } from '../../components/index.ts'

export type MergeStakeholdersProps = {
  readonly one: Stakeholder
  /** The other one, when that is known already. */
  readonly other: Stakeholder | null
  /** All that it can be merged with. */
  readonly others: readonly Stakeholder[]
  readonly nameOf: (stakeholder: Stakeholder) => string
  /** Told which one stays. */
  readonly onMerged: (id: string) => void
  readonly onClose: () => void
}

export function MergeStakeholders(props: MergeStakeholdersProps): ReactNode {
  const { one, others, nameOf, onMerged, onClose } = props
  const text = useText()
  const [chosen, setChosen] = useState<string | null>(props.other?.id ?? null)
  const [kept, setKept] = useState<'one' | 'other' | null>(null)
  const [missing, setMissing] = useState<string | null>(null)
  const { submit, error, isBusy } = useDialogChange(onClose)
  const other = others.find(({ id }) => id === chosen) ?? null
  // The name that is used most is the likelier one.
  const stays = kept ?? (other !== null && other.statements > one.statements ? 'other' : 'one')
  return (
    <FormDialog
      title={text('stakeholders.mergeTitle', { name: nameOf(one) })}
      size="narrow"
      submitLabel={text('stakeholders.merge')}
      isOpen
      isBusy={isBusy}
      error={error}
      onClose={onClose}
      onSubmit={() => {
        setMissing(other === null ? text('stakeholders.chooseOther') : null)
        if (other === null) return
        const [into, from] = stays === 'one' ? [one, other] : [other, one]
        submit(async (client) => {
          await client.register.mergeStakeholders({ into: into.id, from: [from.id] })
          onMerged(into.id)
        })
      }}
    >
      <ComboBox
        label={text('stakeholders.mergeOther')}
        options={others.map((candidate) => ({
          id: candidate.id,
          label: nameOf(candidate),
          ...(candidate.type === null ? {} : { detail: candidate.type }),
        }))}
        chosen={chosen}
        onChoose={setChosen}
        error={missing}
        isRequired
        autoFocus={props.other === null}
      />
      {other === null ? null : (
        <>
          <Choice
            label={text('stakeholders.keeps')}
            options={[
              { value: 'one', label: toldApart(one, nameOf, text.number(one.statements)) },
              { value: 'other', label: toldApart(other, nameOf, text.number(other.statements)) },
            ]}
            value={stays}
            onChange={setKept}
          />
          <Message tone="info">
            <Preview
              into={stays === 'one' ? one : other}
              from={stays === 'one' ? other : one}
              nameOf={nameOf}
            />
          </Message>
        </>
      )}
    </FormDialog>
  )
}

type PreviewProps = Pick<MergeStakeholdersProps, 'nameOf'> & {
  readonly into: Stakeholder
  readonly from: Stakeholder
}

function Preview({ into, from, nameOf }: PreviewProps): ReactNode {
  const text = useText()
  return text('stakeholders.mergeText', { count: from.statements, from: nameOf(from), into: nameOf(into) })
}

/** Two doubles may bear the same name, so the type and the count stand with it. */
const toldApart = (
  stakeholder: Stakeholder,
  nameOf: MergeStakeholdersProps['nameOf'],
  statements: string,
): string =>
  [nameOf(stakeholder), stakeholder.type, `(${statements})`].filter((part) => part !== null).join(' ')
