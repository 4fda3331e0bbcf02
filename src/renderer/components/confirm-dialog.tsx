/** Asks before something is done that is large or cannot be brought back. */
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { DialogFrame } from './dialog-frame.tsx'
import { useWords } from './words.ts'

export type ConfirmDialogProps = {
  /** The question, such as 'Definitief verwijderen?'. */
  readonly title: string
  /** What will happen, and what stays. */
  readonly children: ReactNode
  /** Names the deed: 'Verwijderen', not 'OK'. */
  readonly confirmLabel: string
  readonly cancelLabel?: string
  /** `danger` puts focus on the way out. */
  readonly tone?: 'primary' | 'danger'
  readonly isOpen: boolean
  readonly isBusy?: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

export function ConfirmDialog(props: ConfirmDialogProps): ReactNode {
  const {
    title,
    children,
    confirmLabel,
    tone = 'primary',
    isOpen,
    isBusy = false,
    onConfirm,
    onClose,
  } = props
  const say = useWords()
  return (
    <DialogFrame
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      size="narrow"
      clickBeside="stays"
      purpose="question"
      closeLabel={null}
    >
      <div className="bl-dialog__body">{children}</div>
      <footer className="bl-dialog__actions">
        <Button onPress={onClose} autoFocus={tone === 'danger'}>
          {props.cancelLabel ?? say('cancel')}
        </Button>
        <Button tone={tone} onPress={onConfirm} isPending={isBusy} autoFocus={tone === 'primary'}>
          {isBusy ? say('busy') : confirmLabel}
        </Button>
      </footer>
    </DialogFrame>
  )
}
