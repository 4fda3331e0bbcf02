/** Asks before many statements go to the bin. */
import type { ReactNode } from 'react'
import type { StatementRow } from '../../../../shared/contract/index.ts'
import { useText } from '../../../app/i18n/index.ts'
import { ConfirmDialog } from '../../../components/index.ts'
import { ChangePreview } from './change-preview.tsx'
import { idsOf } from './kind-dialog.tsx'

export type BinDialogProps = {
  readonly rows: readonly StatementRow[]
  readonly onConfirm: () => void
  readonly onClose: () => void
}

export function BinDialog({ rows, onConfirm, onClose }: BinDialogProps): ReactNode {
  const text = useText()
  return (
    <ConfirmDialog
      title={text('library.binTitle', { count: idsOf(rows).length })}
      confirmLabel={text('library.binSubmit')}
      isOpen
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{text('library.binText')}</p>
      <ChangePreview rows={rows} />
    </ConfirmDialog>
  )
}
