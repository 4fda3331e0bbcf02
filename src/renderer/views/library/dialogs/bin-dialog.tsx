/** Asks before many statements go to the bin. */
import type { ReactNode } from 'react'
import { useText } from '../../../app/i18n/index.ts'
import { ConfirmDialog } from '../../../components/index.ts'
import { ChangePreview } from './change-preview.tsx'
import type { Subjects } from './subjects.ts'

export type BinDialogProps = {
  readonly subjects: Subjects
  readonly onConfirm: () => void
  readonly onClose: () => void
}

export function BinDialog({ subjects, onConfirm, onClose }: BinDialogProps): ReactNode {
  const text = useText()
  return (
    <ConfirmDialog
      title={text('library.binTitle', { count: subjects.ids.length })}
      confirmLabel={text('library.binSubmit')}
      isOpen
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{text('library.binText')}</p>
      <ChangePreview subjects={subjects} />
    </ConfirmDialog>
  )
}
