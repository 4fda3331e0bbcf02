/** Writes a note. Ctrl Enter keeps it, Escape does not; what is neither is there again when one comes back. */
import type { KeyboardEvent, ReactNode } from 'react'
import { dropNote, noteKey, type NotePlace, typeNote } from '../../app/drafts/index.ts'
import { useText } from '../../app/i18n/index.ts'
import { useServices } from '../../app/services/index.ts'
import { useStore } from '../../app/state/index.ts'
import { Button, TextField } from '../../components/index.ts'

export type NoteFormProps = {
  readonly place: NotePlace
  readonly label: string
  readonly submitLabel: string
  /** What the field begins with. */
  readonly start: string
  readonly autoFocus?: boolean
  /** Resolves to whether the note was kept; the field then begins anew. */
  readonly onSubmit: (words: string) => Promise<boolean>
  readonly onCancel?: () => void
}

export function NoteForm(props: NoteFormProps): ReactNode {
  const { place, label, submitLabel, start, autoFocus = false, onSubmit, onCancel } = props
  const text = useText()
  const { noteDrafts } = useServices()
  const words = useStore(noteDrafts, (now) => now.get(noteKey(place))?.words ?? start)
  const isEmpty = words.trim() === ''
  const submit = async (): Promise<void> => {
    if (!isEmpty && (await onSubmit(words.trim()))) dropNote(noteDrafts, place)
  }
  const cancel = (): void => {
    dropNote(noteDrafts, place)
    onCancel?.()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit()
    else if (event.key === 'Escape' && onCancel !== undefined) cancel()
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
        onChange={(next) => typeNote(noteDrafts, place, next, start)}
        onKeyDown={onKeyDown}
      />
      <div className="bl-note__actions">
        <Button onPress={() => void submit()} isDisabled={isEmpty}>
          {submitLabel}
        </Button>
        {onCancel === undefined ? null : (
          <Button tone="quiet" onPress={cancel}>
            {text('details.cancel')}
          </Button>
        )}
      </div>
    </div>
  )
}
