/** Writes a note. Ctrl Enter keeps it, Escape does not. */
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useText } from '../../app/i18n/index.ts'
import { Button, TextField } from '../../components/index.ts'

export type NoteFormProps = {
  readonly label: string
  readonly submitLabel: string
  /** What the field begins with. */
  readonly start: string
  readonly autoFocus?: boolean
  /** Resolves to whether the note was kept; the field is then emptied. */
  readonly onSubmit: (words: string) => Promise<boolean>
  readonly onCancel?: () => void
}

export function NoteForm(props: NoteFormProps): ReactNode {
  const { label, submitLabel, start, autoFocus = false, onSubmit, onCancel } = props
  const text = useText()
  const [words, setWords] = useState(start)
  const isEmpty = words.trim() === ''
  const submit = async (): Promise<void> => {
    if (!isEmpty && (await onSubmit(words.trim()))) setWords('')
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit()
    else if (event.key === 'Escape' && onCancel !== undefined) onCancel()
    else return
    event.preventDefault()
  }
  return (
    <div className="bl-note__form">
      <TextField
        lines="several"
        label={label}
        value={words}
        autoFocus={autoFocus}
        onChange={setWords}
        onKeyDown={onKeyDown}
      />
      <div className="bl-note__actions">
        <Button onPress={() => void submit()} isDisabled={isEmpty}>
          {submitLabel}
        </Button>
        {onCancel === undefined ? null : (
          <Button tone="quiet" onPress={onCancel}>
            {text('details.cancel')}
          </Button>
        )}
      </div>
    </div>
  )
}
