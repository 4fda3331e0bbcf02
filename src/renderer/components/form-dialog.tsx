/** A dialog with fields to fill in. Enter submits; what is wrong is said at the field, and focus goes there. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Form } from 'react-aria-components'
import { Button } from './button.tsx'
import { DialogFrame, type DialogSize } from './dialog-frame.tsx'
import './form-dialog.css'
import { Message } from './message.tsx'
import { useWords } from './words.ts'

export type FormDialogProps = FormProps & {
  readonly title: string
  readonly size?: DialogSize
  readonly isOpen: boolean
}

type FormProps = {
  /** Fields; give each its own `error`, which is linked to it. */
  readonly children: ReactNode
  /** Names the deed: 'Sectie maken', not 'OK'. */
  readonly submitLabel: string
  readonly cancelLabel?: string
  /** What went wrong with the whole, or null. */
  readonly error?: string | null
  readonly isBusy?: boolean
  readonly onSubmit: () => void
  readonly onClose: () => void
}

export function FormDialog({ title, size = 'normal', isOpen, ...form }: FormDialogProps): ReactNode {
  const say = useWords()
  return (
    <DialogFrame
      title={title}
      isOpen={isOpen}
      onClose={form.onClose}
      size={size}
      clickBeside="stays"
      purpose="content"
      closeLabel={say('close')}
    >
      <Fields {...form} />
    </DialogFrame>
  )
}

function Fields(props: FormProps): ReactNode {
  const { children, submitLabel, error = null, isBusy = false, onSubmit, onClose } = props
  const say = useWords()
  const form = useRef<HTMLFormElement>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [tries])
  return (
    <Form
      ref={form}
      className="bl-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        if (isBusy) return
        onSubmit()
        setTries((before) => before + 1)
      }}
    >
      <div className="bl-dialog__body bl-form__fields">
        {error === null ? null : <Message tone="danger">{error}</Message>}
        {children}
      </div>
      <footer className="bl-dialog__actions">
        <Button onPress={onClose}>{props.cancelLabel ?? say('cancel')}</Button>
        <Button tone="primary" type="submit" isPending={isBusy}>
          {isBusy ? say('busy') : submitLabel}
        </Button>
      </footer>
    </Form>
  )
}
