/** A modal dialog to look at. For questions and for forms there are ConfirmDialog and FormDialog. */
import type { ReactNode } from 'react'
import { DialogFrame, type DialogSize } from './dialog-frame.tsx'

export type DialogProps = {
  readonly title: string
  readonly closeLabel: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly size?: DialogSize
  readonly children: ReactNode
}

export function Dialog({
  title,
  closeLabel,
  isOpen,
  onClose,
  size = 'normal',
  children,
}: DialogProps): ReactNode {
  return (
    <DialogFrame
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      size={size}
      clickBeside="closes"
      purpose="content"
      closeLabel={closeLabel}
    >
      <div className="bl-dialog__body">{children}</div>
    </DialogFrame>
  )
}
