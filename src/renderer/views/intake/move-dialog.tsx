/** Moving a proposed statement to another section. */
import { type ReactNode, useState } from 'react'
import { useText } from '../../app/i18n/index.ts'
import { ComboBox, FormDialog } from '../../components/index.ts'
import { type Block, type Desk, moveToSection, type Review, take } from './review/index.ts'

export type MoveDialogProps = {
  readonly review: Review
  readonly block: Block
  readonly settle: (update: (desk: Desk) => Desk) => void
  readonly onClose: () => void
}

export function MoveDialog({ review, block, settle, onClose }: MoveDialogProps): ReactNode {
  const text = useText()
  const [section, setSection] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const options = review.blocks.flatMap((candidate) => {
    if (candidate.type !== 'heading' || candidate.isRejected) return []
    const title = candidate.title ?? text(candidate.continued ? 'review.continued' : 'review.untitled')
    return { id: candidate.key, label: candidate.number === null ? title : `${candidate.number} ${title}` }
  })
  return (
    <FormDialog
      title={text('review.moveTitle')}
      size="narrow"
      isOpen
      submitLabel={text('review.move')}
      onSubmit={() => {
        if (section === null) setError(text('review.required'))
        else settle((desk) => take(desk, moveToSection(desk.history.now, block.key, section)))
      }}
      onClose={onClose}
    >
      <ComboBox
        label={text('review.moveTo')}
        options={options}
        chosen={section}
        onChoose={setSection}
        error={error}
        isRequired
        autoFocus
      />
    </FormDialog>
  )
}
