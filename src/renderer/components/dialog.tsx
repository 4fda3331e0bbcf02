/** A modal dialog. Focus goes in, stays in, and returns to where it came from. */
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './button.tsx'
import './dialog.css'

export type DialogProps = {
  readonly title: string
  readonly closeLabel: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

export function Dialog({ title, closeLabel, isOpen, onClose, children }: DialogProps): ReactNode {
  return (
    <ModalOverlay
      className="bl-dialog__overlay"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className="bl-dialog__frame">
        <AriaDialog className="bl-dialog">
          <header className="bl-dialog__header">
            <Heading slot="title" level={2} className="bl-dialog__title">
              {title}
            </Heading>
            <IconButton icon="close" label={closeLabel} onPress={onClose} />
          </header>
          <div className="bl-dialog__body">{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
