/** A text in which the caret marks a place; the words themselves stay as they are. */
import { type ReactNode, useEffect, useRef } from 'react'
import { FieldError, Label, Text, TextArea as AriaTextArea, TextField } from 'react-aria-components'
import './text-area.css'
import './text-field.css'

export type CaretFieldProps = {
  readonly label: string
  readonly help: string
  /** What is wrong with the place, or null. */
  readonly error: string | null
  readonly value: string
  /** Index in `value` in UTF-16 code units. */
  readonly caret: number
  readonly onCaret: (index: number) => void
}

export function CaretField({ label, help, error, value, caret, onCaret }: CaretFieldProps): ReactNode {
  const area = useRef<HTMLTextAreaElement>(null)
  const start = useRef(caret)
  useEffect(() => {
    area.current?.focus()
    area.current?.setSelectionRange(start.current, start.current)
  }, [])
  return (
    <TextField className="bl-field" value={value} isInvalid={error !== null} validationBehavior="aria">
      <Label className="bl-field__label">{label}</Label>
      {/* Not read-only, because then no caret would show. */}
      <AriaTextArea
        ref={area}
        className="bl-text-area bl-field__input"
        lang="nl"
        onSelect={(event) => onCaret(event.currentTarget.selectionStart)}
        onBeforeInput={keep}
        onPaste={keep}
        onCut={keep}
        onDrop={keep}
        onKeyDown={(event) => {
          // What would change the words does nothing here; Enter splits.
          if (event.key === 'Backspace' || event.key === 'Delete') event.preventDefault()
          if (event.key !== 'Enter') return
          event.preventDefault()
          area.current?.form?.requestSubmit()
        }}
      />
      <Text slot="description" className="bl-field__help">
        {help}
      </Text>
      <FieldError className="bl-field__error">{error}</FieldError>
    </TextField>
  )
}

const keep = (event: { readonly preventDefault: () => void }): void => event.preventDefault()
