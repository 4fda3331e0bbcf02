/** Number, title and kind of a proposed section: of one that is there, or of a new one that starts at a statement. */
import { type ReactNode, useState } from 'react'
import { useText } from '../../app/i18n/index.ts'
import { Choice, FormDialog, TextField } from '../../components/index.ts'
import {
  type Block,
  changeHeading,
  type Desk,
  type HeadingFields,
  startSection,
  take,
} from './review/index.ts'

export type HeadingDialogProps = {
  readonly block: Block
  readonly asking: 'heading' | 'new-section'
  readonly settle: (update: (desk: Desk) => Desk) => void
  readonly onClose: () => void
}

const emptyHeading: HeadingFields = { number: null, title: null, kind: 'problem-area' }

export function HeadingDialog({ block, asking, settle, onClose }: HeadingDialogProps): ReactNode {
  const text = useText()
  const before = block.type === 'heading' ? block : emptyHeading
  const [number, setNumber] = useState(before.number ?? '')
  const [title, setTitle] = useState(before.title ?? '')
  const [kind, setKind] = useState(before.kind)
  const submit = (): void => {
    const fields = { number: orNull(number), title: orNull(title), kind }
    const change = asking === 'heading' ? changeHeading : startSection
    settle((desk) => take(desk, change(desk.history.now, block.key, fields)))
  }
  return (
    <FormDialog
      title={text(asking === 'heading' ? 'review.headingTitle' : 'review.newSectionTitle')}
      isOpen
      submitLabel={text('review.save')}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label={text('review.headingNumber')} value={number} onChange={setNumber} />
      <TextField label={text('review.headingName')} value={title} onChange={setTitle} autoFocus />
      <Choice
        label={text('review.headingKind')}
        value={kind}
        onChange={setKind}
        options={[
          { value: 'problem-area', label: text('domain.sectionKind.problem-area') },
          { value: 'chapter', label: text('domain.sectionKind.chapter') },
        ]}
      />
    </FormDialog>
  )
}

const orNull = (value: string): string | null => (value.trim() === '' ? null : value.trim())
