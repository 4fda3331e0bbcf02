/** Asks before many statements are moved to where they were dropped. */
import type { ReactNode } from 'react'
import type { OutlineSection } from '../../../../shared/contract/index.ts'
import { sectionName } from '../../../app/data/index.ts'
import { useText } from '../../../app/i18n/index.ts'
import { ConfirmDialog } from '../../../components/index.ts'
import { ChangePreview } from './change-preview.tsx'
import type { Subjects } from './subjects.ts'

export type DropDialogProps = {
  readonly subjects: Subjects
  readonly into: OutlineSection
  readonly onConfirm: () => void
  readonly onClose: () => void
}

export function DropDialog({ subjects, into, onConfirm, onClose }: DropDialogProps): ReactNode {
  const text = useText()
  return (
    <ConfirmDialog
      title={text('library.moveTitle', { count: subjects.ids.length })}
      confirmLabel={text('library.moveSubmit')}
      isOpen
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{text('library.moveInto', { section: sectionName(into, text) })}</p>
      <ChangePreview subjects={subjects} />
    </ConfirmDialog>
  )
}
