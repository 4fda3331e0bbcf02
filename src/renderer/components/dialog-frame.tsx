/** What every dialog stands in: a veil over the page, a frame, a title. Focus stays in and goes back to where it came from. */
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './button.tsx'
import './dialog.css'

export type DialogSize = 'narrow' | 'normal' | 'wide'

export type DialogFrameProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly size: DialogSize
  /** Whether a click beside it closes the dialog; not where something was filled in. */
  readonly clickBeside: 'closes' | 'stays'
  /** A question stops the work, and is read out whole. */
  readonly purpose: 'content' | 'question'
  /** The name of the button in the corner, or null where there is none. */
  readonly closeLabel: string | null
  readonly children: ReactNode
}

export function DialogFrame(props: DialogFrameProps): ReactNode {
  const { title, isOpen, onClose, size, clickBeside, purpose, closeLabel, children } = props
  return (
    <ModalOverlay
      className="bl-dialog__overlay"
      isOpen={isOpen}
      isDismissable={clickBeside === 'closes'}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className="bl-dialog__frame" data-size={size}>
        <AriaDialog className="bl-dialog" role={purpose === 'question' ? 'alertdialog' : 'dialog'}>
          <header className="bl-dialog__header">
            <Heading slot="title" level={2} className="bl-dialog__title">
              {title}
            </Heading>
            {closeLabel === null ? null : <IconButton icon="close" label={closeLabel} onPress={onClose} />}
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
